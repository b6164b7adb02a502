package kr.seogo.readingroom.internal.page;

import java.util.Optional;
import kr.seogo.disclosure.DeadlineQuestion;
import kr.seogo.disclosure.LawException;
import kr.seogo.disclosure.LegalClock;
import kr.seogo.disclosure.api.Deadlines;

/**
 * A clock of a case.
 *
 * @param sentence whether it runs, stands still or has ended
 * @param dayByDay where the date is explained; empty where it was agreed, and while it stands still
 */
public record ClockLine(LegalClock clock, DueWords.Way way, String sentence, Optional<String> dayByDay) {

    /** Where the date of a clock is explained: never another date than the case's. */
    public static Optional<String> dayByDay(Frame frame, Deadlines deadlines, LegalClock clock) {
        return clock.question()
                .filter(question -> !clock.stopped() && explained(deadlines, question, clock))
                .map(question -> ClockQuestion.of(question).address(frame));
    }

    /** The same, said to be no more than the earliest last day where it runs from a notice not known to have arrived. */
    public ClockLine atTheEarliest(Frame frame, boolean unreached) {
        return unreached && clock.ended().isEmpty()
                ? new ClockLine(clock, way, sentence + " · " + frame.t("clock.earliest"), dayByDay)
                : this;
    }

    private static boolean explained(Deadlines deadlines, DeadlineQuestion question, LegalClock clock) {
        try {
            return deadlines.explain(question).last().equals(clock.due());
        } catch (LawException | IllegalArgumentException e) {
            return false; // a period that was counted by a calendar or an extension that is no more
        }
    }
}
