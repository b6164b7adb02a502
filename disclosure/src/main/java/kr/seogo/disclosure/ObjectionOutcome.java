package kr.seogo.disclosure;

import kr.seogo.catalog.Label;

/** How an objection is decided (Act, Article 18 (3) and (4)). */
public enum ObjectionOutcome implements Term {
    UPHELD("인용", "upheld"),
    PARTLY_UPHELD("부분인용", "upheld in part"),
    REJECTED("기각", "rejected"),
    /** Not heard on its substance: late, or not open to objection. */
    DISMISSED("각하", "dismissed");

    private final String korean;
    private final String english;

    ObjectionOutcome(String korean, String english) {
        this.korean = korean;
        this.english = english;
    }

    @Override
    public Label label() {
        return new Label(korean, english);
    }
}
