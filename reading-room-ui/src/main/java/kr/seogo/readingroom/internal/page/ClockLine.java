package kr.seogo.readingroom.internal.page;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import kr.seogo.disclosure.ClockKind;
import kr.seogo.disclosure.DeadlineRule;
import kr.seogo.disclosure.LegalClock;
import kr.seogo.readingroom.internal.text.Addresses;

/**
 * A clock of a case.
 *
 * @param sentence whether it runs, stands still or has ended
 * @param dayByDay where the date is explained; empty where it was agreed, or a pause made it another
 */
public record ClockLine(LegalClock clock, DueWords.Way way, String sentence, Optional<String> dayByDay) {

    /** Where the dates of a clock are explained. */
    public static Optional<String> dayByDay(Frame frame, LegalClock clock) {
        if (!clock.pauses().isEmpty() || clock.stopped()) {
            return Optional.empty();
        }
        return rule(clock.kind()).map(rule -> {
            Map<String, String> asked = new LinkedHashMap<>();
            asked.put("rule", rule.code());
            asked.put("from", clock.from().toString());
            asked.put("extended", clock.extraDays() > 0 ? "true" : "");
            return Addresses.of(frame.to("/deadlines"), asked);
        });
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
