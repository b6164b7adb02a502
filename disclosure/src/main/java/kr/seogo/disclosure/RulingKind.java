package kr.seogo.disclosure;

import kr.seogo.catalog.Label;

/** Who ruled on a decision. */
public enum RulingKind implements Term {
    APPEAL("행정심판 재결", "administrative appeal"),
    SUIT("행정소송 판결", "administrative suit");

    private final String korean;
    private final String english;

    RulingKind(String korean, String english) {
        this.korean = korean;
        this.english = english;
    }

    @Override
    public Label label() {
        return new Label(korean, english);
    }
}
