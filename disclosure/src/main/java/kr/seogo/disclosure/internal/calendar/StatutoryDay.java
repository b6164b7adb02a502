package kr.seogo.disclosure.internal.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kr.seogo.disclosure.DayOff;
import kr.seogo.disclosure.internal.law.HolidayRule;

/** A holiday of Article 2, items 2 to 10, on its day. */
record StatutoryDay(LocalDate date, HolidayRule rule) {

    /** Those of a year, in their order. */
    static List<StatutoryDay> of(int year, List<HolidayRule> rules) {
        return rules.stream()
                .flatMap(rule -> date(rule, year).stream().map(date -> new StatutoryDay(date, rule)))
                .filter(day -> day.rule.validity().covers(day.date))
                .sorted(Comparator.comparing(StatutoryDay::date))
                .toList();
    }

    DayOff dayOff() {
        return new DayOff(date, rule.name(), DayOff.Kind.STATUTORY, rule.article());
    }

    private static Optional<LocalDate> date(HolidayRule rule, int year) {
        try {
            // The lunar year begins in the solar one; none of its holidays lies in the next.
            return Stream.of(day(rule, year).plusDays(rule.offset()))
                    .filter(date -> date.getYear() == year)
                    .findFirst();
        } catch (DateTimeException e) {
            throw new IllegalStateException("law/holidays.csv: " + rule.name().ko() + " has no day in " + year, e);
        }
    }

    private static LocalDate day(HolidayRule rule, int year) {
        return switch (rule.calendar()) {
            case SOLAR -> LocalDate.of(year, rule.month(), rule.day());
            case LUNAR -> LunarCalendar.solar(year, rule.month(), rule.day());
        };
    }
}
