package kr.seogo.disclosure;

import java.util.List;
import kr.seogo.catalog.Label;

/** What the law says to a move. */
public sealed interface Verdict {

    /** It may be made; these events are to be added, all or none. */
    record Lawful(List<CaseEvent> events) implements Verdict {
        public Lawful {
            events = List.copyOf(events);
        }
    }

    /**
     * The case does not allow it now.
     *
     * @param sentence why, and what would be possible
     */
    record Unlawful(CaseRule rule, Label sentence) implements Verdict {}

    /** Whoever asked may not make this move, whatever the case. */
    record NotPermitted(Label sentence) implements Verdict {}
}
