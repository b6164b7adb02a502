package kr.seogo.disclosure;

import kr.seogo.catalog.Label;

/** Where a file that leaves the house comes from. */
public enum FileOrigin implements Term {
    UPLOAD("담당자가 올림", "brought by staff"),
    REDACTION("확정된 가림본", "released redaction");

    private final String korean;
    private final String english;

    FileOrigin(String korean, String english) {
        this.korean = korean;
        this.english = english;
    }

    @Override
    public Label label() {
        return new Label(korean, english);
    }
}
