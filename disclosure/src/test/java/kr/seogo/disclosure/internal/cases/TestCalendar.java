package kr.seogo.disclosure.internal.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import kr.seogo.disclosure.CalendarYear;
import kr.seogo.disclosure.DayOff;
import kr.seogo.disclosure.Exactness;
import kr.seogo.disclosure.api.LegalCalendar;

/** The calendar of a story as explanations ask for it. */
record TestCalendar(TestDays days) implements LegalCalendar {

    @Override
    public LocalDate first() {
        return LocalDate.of(2013, 1, 1);
    }

    @Override
    public LocalDate last() {
        return LocalDate.of(2099, 12, 31);
    }

    @Override
    public boolean isWorkingDay(LocalDate day) {
        return days.works(day);
    }

    @Override
    public List<DayOff> daysOff(LocalDate day) {
        return List.of();
    }

    @Override
    public LocalDate onOrAfter(LocalDate day) {
        return working(day, one -> one.plusDays(1));
    }

    @Override
    public LocalDate nextWorkingDay(LocalDate day) {
        return onOrAfter(day.plusDays(1));
    }

    @Override
    public LocalDate onOrBefore(LocalDate day) {
        return working(day, one -> one.minusDays(1));
    }

    private LocalDate working(LocalDate day, UnaryOperator<LocalDate> step) {
        return Stream.iterate(day, step).filter(days::works).findFirst().orElseThrow();
    }

    @Override
    public int workingDays(LocalDate from, LocalDate to) {
        return to.isBefore(from)
                ? 0
                : (int) from.datesUntil(to.plusDays(1)).filter(days::works).count();
    }

    @Override
    public CalendarYear year(int year) {
        return new CalendarYear(year, Exactness.EXACT, List.of());
    }

    @Override
    public Exactness exactness(LocalDate day) {
        return Exactness.EXACT;
    }
}
