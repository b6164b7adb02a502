package kr.seogo.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import kr.seogo.catalog.Label;
import kr.seogo.disclosure.api.Deadlines;
import org.junit.jupiter.api.Test;

/** Each day of a period says why it counts or not. */
class DayByDayTest {
    private static final Label CORRECTION = new Label("보완 대기", "awaiting a correction");

    private final Deadlines deadlines = DisclosureLaw.shipped().deadlines();

    @Test
    void the_working_day_clock_leaves_out_weekends_and_holidays_and_says_which() {
        Deadline decision = deadlines.explain(DeadlineRule.DECISION, day("2026-02-13"), false);

        assertThat(lines(decision.days()))
                .containsExactly(
                        "2026-02-13 1 1일째",
                        "2026-02-14 - 토요일",
                        "2026-02-15 - 일요일",
                        "2026-02-16 - 설날 전날",
                        "2026-02-17 - 설날",
                        "2026-02-18 - 설날 다음 날",
                        "2026-02-19 2 2일째",
                        "2026-02-20 3 3일째",
                        "2026-02-21 - 토요일",
                        "2026-02-22 - 일요일",
                        "2026-02-23 4 4일째",
                        "2026-02-24 5 5일째",
                        "2026-02-25 6 6일째",
                        "2026-02-26 7 7일째",
                        "2026-02-27 8 8일째",
                        "2026-02-28 - 토요일",
                        "2026-03-01 - 일요일, 삼일절",
                        "2026-03-02 - 대체공휴일 (삼일절)",
                        "2026-03-03 9 9일째",
                        "2026-03-04 10 10일째");
    }

    @Test
    void the_calendar_day_clock_leaves_out_the_first_day_and_rolls_over_a_last_day_off() {
        Deadline disclosure = deadlines.explain(DeadlineRule.THIRD_PARTY_OPINION, day("2026-09-22"), false);

        assertThat(lines(disclosure.days()))
                .containsExactly(
                        "2026-09-22 - 초일 불산입",
                        "2026-09-23 1 1일째",
                        "2026-09-24 2 2일째",
                        "2026-09-25 3 3일째, 말일이 쉬는 날 (추석)",
                        "2026-09-26 - 토요일, 추석 다음 날",
                        "2026-09-27 - 일요일",
                        "2026-09-28 - 다음 근무일에 만료");
        assertThat(disclosure.days().getLast().reason().en()).isEqualTo("next working day, the period ends");
    }

    @Test
    void thirty_full_days_lie_between_a_decision_and_a_disclosure_against_a_third_party() {
        Deadline release = deadlines.explain(DeadlineRule.THIRD_PARTY_RELEASE, day("2026-09-01"), false);

        assertThat(release.days()).hasSize(32);
        assertThat(release.days().getFirst().code()).isEqualTo(DayReason.FIRST_DAY);
        assertThat(release.days()).filteredOn(CountedDay::counted).hasSize(30);
        assertThat(release.days().getLast().code()).isEqualTo(DayReason.FIRST_LAWFUL_DAY);
    }

    @Test
    void papers_go_out_two_days_before_and_earlier_if_that_is_a_day_off() {
        Deadline papers = deadlines.explain(DeadlineRule.COMMITTEE_PAPERS, day("2026-09-28"), false);

        assertThat(lines(papers.days()))
                .containsExactly(
                        "2026-09-23 - 앞선 근무일",
                        "2026-09-24 - 추석 전날",
                        "2026-09-25 - 추석",
                        "2026-09-26 2 2일째, 말일이 쉬는 날 (토요일, 추석 다음 날)",
                        "2026-09-27 1 1일째",
                        "2026-09-28 - 당일 불산입");
        assertThat(papers.due()).isEqualTo(day("2026-09-23"));
    }

    @Test
    void a_stopped_clock_does_not_count_and_says_what_is_waited_for() {
        DeadlineQuestion question = DeadlineQuestion.of(DeadlineRule.DECISION, day("2026-03-09"))
                .paused(List.of(new Pause(day("2026-03-11"), day("2026-03-16"), CORRECTION)));

        Deadline paused = deadlines.explain(question);

        assertThat(paused.due()).isEqualTo(day("2026-03-26"));
        assertThat(lines(paused.days())).contains("2026-03-11 - 기간 정지: 보완 대기", "2026-03-14 - 토요일", "2026-03-17 3 3일째");
    }

    @Test
    void a_calendar_period_waits_for_a_stopped_clock_too() {
        Deadline paused = deadlines.explain(DeadlineQuestion.of(DeadlineRule.DISCLOSURE, day("2026-03-02"))
                .paused(List.of(new Pause(day("2026-03-12"), day("2026-03-13"), CORRECTION))));

        assertThat(paused.due()).isEqualTo(day("2026-03-16")); // the tenth day is the 14th, a Saturday
        assertThat(paused.days()).filteredOn(CountedDay::counted).hasSize(10);
    }

    @Test
    void an_extension_may_be_shorter_than_allowed_and_never_longer() {
        DeadlineQuestion question = DeadlineQuestion.of(DeadlineRule.DECISION, day("2026-03-09"));

        assertThat(deadlines.explain(question.extendedBy(3)).last()).isEqualTo(day("2026-03-25"));
        assertThatThrownBy(() -> deadlines.explain(question.extendedBy(11)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("at most 10 days; found 11");
    }

    @Test
    void asking_for_an_extension_where_there_is_none_changes_nothing() {
        assertThat(deadlines.explain(DeadlineRule.SUIT, day("2026-03-09"), true))
                .isEqualTo(deadlines.explain(DeadlineRule.SUIT, day("2026-03-09"), false));
    }

    @Test
    void a_year_from_the_act_ends_the_day_before_its_number_comes_again() {
        assertThat(outer("2026-03-09")).isEqualTo(day("2027-03-09"));
        assertThat(outer("2027-02-28")).isEqualTo(day("2028-02-29")); // begins 1 March, ends with February
        assertThat(outer("2028-02-28")).isEqualTo(day("2029-02-28")); // begins 29 February, which 2029 lacks
    }

    @Test
    void progress_says_what_is_used_and_left_at_the_end_of_a_day() {
        DeadlineQuestion question = DeadlineQuestion.of(DeadlineRule.DECISION, day("2026-03-09"))
                .paused(List.of(new Pause(day("2026-03-11"), day("2026-03-12"), CORRECTION)));

        assertThat(deadlines.progress(question, day("2026-03-06"))).isEqualTo(new Progress(0, 10, false));
        assertThat(deadlines.progress(question, day("2026-03-12"))).isEqualTo(new Progress(2, 8, true));
        assertThat(deadlines.progress(question, day("2026-03-15"))).isEqualTo(new Progress(3, 7, false));
        assertThat(deadlines.progress(question, day("2027-01-01"))).isEqualTo(new Progress(10, 0, false));
    }

    private LocalDate outer(String from) {
        return deadlines.explain(DeadlineRule.SUIT, day(from), false).outerDue().orElseThrow();
    }

    private static List<String> lines(List<CountedDay> days) {
        return days.stream()
                .map(day -> day.date() + " " + (day.counted() ? day.number() : "-") + " "
                        + day.reason().ko())
                .toList();
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
