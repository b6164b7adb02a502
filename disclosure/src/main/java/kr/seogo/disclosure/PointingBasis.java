package kr.seogo.disclosure;

import kr.seogo.catalog.Label;

/** Why a request is closed by pointing the way (Act, Article 11-2 (2)). */
public enum PointingBasis implements Term {
    /** Item 1: says where. */
    ALREADY_PUBLISHED("이미 공개된 정보", "already published"),
    /** Item 2: names a form that can. */
    IMPOSSIBLE_DELIVERY("수령할 수 없는 방법", "a form of delivery that cannot be received");

    private final String korean;
    private final String english;

    PointingBasis(String korean, String english) {
        this.korean = korean;
        this.english = english;
    }

    @Override
    public Label label() {
        return new Label(korean, english);
    }
}
