package kr.seogo.catalog;

/** 공개구분: whether a record is open (Public Records Act decree, Article 27; disclosure Act, Article 9). */
public enum DisclosureClass {
    OPEN("open", "공개", "Open"),
    PARTIAL("partial", "부분공개", "Partly open"),
    CLOSED("closed", "비공개", "Closed");

    private final String code;
    private final String korean;
    private final String english;

    DisclosureClass(String code, String korean, String english) {
        this.code = code;
        this.korean = korean;
        this.english = english;
    }

    /** The word of the JSON. */
    public String code() {
        return code;
    }

    public Label label() {
        return new Label(korean, english);
    }
}
