package kr.seogo.disclosure;

import kr.seogo.catalog.Label;

/** How a committee meets. */
public enum MeetingKind implements Term {
    IN_PERSON("대면", "in person"),
    WRITTEN("서면", "in writing");

    private final String korean;
    private final String english;

    MeetingKind(String korean, String english) {
        this.korean = korean;
        this.english = english;
    }

    @Override
    public Label label() {
        return new Label(korean, english);
    }
}
