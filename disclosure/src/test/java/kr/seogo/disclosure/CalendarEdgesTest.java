package kr.seogo.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import kr.seogo.disclosure.api.Deadlines;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CalendarEdgesTest {
    private final Deadlines deadlines = DisclosureLaw.shipped().deadlines();

    @ParameterizedTest
    @ValueSource(strings = {"2012-12-31", "2101-01-01", "-999999999-01-01", "+999999999-12-31"})
    void a_day_outside_the_calendar_has_no_deadline(String from) {
        LocalDate day = LocalDate.parse(from);

        assertThatThrownBy(() -> deadlines.explain(DeadlineRule.DECISION, day, false))
                .isInstanceOf(OutsideCalendarException.class)
                .hasMessageContaining("2013-01-01 to 2100-12-31");
    }

    @Test
    void a_deadline_that_would_end_outside_is_not_guessed() {
        LocalDate day = LocalDate.of(2100, 12, 30);

        for (DeadlineRule rule : DeadlineRule.values()) {
            if (rule != DeadlineRule.COMMITTEE_AGENDA && rule != DeadlineRule.COMMITTEE_PAPERS) {
                assertThatThrownBy(() -> deadlines.explain(rule, day, false))
                        .as(rule.code())
                        .isInstanceOf(OutsideCalendarException.class);
            }
        }
    }

    @Test
    void a_rule_has_no_deadline_before_it_was_made() {
        assertThatThrownBy(() -> deadlines.explain(DeadlineRule.PAYMENT_DISCLOSURE, LocalDate.of(2016, 12, 12), false))
                .isInstanceOf(NotInForceException.class)
                .hasMessageContaining("payment-disclosure");
        assertThat(deadlines
                        .explain(DeadlineRule.PAYMENT_DISCLOSURE, LocalDate.of(2016, 12, 13), false)
                        .due())
                .isEqualTo(LocalDate.of(2016, 12, 19));
    }

    @Test
    void says_how_sure_the_calendar_is_of_the_least_sure_day() {
        assertThat(exactness("2023-12-28")).isEqualTo(Exactness.TABLE);
        assertThat(exactness("2024-01-02")).isEqualTo(Exactness.EXACT);
        assertThat(exactness("2035-12-10")).isEqualTo(Exactness.EXACT);
        assertThat(exactness("2035-12-26")).isEqualTo(Exactness.RULE);
        assertThat(exactness("2060-05-01")).isEqualTo(Exactness.RULE);
        assertThat(deadlines
                        .explain(DeadlineRule.SILENCE, LocalDate.of(2035, 11, 15), false)
                        .exactness())
                .as("the objection it opens ends in 2036")
                .isEqualTo(Exactness.RULE);
    }

    @Test
    void counts_through_every_year_it_knows() {
        for (int year = 2013; year < 2100; year++) {
            LocalDate from = LocalDate.of(year, 9, 1);

            LocalDate due = deadlines.explain(DeadlineRule.SILENCE, from, false).due();

            assertThat(deadlines.calendar().workingDays(from, due)).isEqualTo(20);
        }
    }

    private Exactness exactness(String from) {
        return deadlines
                .explain(DeadlineRule.DECISION, LocalDate.parse(from), false)
                .exactness();
    }
}
