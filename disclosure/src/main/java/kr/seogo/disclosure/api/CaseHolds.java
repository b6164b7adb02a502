package kr.seogo.disclosure.api;

import kr.seogo.disclosure.Actor;
import kr.seogo.disclosure.CaseNumber;

/** Keeps the persons of a case beyond the time after which their key is destroyed: an appeal, a suit. Steps of the case. */
public interface CaseHolds {

    /** Holds a case of the desk's own body back; {@code why} is kept. */
    CaseOutcome hold(CaseNumber number, String why, Actor desk);

    /** Ends that. */
    CaseOutcome lift(CaseNumber number, String why, Actor desk);
}
