package kr.seogo.disclosure.api;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kr.seogo.catalog.Label;
import kr.seogo.disclosure.CaseNumber;
import kr.seogo.disclosure.CaseState;
import kr.seogo.disclosure.Deadline.ObjectionWindow;
import kr.seogo.disclosure.FactKind;
import kr.seogo.disclosure.Move;
import kr.seogo.disclosure.MoveKind;

/**
 * Where citizens ask, and look at what became of it with the number and its secret. Wrong secrets are counted by number
 * and by address, whether the case exists or not; after some, every further one must wait longer.
 */
public interface Citizens {

    /** Asks; the secret is in the answer and nowhere else. */
    Receipt ask(NewCase request);

    /**
     * A case.
     *
     * @param number as it was typed
     * @param address where the call comes from; only its digest is kept
     */
    Answer look(String number, String secret, String address);

    /** Makes a move in one's own case. */
    Made move(String number, String secret, String address, int expectedVersion, Move move);

    /** What a citizen who looks is told. */
    sealed interface Answer {

        record Seen(View view) implements Answer {}

        /** No such case, or not its secret: nobody can tell which. */
        record Unknown() implements Answer {}

        /** Too many wrong secrets. */
        record TooMany(Duration retryAfter) implements Answer {}
    }

    /** What became of a citizen's move. */
    sealed interface Made {

        record Looked(Answer answer) implements Made {}

        record Moved(CaseOutcome outcome) implements Made {}
    }

    /**
     * A case as its requester sees it: without what others were asked and said.
     *
     * @param silence while there is no decision and the twenty days run or are over: when that can be objected to; appeal and
     *     suit are open from its first day on (Act, Articles 18 (1), 19 (1) and 20 (1))
     * @param possible what the requester can do now
     */
    record View(
            CaseNumber number,
            CaseState state,
            LocalDate today,
            Optional<ObjectionWindow> silence,
            List<Step> steps,
            List<MoveKind> possible,
            List<LetterView> letters) {}

    /** Something that happened, as its requester is told. */
    record Step(Instant at, LocalDate day, FactKind kind, Label label, Label article) {}
}
