package kr.seogo.disclosure.internal.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kr.seogo.disclosure.CalendarYear;
import kr.seogo.disclosure.DayOff;
import kr.seogo.disclosure.Exactness;
import kr.seogo.disclosure.internal.law.CalendarSpan;
import kr.seogo.disclosure.internal.law.ElectionTerm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PastTableTest {
    private final CalendarRules rules = CalendarRules.shipped();

    /** The moon and the earlier versions of the substitute rules lead to the days of the table. */
    @ParameterizedTest
    @ValueSource(ints = {2013, 2014, 2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023})
    void the_table_of_past_years_is_what_the_rules_of_their_time_give(int year) {
        OfficeCalendar table = new OfficeCalendar(rules, List.of());
        OfficeCalendar ruled = new OfficeCalendar(byRule(), List.of());

        assertThat(table.year(year).exactness()).isEqualTo(Exactness.TABLE);
        assertThat(dates(table.year(year))).isEqualTo(dates(ruled.year(year)));
    }

    @Test
    void the_elections_that_are_written_down_are_those_the_law_leads_to() {
        OfficeCalendar calendar = new OfficeCalendar(rules, List.of());
        Set<LocalDate> found = new TreeSet<>();
        for (ElectionTerm term : rules.terms()) {
            IntStream.rangeClosed(2026, 2035)
                    .mapToObj(year -> term.dayIn(year, day -> isHoliday(calendar, day)))
                    .forEach(day -> day.ifPresent(found::add));
        }

        assertThat(found)
                .containsExactlyElementsOf(rules.elections().stream()
                        .map(DayOff::date)
                        .filter(day -> day.getYear() >= 2026)
                        .toList());
    }

    @Test
    void later_elections_are_found_by_their_terms() {
        OfficeCalendar calendar = new OfficeCalendar(rules, List.of());

        assertThat(calendar.isWorkingDay(LocalDate.of(2036, 4, 9))).isFalse();
        assertThat(calendar.isWorkingDay(LocalDate.of(2038, 6, 2))).isFalse();
        assertThat(calendar.isWorkingDay(LocalDate.of(2040, 3, 28))).isFalse();
    }

    /** The past as if it were ruled: its elections and declared days are nothing a rule leads to. */
    private CalendarRules byRule() {
        List<DayOff> written = rules.past().stream()
                .filter(day -> day.kind() == DayOff.Kind.ELECTION || day.kind() == DayOff.Kind.DECLARED)
                .toList();
        CalendarSpan past = rules.spans().getFirst();
        return new CalendarRules(
                List.of(new CalendarSpan(past.from(), past.to(), Exactness.RULE)),
                rules.holidays(),
                rules.substitutes(),
                Stream.concat(rules.elections().stream(), written.stream()).toList(),
                rules.terms(),
                rules.declared(),
                List.of());
    }

    private static boolean isHoliday(OfficeCalendar calendar, LocalDate day) {
        return calendar.daysOff(day).stream().anyMatch(off -> off.kind() != DayOff.Kind.ELECTION);
    }

    private static Set<String> dates(CalendarYear year) {
        return year.daysOff().stream()
                .map(day -> day.date() + " " + day.kind())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
