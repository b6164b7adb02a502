package kr.seogo.disclosure.internal.leaving;

import java.time.LocalDate;
import java.util.Optional;
import kr.seogo.catalog.Label;
import kr.seogo.disclosure.CaseDecision;
import kr.seogo.disclosure.CaseState;
import kr.seogo.disclosure.Redecision;

/** Why what was handed over is not to be had any more: it follows the decision that holds, not the one of then. */
final class HeldBack {

    private static final Label ANEW = new Label(
            "지금은 받을 수 없습니다. 공개 결정이 취소되어 다시 결정합니다", "not to be had now: the decision was set aside and is made anew");
    private static final Label CLOSED = new Label(
            "받을 수 없습니다. 지금의 결정은 비공개입니다", "not to be had: by the decision that holds now nothing is disclosed");
    static final Label HELD = new Label(
            "지금은 받을 수 없습니다. 집행정지, 제3자의 이의신청이나 그 기간이 끝나면 다시 받을 수 있습니다",
            "not to be had now: a court's stay, or a third party's objection or days to object, hold it back");

    private HeldBack() {}

    static Optional<Label> why(CaseState state, LocalDate today) {
        if (state.locked(today)) {
            return Optional.of(HELD);
        }
        if (Redecision.holds(state)) {
            return Optional.of(ANEW);
        }
        return state.decision().filter(CaseDecision::discloses).isEmpty() ? Optional.of(CLOSED) : Optional.empty();
    }
}
