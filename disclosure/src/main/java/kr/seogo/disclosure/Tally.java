package kr.seogo.disclosure;

import kr.seogo.catalog.Label;

/** Where a case stands in the figures: received = decided + otherwise ended + open. */
public enum Tally implements Term {
    OPEN("처리중", "open"),
    DECIDED("결정", "decided"),
    ENDED("기타 종결", "otherwise ended"),
    /** Left out of every sum: its parts stand for it. */
    REPLACED("분리됨", "replaced by its parts");

    private final String korean;
    private final String english;

    Tally(String korean, String english) {
        this.korean = korean;
        this.english = english;
    }

    @Override
    public Label label() {
        return new Label(korean, english);
    }
}
