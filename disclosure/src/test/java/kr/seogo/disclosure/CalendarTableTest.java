package kr.seogo.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import kr.seogo.disclosure.api.LegalCalendar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalendarTableTest {
    private final LegalCalendar calendar = DisclosureLaw.shipped().calendar(List.of());

    @Test
    void the_rules_give_the_days_off_that_were_written_out_by_hand() {
        Set<LocalDate> ruled = new TreeSet<>();
        for (LocalDate day = DaysOffTable.FIRST; !day.isAfter(DaysOffTable.LAST); day = day.plusDays(1)) {
            if (day.getDayOfWeek() != DayOfWeek.SATURDAY
                    && day.getDayOfWeek() != DayOfWeek.SUNDAY
                    && !calendar.isWorkingDay(day)) {
                ruled.add(day);
            }
        }

        assertThat(ruled).containsExactlyElementsOf(DaysOffTable.weekdayHolidays());
    }

    /** 설날, 부처님 오신 날, 추석 as the Korean almanac has them. */
    @ParameterizedTest
    @CsvSource({
        "2024-02-10, 2024-05-15, 2024-09-17",
        "2025-01-29, 2025-05-05, 2025-10-06",
        "2026-02-17, 2026-05-24, 2026-09-25",
        "2027-02-07, 2027-05-13, 2027-09-15",
        "2028-01-27, 2028-05-02, 2028-10-03",
        "2029-02-13, 2029-05-20, 2029-09-22",
        "2030-02-03, 2030-05-09, 2030-09-12",
        "2031-01-23, 2031-05-28, 2031-10-01",
        "2032-02-11, 2032-05-16, 2032-09-19",
        "2033-01-31, 2033-05-06, 2033-09-08",
        "2034-02-19, 2034-05-25, 2034-09-27",
        "2035-02-08, 2035-05-15, 2035-09-16"
    })
    void the_moon_is_the_korean_one(LocalDate newYear, LocalDate buddha, LocalDate chuseok) {
        assertThat(names(newYear)).contains("설날");
        assertThat(names(newYear.minusDays(1))).contains("설날 전날");
        assertThat(names(newYear.plusDays(1))).contains("설날 다음 날");
        assertThat(names(buddha)).contains("부처님 오신 날");
        assertThat(names(chuseok)).contains("추석");
        assertThat(names(chuseok.minusDays(1))).contains("추석 전날");
        assertThat(names(chuseok.plusDays(1))).contains("추석 다음 날");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-03-02 | 대체공휴일 (삼일절) | Substitute holiday (Independence Movement Day)",
                "2025-05-06 | 대체공휴일 (부처님 오신 날·어린이날) | Substitute holiday (Buddha's Birthday, Children's Day)",
                "2036-10-06 | 대체공휴일 (추석·개천절) | Substitute holiday (Chuseok, National Foundation Day)",
                "2036-10-07 | 대체공휴일 (추석) | Substitute holiday (Chuseok)",
                "2039-10-04 | 대체공휴일 (추석) | Substitute holiday (Chuseok)",
                "2039-10-05 | 대체공휴일 (추석·개천절) | Substitute holiday (Chuseok, National Foundation Day)"
            })
    void a_substitute_says_what_it_is_for(LocalDate day, String ko, String en) {
        assertThat(calendar.daysOff(day)).singleElement().satisfies(off -> {
            assertThat(off.kind()).isEqualTo(DayOff.Kind.SUBSTITUTE);
            assertThat(off.name().ko()).isEqualTo(ko);
            assertThat(off.name().en()).isEqualTo(en);
        });
    }

    @Test
    void neither_new_year_nor_memorial_day_nor_a_saturday_of_chuseok_gets_a_substitute() {
        assertThat(calendar.isWorkingDay(LocalDate.of(2028, 1, 3))).isTrue(); // 1 January 2028 is a Saturday
        assertThat(calendar.isWorkingDay(LocalDate.of(2027, 6, 7))).isTrue(); // 6 June 2027 is a Sunday
        assertThat(calendar.isWorkingDay(LocalDate.of(2026, 9, 28))).isTrue(); // 26 September 2026 is a Saturday
    }

    @Test
    void the_days_the_law_added_in_2026_are_working_days_before() {
        assertThat(calendar.isWorkingDay(LocalDate.of(2025, 5, 1))).isTrue();
        assertThat(calendar.isWorkingDay(LocalDate.of(2025, 7, 17))).isTrue();
        assertThat(calendar.isWorkingDay(LocalDate.of(2026, 5, 1))).isFalse();
        assertThat(calendar.isWorkingDay(LocalDate.of(2026, 7, 17))).isFalse();
    }

    private List<String> names(LocalDate day) {
        return calendar.daysOff(day).stream().map(off -> off.name().ko()).toList();
    }
}
