package kr.seogo.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import kr.seogo.disclosure.api.Deadlines;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every worked example of the specification. */
class WorkedExamplesTest {
    private final Deadlines deadlines = DisclosureLaw.shipped().deadlines();

    @ParameterizedTest
    @CsvSource({
        "2026-03-09, 2026-03-20, 2026-04-03",
        "2026-02-13, 2026-03-04, 2026-03-18",
        "2026-04-24, 2026-05-11, 2026-05-26",
        "2026-07-10, 2026-07-24, 2026-08-07",
        "2026-09-26, 2026-10-13, 2026-10-27",
        "2025-05-02, 2025-05-19, 2025-06-02",
        "2026-12-18, 2027-01-04, 2027-01-18",
        "2028-01-12, 2028-01-25, 2028-02-11"
    })
    void a_decision_is_due_in_ten_working_days_and_ten_more(LocalDate from, LocalDate due, LocalDate extended) {
        Deadline deadline = deadlines.explain(DeadlineRule.DECISION, from, true);

        assertThat(deadline.due()).isEqualTo(due);
        assertThat(deadline.extendedDue()).contains(extended);
    }

    @ParameterizedTest
    @CsvSource({"2026-09-21, 2026-10-01, 2026-10-14", "2026-07-13, 2026-07-22, 2026-07-31"})
    void an_objection_is_decided_in_seven_working_days_and_seven_more(
            LocalDate from, LocalDate due, LocalDate extended) {
        Deadline deadline = deadlines.explain(DeadlineRule.OBJECTION_DECISION, from, true);

        assertThat(deadline.due()).isEqualTo(due);
        assertThat(deadline.extendedDue()).contains(extended);
    }

    @ParameterizedTest
    @CsvSource({
        "objection-filing, 2026-03-09, 2026-04-08",
        "objection-filing, 2026-04-01, 2026-05-04",
        "objection-filing, 2026-04-25, 2026-05-26",
        "third-party-opinion, 2026-03-10, 2026-03-13",
        "third-party-objection, 2026-03-10, 2026-03-17",
        "third-party-opinion, 2026-03-13, 2026-03-16",
        "third-party-objection, 2026-03-13, 2026-03-20",
        "disclosure, 2026-09-16, 2026-09-28",
        "disclosure, 2026-07-07, 2026-07-20",
        "redecision, 2026-09-16, 2026-09-28",
        "third-party-release, 2026-09-01, 2026-10-02"
    })
    void a_calendar_period_ends_when_the_specification_says(String rule, LocalDate from, LocalDate due) {
        assertThat(deadlines
                        .explain(DeadlineRule.of(rule).orElseThrow(), from, false)
                        .due())
                .isEqualTo(due);
    }

    @Test
    void what_no_article_says_is_called_a_practice() {
        LocalDate day = LocalDate.of(2026, 9, 16);

        assertThat(deadlines.period(DeadlineRule.OTHER_FORM, day).article()).isEqualTo(CaseRule.OTHER_FORM.label());
        assertThat(ClockKind.REDECISION.rule()).contains(DeadlineRule.REDECISION);
        assertThat(deadlines.period(DeadlineRule.REDECISION, day).article().ko())
                .contains("운영 기준");
        assertThat(CaseRule.SPLIT.label().ko()).contains("운영 기준");
        assertThat(CaseRule.WITHDRAWAL.label().ko()).isEqualTo("민원처리법 제22조제2항");
    }

    @Test
    void silence_opens_the_objection_the_day_after_the_twentieth() {
        Deadline silence = deadlines.explain(DeadlineRule.SILENCE, LocalDate.of(2026, 9, 1), false);

        assertThat(silence.due()).isEqualTo(LocalDate.of(2026, 9, 30));
        assertThat(silence.objection()).hasValueSatisfying(window -> {
            assertThat(window.from()).isEqualTo(LocalDate.of(2026, 10, 1));
            assertThat(window.until()).isEqualTo(LocalDate.of(2026, 11, 2));
            assertThat(window.advised()).isEqualTo(LocalDate.of(2026, 10, 30));
        });
    }
}
