package kr.seogo.disclosure.internal.law;

import java.time.LocalDate;
import java.util.List;
import kr.seogo.disclosure.Exactness;

/** Whole years the calendar is equally sure of: one line of {@code law/calendar.csv}. */
public record CalendarSpan(LocalDate from, LocalDate to, Exactness exactness) {

    /** Those the program brings: in the order of time, without a gap. */
    public static List<CalendarSpan> shipped() {
        List<CalendarSpan> spans =
                LawFile.read("calendar.csv").stream().map(CalendarSpan::of).toList();
        for (int i = 1; i < spans.size(); i++) {
            if (!spans.get(i).from().equals(spans.get(i - 1).to().plusDays(1))) {
                throw new IllegalStateException("law/calendar.csv: expected a line from "
                        + spans.get(i - 1).to().plusDays(1) + ", found "
                        + spans.get(i).from());
            }
        }
        return spans;
    }

    private static CalendarSpan of(LawLine line) {
        CalendarSpan span =
                new CalendarSpan(line.date("from"), line.date("to"), line.word("exactness", Exactness.values()));
        if (span.from.getDayOfYear() != 1 || span.to.plusDays(1).getDayOfYear() != 1 || span.to.isBefore(span.from)) {
            throw line.wrong("from, to", span.from + ", " + span.to, "whole years");
        }
        return span;
    }
}
