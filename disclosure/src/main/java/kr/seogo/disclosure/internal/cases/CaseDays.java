package kr.seogo.disclosure.internal.cases;

import java.time.LocalDate;
import java.time.LocalDateTime;
import kr.seogo.disclosure.Channel;
import kr.seogo.disclosure.ClockKind;
import kr.seogo.disclosure.LegalPeriod;

/**
 * The calendar as a case needs it: days in Seoul. Answers follow the calendar as it is now, so that the same question may
 * be answered otherwise once a holiday is declared. Safe for use by many threads.
 */
public interface CaseDays {

    /** The legal day of receipt: a day that counts, and the next one after the cut-off hour of the channel. */
    LocalDate receiptDay(Channel channel, LocalDateTime arrived);

    /**
     * The last day of a period, or for {@link ClockKind#RELEASE} the first lawful day, without extension.
     *
     * @throws kr.seogo.disclosure.BadInputException when the day lies outside the calendar
     */
    LocalDate due(ClockKind kind, LocalDate from);

    /**
     * The period as the law had it on the day it is reckoned from.
     *
     * @throws kr.seogo.disclosure.BadInputException when the law knew no such period on that day
     */
    LegalPeriod period(ClockKind kind, LocalDate from);

    /** Whether a day counts on the working-day clock. */
    boolean works(LocalDate day);
}
