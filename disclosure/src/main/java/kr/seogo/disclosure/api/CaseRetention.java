package kr.seogo.disclosure.api;

import java.time.LocalDate;
import java.util.List;
import kr.seogo.catalog.Label;
import kr.seogo.disclosure.CaseNumber;

/**
 * The end of what names persons. Once its retention is over the key of a case is destroyed, and with it who asked, third
 * parties and letters, in the database and in every copy of the record. The case, its figures and what it decided stay.
 */
public interface CaseRetention {

    /**
     * Destroys what is due. Each is a step of its case; what is held back stays and is looked at again the next time.
     * Killed, it goes on; done again it does nothing.
     */
    Destruction destroyDue();

    /**
     * What came of it.
     *
     * @param destroyed whose keys were destroyed now
     * @param heldBack whose time is over, and why they stay
     */
    record Destruction(List<CaseNumber> destroyed, List<HeldBack> heldBack) {
        public Destruction {
            destroyed = List.copyOf(destroyed);
            heldBack = List.copyOf(heldBack);
        }
    }

    /**
     * A case whose time is over and whose persons stay.
     *
     * @param until the last day of its retention
     */
    record HeldBack(CaseNumber number, LocalDate until, Label why) {}

    /** Forgets who looked at identities, once those lines have been kept their time; returns how many. */
    int forgetLooks();

    /** Forgets wrong secrets that keep nobody waiting any more; returns how many. */
    int forgetTries();
}
