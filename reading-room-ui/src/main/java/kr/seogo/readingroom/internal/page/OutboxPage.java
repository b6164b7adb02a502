package kr.seogo.readingroom.internal.page;

import java.util.List;
import java.util.Optional;
import kr.seogo.catalog.Label;
import kr.seogo.disclosure.LetterState;
import kr.seogo.disclosure.Term;
import kr.seogo.disclosure.api.Outbox.Kind;
import kr.seogo.disclosure.api.Outbox.Waiting;

/**
 * What has not gone out yet.
 *
 * @param token that a form was shown here
 * @param tried whether one was just asked to be tried: it will be, or there was none
 * @param desk whether the desk looks
 */
public record OutboxPage(List<Waiting> waiting, String token, Optional<Boolean> tried, boolean desk) {

    public OutboxPage {
        waiting = List.copyOf(waiting);
    }

    /** Where a letter is; everything else only waits. */
    public static Optional<Label> state(Waiting one) {
        return one.kind() == Kind.LETTER
                ? Term.of(LetterState.values(), one.state()).map(LetterState::label)
                : Optional.empty();
    }

    /** Whether it goes out by itself, and may be tried sooner. */
    public static boolean triable(Waiting one) {
        return one.next().isPresent() && !one.state().equals(LetterState.SENDING.code()) && waits(one);
    }

    private static boolean waits(Waiting one) {
        return one.kind() != Kind.LETTER || one.state().equals(LetterState.READY.code());
    }
}
