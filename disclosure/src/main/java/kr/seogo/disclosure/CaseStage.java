package kr.seogo.disclosure;

import java.time.LocalDate;
import kr.seogo.catalog.Label;

/** Where a case is. */
public enum CaseStage implements Term {
    RECEIVED("접수", "received"),
    ASSIGNED("배부", "assigned"),
    /** The clock stands still. */
    CLARIFYING("보완요구", "clarification awaited"),
    DECIDING("처리중", "being decided"),
    DECIDED("결정통지", "decided"),
    REDECIDING("재결정", "to be decided anew"),
    LOCKED("제3자 보호기간", "locked for a third party"),
    PAYMENT_DUE("수수료 납부대기", "payment due"),
    READY("공개준비", "ready"),
    DISCLOSED("공개완료", "disclosed"),
    NO_SHOW("미수령 종결", "closed, not collected"),
    CLOSED("완결", "closed"),
    ENDED("기타 종결", "otherwise ended");

    private final String korean;
    private final String english;

    CaseStage(String korean, String english) {
        this.korean = korean;
        this.english = english;
    }

    @Override
    public Label label() {
        return new Label(korean, english);
    }

    /** Where a case is on a day. */
    static CaseStage of(CaseState state, LocalDate today) {
        if (state.ended().isPresent()) {
            return ENDED;
        }
        if (state.closed()) {
            return CLOSED;
        }
        if (state.decision().isPresent()) {
            return state.redecision().isPresent()
                    ? REDECIDING
                    : decided(state, state.decision().get(), today);
        }
        if (state.decisionClock().stopped()) {
            return CLARIFYING;
        }
        if (state.handling().officer().isPresent()) {
            return DECIDING;
        }
        return state.handling().department().isPresent() ? ASSIGNED : RECEIVED;
    }

    private static CaseStage decided(CaseState state, CaseDecision made, LocalDate today) {
        if (!made.discloses()) {
            return DECIDED;
        }
        if (state.delivery().noShow()) {
            return NO_SHOW;
        }
        if (state.delivery().complete()) {
            return DISCLOSED;
        }
        if (state.locked(today)) {
            return LOCKED;
        }
        return state.delivery().owed() > 0 ? PAYMENT_DUE : READY;
    }
}
