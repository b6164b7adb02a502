package kr.seogo.disclosure.api;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import kr.seogo.catalog.Label;
import kr.seogo.disclosure.Actor;
import kr.seogo.disclosure.CaseNumber;
import kr.seogo.disclosure.LetterFormat;
import kr.seogo.disclosure.LetterState;
import kr.seogo.disclosure.LetterTo;
import kr.seogo.disclosure.Term;

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

    /**
     * What goes with a letter that passes a request on: the request itself, with who asks, for staff who see the case; the
     * look is written down. None where the letter has no enclosure, and once who asked is destroyed.
     */
    Answer enclosure(CaseNumber number, long letter, LetterFormat format, Actor actor);

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
    enum Settlement implements Term {
        /** Printed and posted, or handed over. */
        POSTED(
                "우편으로 보냈거나 건넸음",
                "posted or handed over",
                LetterState.TO_POST,
                LetterState.READY,
                LetterState.REFUSED,
                LetterState.UNCERTAIN,
                LetterState.UNPRINTABLE),
        /** The mail server took it, as its log says. */
        ARRIVED("전자우편으로 나간 것을 확인함", "the mail server took it", LetterState.UNCERTAIN),
        /** To be mailed (again); somebody has made sure that it was not. */
        MAIL("전자우편으로 보내기", "to be mailed", LetterState.TO_POST, LetterState.REFUSED, LetterState.UNCERTAIN),
        /** To be made again, by a version whose fonts have the characters. */
        PRINT_AGAIN("다시 인쇄하기", "to be printed again", LetterState.UNPRINTABLE);

        private final String korean;
        private final String english;

        @SuppressWarnings("ImmutableEnumChecker") // an unmodifiable set of constants
        private final Set<LetterState> from;

        Settlement(String korean, String english, LetterState... from) {
            this.korean = korean;
            this.english = english;
            this.from = Set.of(from);
        }

        /** The states of a letter of which this can be said. */
        public Set<LetterState> from() {
            return from;
        }

        @Override
        public Label label() {
            return new Label(korean, english);
        }
    }

    /** What came of it. */
    sealed interface Settled {

        record Done(LetterState state) implements Settled {}

        /** Not possible from where the letter is. */
        record NotNow(Label sentence) implements Settled {}

        record None() implements Settled {}
    }
}
