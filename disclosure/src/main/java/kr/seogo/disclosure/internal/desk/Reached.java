package kr.seogo.disclosure.internal.desk;

import kr.seogo.disclosure.ArrivalWay;
import kr.seogo.disclosure.CaseNumber;
import kr.seogo.disclosure.LetterTo;
import org.jdbi.v3.core.Handle;

/** Is told in the transaction in which it is known that a letter has reached whom it was for; again, it changes nothing. */
@FunctionalInterface
public interface Reached {

    void reached(Handle handle, Arrived letter);

    /**
     * A letter that has arrived.
     *
     * @param version of the event it tells of
     */
    record Arrived(CaseNumber number, int version, LetterTo letter, ArrivalWay way) {}
}
