package kr.seogo.readingroom.internal.page;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kr.seogo.disclosure.DayOff;
import kr.seogo.disclosure.Exactness;
import kr.seogo.disclosure.api.LegalCalendar;

/**
 * The days off of a year, to be looked at and printed.
 *
 * @param asked the year as it was asked for
 * @param first the first year the calendar knows
 * @param last the last one
 * @param months empty where the year is none the calendar knows
 * @param exactness how sure the calendar is of the year
 */
public record CalendarPage(String asked, int first, int last, List<MonthGrid> months, Optional<Exactness> exactness) {

    public CalendarPage {
        months = List.copyOf(months);
    }

    /** A year the calendar knows. */
    public static CalendarPage of(Frame frame, LegalCalendar calendar, int year) {
        return new CalendarPage(
                String.valueOf(year),
                calendar.first().getYear(),
                calendar.last().getYear(),
                IntStream.rangeClosed(1, 12)
                        .mapToObj(month -> MonthGrid.of(YearMonth.of(year, month), day -> mark(frame, calendar, day)))
                        .toList(),
                Optional.of(calendar.year(year).exactness()));
    }

    /** A year it does not know. */
    public static CalendarPage unknown(LegalCalendar calendar, String asked) {
        return new CalendarPage(
                asked, calendar.first().getYear(), calendar.last().getYear(), List.of(), Optional.empty());
    }

    public boolean known() {
        return exactness.isPresent();
    }

    private static MonthGrid.Mark mark(Frame frame, LegalCalendar calendar, LocalDate day) {
        List<DayOff> off = calendar.daysOff(day);
        if (!off.isEmpty()) {
            return new MonthGrid.Mark(
                    MonthGrid.Way.OFF,
                    frame.t("calendar.off"),
                    off.stream()
                            .map(one -> frame.word(one.name()) + " (" + frame.word(one.source()) + ")")
                            .collect(Collectors.joining(", ")));
        }
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return weekend ? new MonthGrid.Mark(MonthGrid.Way.OFF, "", "") : MonthGrid.Mark.NONE;
    }
}
