package kr.seogo.disclosure;

/** How sure the calendar is of a year; in the order from sure to less sure. */
public enum Exactness {
    /** By the law in force and the days declared; checked day by day. */
    EXACT("exact"),
    /** From a table of past days, to be corrected where it is wrong. */
    TABLE("table"),
    /** By the rules of today; days the government will declare are not known yet. */
    RULE("rule");

    private final String code;

    Exactness(String code) {
        this.code = code;
    }

    /** Its stable name. */
    public String code() {
        return code;
    }

    /** The less sure of the two. */
    public Exactness and(Exactness other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
