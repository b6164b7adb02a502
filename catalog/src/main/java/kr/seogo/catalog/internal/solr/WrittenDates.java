package kr.seogo.catalog.internal.solr;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kr.seogo.catalog.CatalogDate;

/**
 * Dates as people write them, brought to one form, so that 2015년 6월 30일, 2015. 6. 30. and 2015-06-30 find each other.
 * A day is held as {@code 2015-06-30}, {@code 2015-06}, {@code 2015} and {@code 00-06-30}, so that any part finds it.
 */
final class WrittenDates {

    /** So many of one record are held; a register of ten thousand days is found by its words. */
    private static final int MOST = 2_000;

    private static final String YEAR = "(?<![\\d-])((?:1[89]|2[01])\\d{2})";
    private static final String MONTH = "(1[0-2]|0?[1-9])";
    private static final String DAY = "(3[01]|[12]\\d|0?[1-9])";

    /** Looks for a digit first, because most of a text is none. Groups: year, month, day of a day; year and month of a month; the same of eight digits; month and day. */
    private static final Pattern WRITTEN = Pattern.compile("(?=\\d)(?:" + YEAR + "\\s?(?:년|[.\\-/])\\s?" + MONTH
            + "\\s?(?:월|[.\\-/])\\s?" + DAY + "(?!\\d)일?"
            + "|" + YEAR + "(?:년\\s?" + MONTH + "월|[.\\-/]" + MONTH + "(?![\\d.\\-/]))"
            + "|(?<![\\d-])((?:19|20)\\d{2})(0[1-9]|1[0-2])(0[1-9]|[12]\\d|3[01])(?![\\d-])"
            + "|(?<!\\d)" + MONTH + "월\\s?" + DAY + "일)");

    private final Set<String> found = new LinkedHashSet<>();

    /** The dates added, in their one form. */
    Set<String> found() {
        return Collections.unmodifiableSet(found);
    }

    /** Adds the ends of a date of the description. */
    void add(CatalogDate date) {
        for (String end : date.text().split("/", -1)) {
            String[] parts = end.split("-", -1);
            if (parts.length == 3) {
                addDay(parts[0], parts[1], parts[2]);
            } else if (parts.length == 2) {
                addMonth(parts[0], parts[1]);
            } else {
                found.add(end);
            }
        }
    }

    /** Adds every date that stands in a text. */
    void addFrom(String text) {
        Matcher written = WRITTEN.matcher(text);
        while (found.size() < MOST && written.find()) {
            if (written.group(1) != null) {
                addDay(written.group(1), written.group(2), written.group(3));
            } else if (written.group(4) != null) {
                addMonth(written.group(4), month(written));
            } else if (written.group(7) != null) {
                addDay(written.group(7), written.group(8), written.group(9));
            } else {
                found.add(one("00", written.group(10), written.group(11)));
            }
        }
    }

    /** Looks for the dates of a question. */
    static Matcher in(String question) {
        return WRITTEN.matcher(question);
    }

    /** The form in which the date a matcher of {@link #in} stands on is held. */
    static String form(Matcher written) {
        if (written.group(1) != null) {
            return one(written.group(1), written.group(2), written.group(3));
        }
        if (written.group(4) != null) {
            return one(written.group(4), month(written));
        }
        if (written.group(7) != null) {
            return one(written.group(7), written.group(8), written.group(9));
        }
        return one("00", written.group(10), written.group(11));
    }

    private static String month(Matcher written) {
        return written.group(5) != null ? written.group(5) : written.group(6);
    }

    private void addDay(String year, String month, String day) {
        addMonth(year, month);
        found.add(one(year, month, day));
        found.add(one("00", month, day));
    }

    private void addMonth(String year, String month) {
        found.add(year);
        found.add(one(year, month));
    }

    private static String one(String year, String... parts) {
        StringBuilder form = new StringBuilder(year);
        for (String part : parts) {
            form.append('-').append(part.length() == 1 ? "0" : "").append(part);
        }
        return form.toString();
    }
}
