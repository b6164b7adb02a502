package kr.seogo.disclosure.internal.law;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import kr.seogo.catalog.Label;
import org.apache.commons.csv.CSVRecord;

/** One line of a file of the law; every value is checked as it is read, and named when it is wrong. */
final class LawLine {
    private final String file;
    private final CSVRecord values;

    LawLine(String file, List<String> heading, CSVRecord values) {
        this.file = file;
        this.values = values;
        if (values.size() != heading.size()) {
            throw wrong("the line", values.size() + " values", heading.size() + " values");
        }
    }

    String text(String column) {
        String value = values.get(column).strip();
        if (value.isEmpty()) {
            throw wrong(column, "nothing", "a value");
        }
        return value;
    }

    Optional<String> optional(String column) {
        return Optional.of(values.get(column).strip()).filter(value -> !value.isEmpty());
    }

    /** Its Korean and English text, in the columns {@code name_ko} and {@code name_en}. */
    Label label(String name) {
        return new Label(text(name + "_ko"), text(name + "_en"));
    }

    LocalDate date(String column) {
        return as(column, text(column), "a day as 2026-03-09", LocalDate::parse);
    }

    /** First and last day it applies to, in the columns {@code valid_from} and {@code valid_to}. */
    Validity validity() {
        Optional<LocalDate> last =
                optional("valid_to").map(value -> as("valid_to", value, "a day as 2026-03-09", LocalDate::parse));
        Validity validity = new Validity(date("valid_from"), last);
        if (last.isPresent() && last.get().isBefore(validity.from())) {
            throw wrong("valid_to", last.get().toString(), "a day not before valid_from");
        }
        return validity;
    }

    int number(String column, int least, int most) {
        String expected = "a number from " + least + " to " + most;
        int value = as(column, text(column), expected, Integer::parseInt);
        if (value < least || value > most) {
            throw wrong(column, text(column), expected);
        }
        return value;
    }

    boolean yes(String column) {
        return switch (text(column)) {
            case "yes" -> true;
            case "no" -> false;
            default -> throw wrong(column, text(column), "yes or no");
        };
    }

    /** One of the words of an enum, in lower case. */
    <E extends Enum<E>> E word(String column, E[] all) {
        String value = text(column);
        return Arrays.stream(all)
                .filter(word ->
                        word.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(value))
                .findFirst()
                .orElseThrow(() -> wrong(column, value, "one of " + Arrays.toString(all)));
    }

    /** A value in a notation of its own. */
    <T> T as(String column, String value, String expected, Function<String, T> reading) {
        try {
            return reading.apply(value);
        } catch (DateTimeException | IllegalArgumentException e) {
            IllegalStateException wrong = wrong(column, value, expected);
            wrong.initCause(e);
            throw wrong;
        }
    }

    IllegalStateException wrong(String column, String found, String expected) {
        return new IllegalStateException("law/" + file + ", entry " + values.getRecordNumber() + ", " + column
                + ": expected " + expected + ", found " + found);
    }
}
