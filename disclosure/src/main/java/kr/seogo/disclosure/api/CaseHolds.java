package kr.seogo.disclosure.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kr.seogo.disclosure.Actor;
import kr.seogo.disclosure.CaseNumber;

/** Keeps the persons of a case beyond the time after which their key is destroyed: an appeal, a suit. Steps of the case. */
public interface CaseHolds {

    /** Holds a case of the desk's own body back; {@code why} is kept. */
    CaseOutcome hold(CaseNumber number, String why, Actor desk);

    /**
     * A time in which a case was, or is, held back.
     *
     * @param closed the day the case was closed; empty while it is open
     * @param end empty while it is held
     */
    record Held(CaseNumber number, Optional<LocalDate> closed, Stamp put, Optional<Stamp> end) {}

    /** Who put a hold, or lifted it, when, and why. */
    record Stamp(String who, Instant at, String why) {}

    /** All that was ever held back of the cases of the desk's own body: what is held now first, then the newest. */
    List<Held> list(Actor desk);

    /** Ends that. */
    CaseOutcome lift(CaseNumber number, String why, Actor desk);
}
