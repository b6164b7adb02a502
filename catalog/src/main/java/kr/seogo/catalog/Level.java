package kr.seogo.catalog;

/** The levels of description, from the top (ISAD(G) 3.1.4; NAK 13): 기록물군, 시리즈, 기록물철, 기록물건. */
public enum Level {
    FONDS("fonds", "기록물군", "Fonds"),
    SERIES("series", "시리즈", "Series"),
    FILE("file", "철", "File"),
    ITEM("item", "건", "Item");

    private final String code;
    private final String korean;
    private final String english;

    Level(String code, String korean, String english) {
        this.code = code;
        this.korean = korean;
        this.english = english;
    }

    /** The word of the JSON and the transfer table. */
    public String code() {
        return code;
    }

    public Label label() {
        return new Label(korean, english);
    }
}
