package kr.seogo.disclosure.api;

import java.time.Instant;
import java.util.List;
import kr.seogo.catalog.Label;
import kr.seogo.disclosure.Actor;
import kr.seogo.disclosure.CaseNumber;
import kr.seogo.disclosure.LetterFormat;
import kr.seogo.disclosure.LetterState;
import kr.seogo.disclosure.LetterTo;

/**
 * Letters, to be read, posted and sent. A letter is made once, from the case as it was at its event, and reads the same
 * for ever after. Safe for many threads and processes.
 */
public interface LetterDesk {

    /**
     * A letter for staff who see its case; the look at who it goes to is written down.
     *
     * @param letter as {@link LetterView#id()}
     */
    Answer forStaff(CaseNumber number, long letter, LetterFormat format, Actor actor);

    /** A letter to the requester, with the secret of the case; letters to others do not exist for citizens. */
    Answer forCitizen(String number, String secret, String address, long letter, LetterFormat format);

    /** Letters of the actor's body that wait for somebody, oldest first, at most 500; an officer sees the department's. */
    List<Waiting> waiting(Actor actor);

    /** Says what somebody did about a letter; written down with who and why. */
    Settled settle(CaseNumber number, long letter, Settlement how, String why, Actor actor);

    /** What somebody who wants a letter is told. */
    sealed interface Answer {

        record Found(LetterFile file) implements Answer {}

        /** No such letter, for the one who asks. */
        record None() implements Answer {}

        /** It holds characters no font has; it can be had as HTML and HWPX. */
        record Unprintable(Label sentence) implements Answer {}

        /** The number and its secret were not accepted. */
        record Refused(Citizens.Answer why) implements Answer {}
    }

    /**
     * A letter that waits for somebody.
     *
     * @param trouble why; empty where it is only to be posted
     */
    record Waiting(
            CaseNumber number,
            long id,
            LetterTo letter,
            LetterState state,
            Instant made,
            int attempts,
            String trouble) {}

    /** What somebody did, or wants done. */
    enum Settlement {
        /** Printed and posted, or handed over. */
        POSTED,
        /** The mail server took it, as its log says. */
        ARRIVED,
        /** To be mailed (again); somebody has made sure that it was not. */
        MAIL,
        /** To be made again, by a version whose fonts have the characters. */
        PRINT_AGAIN
    }

    /** What came of it. */
    sealed interface Settled {

        record Done(LetterState state) implements Settled {}

        /** Not possible from where the letter is. */
        record NotNow(Label sentence) implements Settled {}

        record None() implements Settled {}
    }
}
