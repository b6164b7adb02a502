package kr.seogo.disclosure;

import kr.seogo.catalog.Label;

/** Why a repeated request may be closed (Act, Article 11-2 (1)). */
public enum RepeatBasis implements Term {
    /** Item 1. */
    ALREADY_DECIDED("결정 통지 후 정당한 사유 없는 재청구", "asked again after a decision, without good reason"),
    /** Item 2. */
    PETITION_AGAIN("민원 처리 후 같은 청구", "asked again after handling as a petition");

    private final String korean;
    private final String english;

    RepeatBasis(String korean, String english) {
        this.korean = korean;
        this.english = english;
    }

    @Override
    public Label label() {
        return new Label(korean, english);
    }
}
