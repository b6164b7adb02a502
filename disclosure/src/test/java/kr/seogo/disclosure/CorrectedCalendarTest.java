package kr.seogo.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import kr.seogo.catalog.Label;
import kr.seogo.disclosure.HolidayCorrection.Change;
import kr.seogo.disclosure.api.Deadlines;
import kr.seogo.disclosure.api.LegalCalendar;
import org.junit.jupiter.api.Test;

class CorrectedCalendarTest {
    private static final Label NAME = new Label("임시공휴일", "Declared holiday");

    private final DisclosureLaw law = DisclosureLaw.shipped();

    @Test
    void a_declared_day_moves_the_deadlines_that_run_over_it() {
        Deadlines deadlines = law.deadlines(calendarWith(Change.ADD, "2026-03-16"), ReceiptRule.STANDARD);

        Deadline decision = deadlines.explain(DeadlineRule.DECISION, LocalDate.of(2026, 3, 9), false);

        assertThat(decision.due()).isEqualTo(LocalDate.of(2026, 3, 23));
        assertThat(decision.days()).anySatisfy(day -> {
            assertThat(day.date()).isEqualTo(LocalDate.of(2026, 3, 16));
            assertThat(day.reason().ko()).isEqualTo("임시공휴일");
        });
    }

    @Test
    void the_last_correction_of_a_day_holds() {
        LocalDate day = LocalDate.of(2026, 3, 16);

        assertThat(calendar(Change.ADD, Change.REMOVE).isWorkingDay(day)).isTrue();
        assertThat(calendar(Change.ADD, Change.REMOVE, Change.ADD).isWorkingDay(day))
                .isFalse();
    }

    @Test
    void the_table_of_past_years_can_be_corrected() {
        LocalDate declared = LocalDate.of(2015, 8, 14);
        LocalDate forgotten = LocalDate.of(2019, 4, 11);

        assertThat(calendarWith(Change.REMOVE, declared.toString()).get().isWorkingDay(declared))
                .isTrue();
        assertThat(calendarWith(Change.ADD, forgotten.toString()).get().isWorkingDay(forgotten))
                .isFalse();
    }

    @Test
    void an_election_day_and_a_substitute_can_be_taken_away() {
        LocalDate election = LocalDate.of(2030, 6, 12);
        LocalDate substitute = LocalDate.of(2026, 3, 2);

        assertThat(calendarWith(Change.REMOVE, election.toString()).get().isWorkingDay(election))
                .isTrue();
        assertThat(calendarWith(Change.REMOVE, substitute.toString()).get().isWorkingDay(substitute))
                .isTrue();
    }

    @Test
    void a_declared_day_gives_no_substitute_and_a_substitute_goes_past_it() {
        LegalCalendar saturday = calendarWith(Change.ADD, "2026-03-21").get();
        LegalCalendar onSubstitute = calendarWith(Change.ADD, "2026-03-02").get();

        assertThat(saturday.isWorkingDay(LocalDate.of(2026, 3, 23))).isTrue();
        assertThat(onSubstitute.isWorkingDay(LocalDate.of(2026, 3, 3))).isFalse();
    }

    private Supplier<LegalCalendar> calendarWith(Change change, String day) {
        LegalCalendar calendar = law.calendar(List.of(correction(1, change, LocalDate.parse(day))));
        return () -> calendar;
    }

    private LegalCalendar calendar(Change... changes) {
        return law.calendar(IntStream.range(0, changes.length)
                .mapToObj(i -> correction(i + 1, changes[i], LocalDate.of(2026, 3, 16)))
                .toList());
    }

    private static HolidayCorrection correction(long number, Change change, LocalDate day) {
        return new HolidayCorrection(number, change, day, NAME, "관보 제20000호", "김담당", Instant.EPOCH);
    }
}
