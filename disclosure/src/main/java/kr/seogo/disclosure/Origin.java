package kr.seogo.disclosure;

import kr.seogo.catalog.Label;

/** Where a case comes from. */
public enum Origin implements Term {
    ASKED("청구", "asked here"),
    /** A part of a request to several bodies; keeps its receipt date. */
    SPLIT("기관별 분리", "split by body"),
    /** Passed on by another body; the clock starts on receipt here. */
    TRANSFERRED("이송받음", "transferred here");

    private final String korean;
    private final String english;

    Origin(String korean, String english) {
        this.korean = korean;
        this.english = english;
    }

    @Override
    public Label label() {
        return new Label(korean, english);
    }
}
