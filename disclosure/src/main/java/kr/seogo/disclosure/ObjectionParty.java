package kr.seogo.disclosure;

import kr.seogo.catalog.Label;

/** Who objects. */
public enum ObjectionParty implements Term {
    REQUESTER("청구인", "requester"),
    THIRD_PARTY("제3자", "third party");

    private final String korean;
    private final String english;

    ObjectionParty(String korean, String english) {
        this.korean = korean;
        this.english = english;
    }

    @Override
    public Label label() {
        return new Label(korean, english);
    }
}
