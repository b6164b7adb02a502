package kr.seogo.disclosure;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;

/**
 * What is asked of the law.
 *
 * @param from the day of the event, in Seoul
 * @param extension by how many days the period is extended, if it is; at most what the rule allows
 * @param pauses when the clock stood still, in any order, overlapping or not
 */
public record DeadlineQuestion(DeadlineRule rule, LocalDate from, OptionalInt extension, List<Pause> pauses) {
    public DeadlineQuestion {
        pauses = List.copyOf(pauses);
        if (extension.isPresent() && extension.getAsInt() < 1) {
            throw new IllegalArgumentException("An extension has at least one day; found " + extension.getAsInt());
        }
    }

    /** Without extension, the clock never stopped. */
    public static DeadlineQuestion of(DeadlineRule rule, LocalDate from) {
        return new DeadlineQuestion(rule, from, OptionalInt.empty(), List.of());
    }

    /** The same, extended by so many days. */
    public DeadlineQuestion extendedBy(int days) {
        return new DeadlineQuestion(rule, from, OptionalInt.of(days), pauses);
    }

    /** The same, with these stops of the clock. */
    public DeadlineQuestion paused(List<Pause> stops) {
        return new DeadlineQuestion(rule, from, extension, stops);
    }
}
