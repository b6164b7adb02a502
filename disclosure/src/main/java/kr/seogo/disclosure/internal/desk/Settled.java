package kr.seogo.disclosure.internal.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kr.seogo.disclosure.CaseState;
import kr.seogo.disclosure.DecisionFact;
import kr.seogo.disclosure.Refusal;
import kr.seogo.disclosure.internal.cases.CaseEngine;

/**
 * How a case was settled for the first time: what figures of a period count. A later decision in its place changes none.
 *
 * @param day of the decision or ending; the day of receipt where that comes later (a request of a night or a holiday)
 * @param as code of the kind of decision, or of the ending
 * @param late whether it was decided after its period
 * @param items of Article 9 (1), each once
 * @param taken working days it took
 */
record Settled(LocalDate day, String as, boolean late, List<Integer> items, int taken) {

    Settled {
        items = List.copyOf(items);
    }

    /** Empty while it is open. */
    static Optional<Settled> of(CaseState state, CaseEngine engine) {
        return state.ended()
                .map(ended -> new Settled(day(state), ended.how().code(), false, List.of(), engine.taken(state)))
                .or(() -> state.decision().map(decision -> decided(state, decision.made(), engine)));
    }

    private static Settled decided(CaseState state, DecisionFact.Decided made, CaseEngine engine) {
        return new Settled(
                day(state),
                made.kind().code(),
                made.overdue(),
                made.refusals().stream().map(Refusal::item).distinct().sorted().toList(),
                engine.taken(state));
    }

    private static LocalDate day(CaseState state) {
        LocalDate received = state.intake().received();
        LocalDate ended = state.decisionClock().ended().orElse(received);
        return ended.isBefore(received) ? received : ended;
    }
}
