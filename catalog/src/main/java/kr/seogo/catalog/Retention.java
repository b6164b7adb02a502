package kr.seogo.catalog;

/** 보존기간: how long a record is kept (Public Records Act decree, Article 26). */
public enum Retention {
    PERMANENT("영구", "Permanent"),
    SEMI_PERMANENT("준영구", "Semi-permanent"),
    YEARS_30("30년", "30 years"),
    YEARS_10("10년", "10 years"),
    YEARS_5("5년", "5 years"),
    YEARS_3("3년", "3 years"),
    YEARS_1("1년", "1 year");

    private final String korean;
    private final String english;

    Retention(String korean, String english) {
        this.korean = korean;
        this.english = english;
    }

    /** Korean as the transfer table writes it. */
    public Label label() {
        return new Label(korean, english);
    }
}
