package kr.seogo.disclosure.internal.desk;

import java.util.List;
import java.util.Optional;
import kr.seogo.catalog.Label;
import kr.seogo.disclosure.CaseEvent;
import kr.seogo.disclosure.CaseState;
import kr.seogo.disclosure.KeepingFact;
import org.jdbi.v3.core.Handle;

/** What keeps the persons of a case beyond their time. */
final class Holds {

    private Holds() {}

    /** Whether the desk has held it back and not ended that. */
    static boolean placed(List<CaseEvent> events) {
        boolean held = false;
        for (CaseEvent event : events) {
            held = event.fact() instanceof KeepingFact.HoldPlaced
                    || (held && !(event.fact() instanceof KeepingFact.HoldLifted));
        }
        return held;
    }

    static Optional<Label> on(Handle handle, CaseState state, List<CaseEvent> events) {
        if (!state.over()) {
            return label("다시 열린 건입니다.", "It is open again.");
        }
        if (!state.openObjections().isEmpty()) {
            return label("결정되지 않은 이의신청이 있습니다.", "An objection is undecided.");
        }
        if (state.handling().stay().isPresent()) {
            return label("법원이 집행을 정지하였습니다.", "A court has stayed the disclosure.");
        }
        if (placed(events)) {
            return label("총괄부서가 파기를 보류하였습니다.", "The desk holds it back.");
        }
        if (CaseOutbox.lettersUnderWay(handle, state.number())) {
            return label("아직 나가지 않은 통지서가 있습니다.", "Letters of it are still on their way.");
        }
        return CaseOutbox.waits(handle, state.number())
                ? label("아직 기록으로 이관되지 않았습니다.", "It has not become a record yet.")
                : Optional.empty();
    }

    private static Optional<Label> label(String korean, String english) {
        return Optional.of(new Label(korean, english));
    }
}
