package kr.seogo.disclosure;

import kr.seogo.catalog.Label;

/** What was decided (Act, Articles 11, 13 and 14). */
public enum DecisionKind implements Term {
    OPEN("공개", "open"),
    PARTIAL("부분공개", "partly open"),
    CLOSED("비공개", "closed");

    private final String korean;
    private final String english;

    DecisionKind(String korean, String english) {
        this.korean = korean;
        this.english = english;
    }

    @Override
    public Label label() {
        return new Label(korean, english);
    }
}
