package kr.seogo.disclosure.internal.fees;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import kr.seogo.catalog.Label;
import org.apache.commons.csv.CSVRecord;

/** A line of a fee table; every value is checked as it is read, and named when it is wrong. */
final class FeeRow {

    private static final long MOST = 1_000_000_000;

    private final String file;
    private final CSVRecord values;

    FeeRow(String file, List<String> heads, CSVRecord values) {
        this.file = file;
        this.values = values;
        if (values.size() != heads.size()) {
            throw wrong("the line", values.size() + " values", heads.size() + " values");
        }
    }

    String text(String column) {
        return optional(column).orElseThrow(() -> wrong(column, "nothing", "a value"));
    }

    Optional<String> optional(String column) {
        if (!values.isMapped(column)) {
            throw wrong(column, "no such column", "the columns of the example");
        }
        return Optional.of(values.get(column).strip()).filter(value -> !value.isEmpty());
    }

    Label label(String name) {
        return new Label(text(name + "_ko"), text(name + "_en"));
    }

    LocalDate day(String column) {
        return day(column, text(column));
    }

    Optional<LocalDate> optionalDay(String column) {
        return optional(column).map(value -> day(column, value));
    }

    long number(String column, long least) {
        String expected = "a whole number from " + least + " to " + MOST;
        try {
            long value = Long.parseLong(text(column));
            if (value < least || value > MOST) {
                throw wrong(column, text(column), expected);
            }
            return value;
        } catch (NumberFormatException e) {
            throw wrong(column, text(column), expected);
        }
    }

    /** One of some words. */
    String word(String column, String... words) {
        String value = text(column);
        if (!List.of(words).contains(value)) {
            throw wrong(column, value, "one of " + String.join(", ", words));
        }
        return value;
    }

    IllegalStateException wrong(String column, String found, String expected) {
        return new IllegalStateException("fee tables, " + file + ", entry " + values.getRecordNumber() + ", " + column
                + ": expected " + expected + ", found " + found);
    }

    private LocalDate day(String column, String value) {
        try {
            return LocalDate.parse(value);
        } catch (DateTimeParseException e) {
            throw wrong(column, value, "a day as 2026-03-09");
        }
    }
}
