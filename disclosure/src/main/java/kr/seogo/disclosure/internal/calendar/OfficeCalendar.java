package kr.seogo.disclosure.internal.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import kr.seogo.disclosure.CalendarYear;
import kr.seogo.disclosure.DayOff;
import kr.seogo.disclosure.Exactness;
import kr.seogo.disclosure.HolidayCorrection;
import kr.seogo.disclosure.OutsideCalendarException;
import kr.seogo.disclosure.api.LegalCalendar;
import kr.seogo.disclosure.internal.law.CalendarSpan;

/** The calendar of the offices; a year is worked out when it is first asked for. */
public final class OfficeCalendar implements LegalCalendar {
    private final List<CalendarSpan> spans;
    private final HolidayYears years;
    private final ConcurrentMap<Integer, SortedMap<LocalDate, List<DayOff>>> known = new ConcurrentHashMap<>();

    /** @param corrections in the order they were entered */
    public OfficeCalendar(CalendarRules rules, List<HolidayCorrection> corrections) {
        this.spans = rules.spans();
        this.years = new HolidayYears(rules, corrections);
    }

    @Override
    public LocalDate first() {
        return spans.getFirst().from();
    }

    @Override
    public LocalDate last() {
        return spans.getLast().to();
    }

    @Override
    public boolean isWorkingDay(LocalDate day) {
        return daysOff(day).isEmpty()
                && day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }

    @Override
    public List<DayOff> daysOff(LocalDate day) {
        return daysOfYear(day).getOrDefault(day, List.of());
    }

    @Override
    public LocalDate onOrAfter(LocalDate day) {
        LocalDate next = day;
        while (!isWorkingDay(next)) {
            next = next.plusDays(1);
        }
        return next;
    }

    @Override
    public LocalDate nextWorkingDay(LocalDate day) {
        return onOrAfter(day.plusDays(1));
    }

    @Override
    public LocalDate onOrBefore(LocalDate day) {
        LocalDate previous = day;
        while (!isWorkingDay(previous)) {
            previous = previous.minusDays(1);
        }
        return previous;
    }

    @Override
    public int workingDays(LocalDate from, LocalDate to) {
        int days = 0;
        for (LocalDate day = from; !day.isAfter(to); day = day.plusDays(1)) {
            days += isWorkingDay(day) ? 1 : 0;
        }
        return days;
    }

    @Override
    public CalendarYear year(int year) {
        LocalDate start = LocalDate.ofYearDay(year, 1);
        List<DayOff> days =
                daysOfYear(start).values().stream().flatMap(Collection::stream).toList();
        return new CalendarYear(year, exactness(start), days);
    }

    @Override
    public Exactness exactness(LocalDate day) {
        return spans.stream()
                .filter(span -> !day.isBefore(span.from()) && !day.isAfter(span.to()))
                .findFirst()
                .orElseThrow(() -> new OutsideCalendarException(day, first(), last()))
                .exactness();
    }

    private SortedMap<LocalDate, List<DayOff>> daysOfYear(LocalDate day) {
        SortedMap<LocalDate, List<DayOff>> days = known.get(day.getYear());
        if (days != null) {
            return days;
        }
        Exactness exactness = exactness(day);
        return known.computeIfAbsent(day.getYear(), year -> years.of(year, exactness));
    }
}
