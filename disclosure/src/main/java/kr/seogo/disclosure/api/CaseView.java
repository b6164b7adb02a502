package kr.seogo.disclosure.api;

import java.time.LocalDate;
import java.util.List;
import kr.seogo.disclosure.CaseEvent;
import kr.seogo.disclosure.CaseStage;
import kr.seogo.disclosure.CaseState;
import kr.seogo.disclosure.MoveKind;

/**
 * A case as staff see it; who asks is not in it.
 *
 * @param events its whole history, oldest first
 * @param possible the moves the one who looks could make now
 */
public record CaseView(
        CaseState state, LocalDate today, List<CaseEvent> events, List<MoveKind> possible, List<LetterView> letters) {

    public CaseStage stage() {
        return state.stage(today);
    }
}
