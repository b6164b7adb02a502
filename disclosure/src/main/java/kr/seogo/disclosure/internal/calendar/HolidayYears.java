package kr.seogo.disclosure.internal.calendar;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kr.seogo.catalog.Label;
import kr.seogo.disclosure.DayOff;
import kr.seogo.disclosure.Exactness;
import kr.seogo.disclosure.HolidayCorrection;

/** Makes the days off of a year from rules, written days and corrections. */
final class HolidayYears {
    private final CalendarRules rules;
    private final Map<LocalDate, HolidayCorrection> corrections;

    /** @param corrections in the order they were entered; the last one about a day holds */
    HolidayYears(CalendarRules rules, List<HolidayCorrection> corrections) {
        this.rules = rules;
        this.corrections = corrections.stream()
                .collect(toMap(HolidayCorrection::date, correction -> correction, (earlier, later) -> later));
    }

    /** Every day off of the year with what makes it one. */
    SortedMap<LocalDate, List<DayOff>> of(int year, Exactness exactness) {
        List<DayOff> days =
                switch (exactness) {
                    case TABLE -> corrected(in(year, rules.past()));
                    case EXACT, RULE -> byRule(year);
                };
        return days.stream()
                .sorted(Comparator.comparing(DayOff::date).thenComparing(DayOff::kind))
                .collect(groupingBy(DayOff::date, TreeMap::new, toList()));
    }

    private List<DayOff> byRule(int year) {
        List<StatutoryDay> statutory = StatutoryDay.of(year, rules.holidays()).stream()
                .filter(day -> !isRemoved(day.date()))
                .toList();
        List<DayOff> others = new ArrayList<>(in(year, rules.elections()));
        others.addAll(in(year, rules.declared()));
        others.addAll(elections(year, statutory));
        List<DayOff> before = corrected(Stream.concat(statutory.stream().map(StatutoryDay::dayOff), others.stream())
                .toList());
        return withSubstitutes(statutory, before);
    }

    private List<DayOff> withSubstitutes(List<StatutoryDay> statutory, List<DayOff> before) {
        Set<LocalDate> off = before.stream().map(DayOff::date).collect(Collectors.toSet());
        List<DayOff> substitutes = new Substitution(rules.substitutes(), off::contains).of(statutory);
        return Stream.concat(before.stream(), substitutes.stream().filter(day -> !isRemoved(day.date())))
                .toList();
    }

    /** Elections shun holidays and their substitutes, so those are worked out without them first. */
    private List<DayOff> elections(int year, List<StatutoryDay> statutory) {
        List<DayOff> plain = statutory.stream().map(StatutoryDay::dayOff).toList();
        Set<LocalDate> shunned =
                withSubstitutes(statutory, plain).stream().map(DayOff::date).collect(Collectors.toSet());
        return rules.terms().stream()
                .filter(term -> year >= term.validFrom().getYear())
                .flatMap(term -> term.dayIn(year, shunned::contains).stream().map(term::dayOff))
                .toList();
    }

    /** Without the days that were taken away, with those that were added. */
    private List<DayOff> corrected(List<DayOff> days) {
        if (days.isEmpty()) {
            return days;
        }
        int year = days.getFirst().date().getYear();
        Stream<DayOff> kept = days.stream().filter(day -> !isRemoved(day.date()));
        Stream<DayOff> added = corrections.values().stream()
                .filter(correction -> correction.change() == HolidayCorrection.Change.ADD)
                .filter(correction -> correction.date().getYear() == year)
                .map(HolidayYears::dayOff);
        return Stream.concat(kept, added).toList();
    }

    private boolean isRemoved(LocalDate day) {
        HolidayCorrection correction = corrections.get(day);
        return correction != null && correction.change() == HolidayCorrection.Change.REMOVE;
    }

    private static DayOff dayOff(HolidayCorrection added) {
        String source = added.source();
        return new DayOff(added.date(), added.name(), DayOff.Kind.DECLARED, new Label(source, source));
    }

    private static List<DayOff> in(int year, List<DayOff> days) {
        return days.stream().filter(day -> day.date().getYear() == year).toList();
    }
}
