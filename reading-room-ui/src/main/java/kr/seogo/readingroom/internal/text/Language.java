package kr.seogo.readingroom.internal.text;

import kr.seogo.catalog.Label;

/** A language of the pages. What records say of themselves stays as it is in every language. */
public enum Language {
    KOREAN("ko", "", "한국어"),
    ENGLISH("en", "/en", "English");

    private final String code;
    private final String prefix;
    private final String ownName;

    Language(String code, String prefix, String ownName) {
        this.code = code;
        this.prefix = prefix;
        this.ownName = ownName;
    }

    /** As {@code lang} attributes name it (BCP 47). */
    public String code() {
        return code;
    }

    /** What stands before a page's path. */
    public String prefix() {
        return prefix;
    }

    /** What speakers of the language call it. */
    public String ownName() {
        return ownName;
    }

    public Language other() {
        return this == KOREAN ? ENGLISH : KOREAN;
    }

    /** The label's word in this language. */
    public String of(Label label) {
        return this == KOREAN ? label.ko() : label.en();
    }
}
