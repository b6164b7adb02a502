package kr.seogo.catalog;

/** Why a record that is not open is looked at again (Public Records Act, Article 35). */
public enum LookKind {
    /** Five years after it was last decided on. */
    FIVE_YEARS("five-years", "5년 재분류", "five-year look"),
    /** Thirty years after the year of its production: open in principle. */
    THIRTY_YEARS("thirty-years", "30년 공개", "thirty-year look");

    private final String code;
    private final String korean;
    private final String english;

    LookKind(String code, String korean, String english) {
        this.code = code;
        this.korean = korean;
        this.english = english;
    }

    /** As interfaces and {@code law/looks.csv} write it. */
    public String code() {
        return code;
    }

    public Label label() {
        return new Label(korean, english);
    }
}
