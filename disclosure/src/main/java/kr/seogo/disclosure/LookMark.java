package kr.seogo.disclosure;

import kr.seogo.catalog.Label;

/** What makes a look at who asks unusual. */
public enum LookMark implements Term {
    MANY("하루에 많이 봄", "many in one day"),
    OUTSIDE_HOURS("근무 시간 밖", "outside office hours"),
    NOT_HANDLED("처리하지 않은 건", "a case the person did not handle");

    private final String korean;
    private final String english;

    LookMark(String korean, String english) {
        this.korean = korean;
        this.english = english;
    }

    @Override
    public Label label() {
        return new Label(korean, english);
    }
}
