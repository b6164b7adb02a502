package kr.seogo.disclosure;

import kr.seogo.catalog.Label;

/** Where an objection is. */
public enum ObjectionStage implements Term {
    FILED("이의신청", "filed"),
    /** The clock stands still. */
    CORRECTING("이의신청 보완", "being put right"),
    GATE_PASSED("심의 완료", "heard, or exempt"),
    DECIDED("이의신청 결정", "decided"),
    WITHDRAWN("이의신청 취하", "withdrawn");

    private final String korean;
    private final String english;

    ObjectionStage(String korean, String english) {
        this.korean = korean;
        this.english = english;
    }

    @Override
    public Label label() {
        return new Label(korean, english);
    }
}
