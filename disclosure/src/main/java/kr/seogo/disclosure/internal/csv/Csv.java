package kr.seogo.disclosure.internal.csv;

import org.apache.commons.csv.CSVFormat;

/** The one way in which this room reads and writes CSV (RFC 4180). */
public final class Csv {

    /** Tables that come with the program or from the operator: a heading, and {@code #} lines that say what it means. */
    public static final CSVFormat TABLE = CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setCommentMarker('#')
            .setIgnoreEmptyLines(true)
            .get();

    /** By it spreadsheets know that a file is UTF-8. */
    public static final char BYTE_ORDER_MARK = '\uFEFF';

    private Csv() {}

    /**
     * With an apostrophe before what a spreadsheet would reckon as a formula and may run (OWASP, CSV injection); names
     * and titles are typed by people.
     */
    public static String safe(String text) {
        String begun = text.stripLeading();
        return beginsWith(text, "\t\r\n") || beginsWith(begun, "=+-@＝＋－＠") ? "'" + text : text;
    }

    private static boolean beginsWith(String text, String oneOf) {
        return !text.isEmpty() && oneOf.indexOf(text.charAt(0)) >= 0;
    }
}
