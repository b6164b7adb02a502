package kr.seogo.disclosure;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import kr.seogo.catalog.Label;
import kr.seogo.disclosure.internal.law.RetentionFile;

/** How long what is left of cases is kept: dated data with its articles, as the other periods of the law are. */
public final class RetentionRules {

    private final List<Retention> lines;

    private RetentionRules(List<Retention> lines) {
        this.lines = List.copyOf(lines);
    }

    /** What is kept. */
    public enum Kind {
        /** The record of a closed case. */
        RECORD,
        /** Who asked, and third parties. */
        IDENTITY,
        /** Who looked at an identity, and why. */
        LOOK
    }

    /** From when its years run. */
    public enum Start {
        /** 1 January after the year in which the matter was closed (decree of the records Act, Article 26 (3)). */
        NEXT_YEAR,
        /** The day itself. */
        DAY
    }

    /**
     * A line.
     *
     * @param article what it rests on
     * @param validFrom first and {@code validTo} last day of matters it is for
     */
    public record Retention(Kind kind, int years, Start start, Label article, LocalDate validFrom, LocalDate validTo) {

        /** The last day of what was closed, or written, on a day. */
        public LocalDate last(LocalDate day) {
            return switch (start) {
                case NEXT_YEAR -> LocalDate.of(day.getYear() + years, 12, 31);
                case DAY -> day.plusYears(years);
            };
        }
    }

    /** The ones that come with Seogo. */
    public static RetentionRules standard() {
        return new RetentionRules(RetentionFile.shipped());
    }

    /**
     * Those of a file of the same form.
     *
     * @throws IllegalStateException by the line and column that is wrong
     */
    public static RetentionRules of(Path file) {
        return new RetentionRules(RetentionFile.read(file));
    }

    /**
     * The one that holds for what was closed, or written, on a day.
     *
     * @throws IllegalStateException when no line is for that day
     */
    public Retention at(Kind kind, LocalDate day) {
        return lines.stream()
                .filter(line -> line.kind() == kind && !day.isBefore(line.validFrom()) && !day.isAfter(line.validTo()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No retention of " + kind + " holds on " + day));
    }
}
