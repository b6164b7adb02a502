package kr.seogo.disclosure;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A legal date with every step that leads to it.
 *
 * @param period the rule as it stood on the day of the event
 * @param due last day of the period; for {@link CountingClock#FULL_DAYS_BETWEEN} the first lawful day; for
 *     {@link CountingClock#DAYS_BEFORE} the last day on which it can be done in time
 * @param extendedDue last day of the extension, where one was asked for and the rule has one
 * @param outerDue the limit that ends the remedy whatever was known, were the act done on the day asked about
 * @param objection when silence may be objected to; only of {@link DeadlineRule#SILENCE}
 * @param exactness how sure the calendar is of the least sure day that was looked at
 * @param days every calendar day from the event to the last due date in order of the calendar ({@code DAYS_BEFORE}:
 *     from the due date to the event)
 */
public record Deadline(
        LegalPeriod period,
        LocalDate from,
        LocalDate due,
        Optional<LocalDate> extendedDue,
        Optional<LocalDate> outerDue,
        Optional<ObjectionWindow> objection,
        Exactness exactness,
        List<CountedDay> days) {
    public Deadline {
        days = List.copyOf(days);
    }

    public DeadlineRule rule() {
        return period.rule();
    }

    /** The date that binds: the extended one where there is one. */
    public LocalDate last() {
        return extendedDue.orElse(due);
    }

    /**
     * When silence may be objected to.
     *
     * @param from first day
     * @param until last day
     * @param advised the last working day that is in time however the thirty days are read: what a requester is told
     * @param days how {@code until} was counted
     */
    public record ObjectionWindow(LocalDate from, LocalDate until, LocalDate advised, List<CountedDay> days) {
        public ObjectionWindow {
            days = List.copyOf(days);
        }
    }
}
