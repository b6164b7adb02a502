package kr.seogo.disclosure.api;

import java.time.LocalDate;
import java.util.List;
import kr.seogo.disclosure.CaseEvent;
import kr.seogo.disclosure.CaseState;
import kr.seogo.disclosure.LetterTo;

/** What a move would bring about, were it made now. Nothing was changed. */
public sealed interface Foresight {

    /**
     * It could be made.
     *
     * @param before the case as it is
     * @param after as it would be
     * @param events what would be added to its history
     * @param letters what would go out with it
     */
    record Possible(CaseState before, CaseState after, LocalDate today, List<CaseEvent> events, List<LetterTo> letters)
            implements Foresight {
        public Possible {
            events = List.copyOf(events);
            letters = List.copyOf(letters);
        }
    }

    /** It could not, for the same reason that making it would be answered with. */
    record Impossible(CaseOutcome why) implements Foresight {}
}
