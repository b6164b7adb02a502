package kr.seogo.disclosure.internal.notices.forms;

import java.util.List;
import kr.seogo.disclosure.CaseEvent;
import kr.seogo.disclosure.CaseNumber;
import kr.seogo.disclosure.CaseState;
import kr.seogo.disclosure.Fact;
import kr.seogo.disclosure.FactKind;
import kr.seogo.disclosure.LetterTo;
import kr.seogo.disclosure.internal.cases.CaseFold;
import kr.seogo.disclosure.internal.notices.Recipient;

/**
 * What a notice is made from.
 *
 * @param letter the form and for whom
 * @param event it tells of
 * @param state the case after the step the event belongs to
 * @param to who is told
 */
public record Told(LetterTo letter, CaseEvent event, CaseState state, Recipient to) {

    /** The fact it tells of; another kind than the form knows is a fault of the program. */
    <T extends Fact> T fact(Class<T> type) {
        if (!type.isInstance(event.fact())) {
            throw new IllegalStateException(
                    "The form " + letter.form() + " of case " + state.number() + " tells of " + type.getSimpleName()
                            + ", found " + event.fact().getClass().getSimpleName());
        }
        return type.cast(event.fact());
    }

    /** The reason that was given for the step; empty where only its name stands in the history. */
    String why() {
        String why = event.stamp().why();
        return why.equals(FactKind.of(event.fact()).label().ko()) ? "" : why;
    }

    /**
     * From the history of a case.
     *
     * @param events of the case, from the first on
     * @param version of the event it tells of
     */
    public static Told of(CaseNumber number, List<CaseEvent> events, int version, LetterTo letter, Recipient to) {
        CaseEvent event = events.get(version - 1);
        int last = version;
        // What one move brought belongs together: a decision knows the day that was announced with it.
        while (last < events.size()
                && events.get(last).stamp().at().equals(event.stamp().at())) {
            last++;
        }
        return new Told(letter, event, CaseFold.of(number, events.subList(0, last)), to);
    }
}
