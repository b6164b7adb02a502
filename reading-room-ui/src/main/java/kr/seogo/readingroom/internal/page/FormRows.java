package kr.seogo.readingroom.internal.page;

/**
 * How many rows a form shows of what comes in rows.
 *
 * @param parts refusals of a decision, or parts of a split
 * @param records of the catalogue a decision speaks of
 */
public record FormRows(int parts, int records) {

    /** As many as anybody fills in. */
    private static final int MOST = 20;

    public FormRows {
        parts = Math.clamp(parts, 1, MOST);
        records = Math.clamp(records, 1, MOST);
    }

    /** One of each. */
    public static FormRows first() {
        return new FormRows(1, 1);
    }
}
