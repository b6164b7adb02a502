package kr.seogo.disclosure.api;

import java.time.Instant;
import java.time.LocalDate;
import kr.seogo.disclosure.Channel;
import kr.seogo.disclosure.Deadline;
import kr.seogo.disclosure.Deadline.ObjectionWindow;
import kr.seogo.disclosure.DeadlineQuestion;
import kr.seogo.disclosure.DeadlineRule;
import kr.seogo.disclosure.LegalPeriod;
import kr.seogo.disclosure.NotInForceException;
import kr.seogo.disclosure.OutsideCalendarException;
import kr.seogo.disclosure.Progress;

/**
 * The legal dates of the disclosure law, counted by dated data and the calendar as it stands now. All days are Seoul
 * days. Every answer is a value that never changes; the same question may get another answer after a holiday was
 * declared. Safe for many threads; nothing here waits or writes.
 *
 * @see OutsideCalendarException thrown where a day that is needed lies outside the calendar
 * @see NotInForceException thrown where the rule did not exist on the day of the event
 */
public interface Deadlines {

    /**
     * A date and how it is reached. An extension that the rule does not have is refused ({@link
     * IllegalArgumentException}), as is a longer one than it allows.
     */
    Deadline explain(DeadlineQuestion question);

    /** Without stops of the clock; {@code extended}: by all the rule allows, or not at all where it allows none. */
    default Deadline explain(DeadlineRule rule, LocalDate from, boolean extended) {
        DeadlineQuestion question = DeadlineQuestion.of(rule, from);
        return explain(
                extended
                        ? period(rule, from)
                                .extension()
                                .map(most -> question.extendedBy(most.count()))
                                .orElse(question)
                        : question);
    }

    /**
     * When it can be objected to that there is no decision (Act, Article 18 (1)).
     *
     * @param silence the last of the twenty days
     */
    ObjectionWindow afterSilence(LocalDate silence);

    /** The rule as it stood for an event of that day. */
    LegalPeriod period(DeadlineRule rule, LocalDate from);

    /**
     * How far the clock of the question has run when {@code day} ends, its own pauses included, the extension as part of
     * the period. For the clocks that count forward in days.
     */
    Progress progress(DeadlineQuestion question, LocalDate day);

    /**
     * The day on which something counts as received: a day off moves to the next working day, and so does what comes
     * online after the cut-off hour.
     */
    LocalDate receiptDay(Instant received, Channel channel);

    /** The calendar the dates are counted by, as it stands now. */
    LegalCalendar calendar();
}
