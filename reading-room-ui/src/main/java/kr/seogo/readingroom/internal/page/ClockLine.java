package kr.seogo.readingroom.internal.page;

import java.util.Optional;
import kr.seogo.disclosure.ClockKind;
import kr.seogo.disclosure.DeadlineRule;
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
        return rule(clock.kind())
                .filter(_ -> !clock.stopped())
                .filter(rule -> explained(deadlines, rule, clock))
                .map(rule -> ClockQuestion.of(rule, clock).address(frame));
    }

    private static boolean explained(Deadlines deadlines, DeadlineRule rule, LegalClock clock) {
        try {
            return ClockQuestion.of(rule, clock)
                    .question(deadlines, rule, clock.from())
                    .filter(question -> deadlines.explain(question).last().equals(clock.due()))
                    .isPresent();
        } catch (LawException | IllegalArgumentException e) {
            return false; // a period that was counted by a calendar or an extension that is no more
        }
    }

    private static Optional<DeadlineRule> rule(ClockKind kind) {
        return switch (kind) {
            case DECISION, RULING -> Optional.of(DeadlineRule.DECISION);
            case SILENCE -> Optional.of(DeadlineRule.SILENCE);
            case DISCLOSURE, REDECISION -> Optional.of(DeadlineRule.DISCLOSURE);
            case PAYMENT_DISCLOSURE -> Optional.of(DeadlineRule.PAYMENT_DISCLOSURE);
            case RELEASE -> Optional.of(DeadlineRule.THIRD_PARTY_RELEASE);
            case PARTS -> Optional.of(DeadlineRule.PARTS_DISCLOSURE);
            case OTHER_FORM -> Optional.of(DeadlineRule.OTHER_FORM);
            case NO_SHOW -> Optional.of(DeadlineRule.NO_SHOW);
            case OBJECTION_FILING -> Optional.of(DeadlineRule.OBJECTION_FILING);
            case OBJECTION_DECISION -> Optional.of(DeadlineRule.OBJECTION_DECISION);
            case OBJECTION_CORRECTION -> Optional.of(DeadlineRule.OBJECTION_CORRECTION);
            case THIRD_PARTY_OPINION -> Optional.of(DeadlineRule.THIRD_PARTY_OPINION);
            case THIRD_PARTY_OBJECTION -> Optional.of(DeadlineRule.THIRD_PARTY_OBJECTION);
            case RECORD_PRODUCER -> Optional.of(DeadlineRule.PRODUCER_OPINION);
            case APPEAL -> Optional.of(DeadlineRule.APPEAL);
            case SUIT -> Optional.of(DeadlineRule.SUIT);
            case AGREED_DAY -> Optional.empty();
        };
    }
}
