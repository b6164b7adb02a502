package kr.seogo.disclosure;

import kr.seogo.catalog.Label;

/** Why a request is handled as a civil petition (Act, Article 11 (5)). */
public enum PetitionBasis implements Term {
    /** Item 1. */
    NOT_HELD("보유·관리하지 아니하는 정보", "not held"),
    /** Item 2. */
    NOT_A_REQUEST("진정·질의 등", "a complaint or question");

    private final String korean;
    private final String english;

    PetitionBasis(String korean, String english) {
        this.korean = korean;
        this.english = english;
    }

    @Override
    public Label label() {
        return new Label(korean, english);
    }
}
