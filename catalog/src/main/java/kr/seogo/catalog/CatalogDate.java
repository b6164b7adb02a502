package kr.seogo.catalog;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;

/**
 * A date as archivists know it: a day, a month, a year, or a range of any of these, kept as it was written.
 *
 * @param text {@code 2015-06-30}, {@code 2015-06}, {@code 2015} or two of these joined by {@code /}
 */
public record CatalogDate(String text) {

    public CatalogDate {
        String[] ends = text.split("/", -1);
        if (ends.length > 2) {
            throw new IllegalArgumentException("A range has two ends; found: " + text);
        }
        if (first(ends[0]).isAfter(last(ends[ends.length - 1]))) {
            throw new IllegalArgumentException("A range begins before it ends; found: " + text);
        }
    }

    /** The first day that the date may mean. */
    public LocalDate earliest() {
        return first(text.split("/", -1)[0]);
    }

    /** The last day that the date may mean. */
    public LocalDate latest() {
        String[] ends = text.split("/", -1);
        return last(ends[ends.length - 1]);
    }

    private static LocalDate first(String end) {
        return switch (end.length()) {
            case 4 -> year(end).atDay(1);
            case 7 -> month(end).atDay(1);
            default -> day(end);
        };
    }

    private static LocalDate last(String end) {
        return switch (end.length()) {
            case 4 -> year(end).atMonth(12).atEndOfMonth();
            case 7 -> month(end).atEndOfMonth();
            default -> day(end);
        };
    }

    private static Year year(String text) {
        try {
            return Year.parse(text);
        } catch (DateTimeParseException e) {
            throw none(text, e);
        }
    }

    private static YearMonth month(String text) {
        try {
            return YearMonth.parse(text);
        } catch (DateTimeParseException e) {
            throw none(text, e);
        }
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw none(text, e);
        }
    }

    private static IllegalArgumentException none(String text, DateTimeParseException cause) {
        return new IllegalArgumentException("A date is written 2015-06-30, 2015-06 or 2015; found: " + text, cause);
    }

    @Override
    public String toString() {
        return text;
    }
}
