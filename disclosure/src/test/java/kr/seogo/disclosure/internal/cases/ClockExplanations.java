package kr.seogo.disclosure.internal.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import kr.seogo.disclosure.CaseState;
import kr.seogo.disclosure.ClockKind;
import kr.seogo.disclosure.DeadlineQuestion;
import kr.seogo.disclosure.LegalClock;
import kr.seogo.disclosure.ReceiptRule;
import kr.seogo.disclosure.internal.counting.CountedDeadlines;
import kr.seogo.disclosure.internal.law.LegalPeriods;

/**
 * What a case says of a clock and what is explained of it day by day are reckoned apart, by {@link ClockWork} and by the
 * calculator: they end on the same day, whatever pauses and extensions there were.
 */
final class ClockExplanations {

    /** Those that stand still and are extended; the others depend on their first day alone. */
    private static final Set<ClockKind> CHANGING =
            EnumSet.of(ClockKind.DECISION, ClockKind.SILENCE, ClockKind.RULING, ClockKind.OBJECTION_DECISION);

    private static final LegalPeriods PERIODS = LegalPeriods.shipped();

    private final TestDays days;
    private final CountedDeadlines deadlines;
    private final ClockWork clocks;

    /** By the calendar without what a story declares; shared, for the same is asked of many stories. */
    private final Map<DeadlineQuestion, LocalDate> known;

    private ClockExplanations(TestDays days, Map<DeadlineQuestion, LocalDate> known) {
        this.days = days;
        this.deadlines = new CountedDeadlines(PERIODS, () -> new TestCalendar(days), ReceiptRule.STANDARD);
        this.clocks = new ClockWork(days);
        this.known = known;
    }

    static ClockExplanations of(TestDays days, Map<DeadlineQuestion, LocalDate> known) {
        return new ClockExplanations(days, known);
    }

    void check(CaseState state, String which) {
        for (LegalClock clock : state.clocks()) {
            if (!days.declared()) {
                agrees(clock, known, which);
            } else if (CHANGING.contains(clock.kind())) {
                // What was declared moves a case by a step of its own; here its clocks are as they are after that.
                agrees(clocks.recount(clock), new HashMap<>(), which);
            }
        }
    }

    private void agrees(LegalClock clock, Map<DeadlineQuestion, LocalDate> answers, String which) {
        clock.question().ifPresent(question -> assertThat(answers.computeIfAbsent(
                        question, asked -> deadlines.explain(asked).last()))
                .as(which + ": the explanation of " + clock + " ends on its day")
                .isEqualTo(clock.due()));
    }
}
