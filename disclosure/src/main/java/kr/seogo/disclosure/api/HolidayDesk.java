package kr.seogo.disclosure.api;

import java.util.List;
import java.util.Optional;
import kr.seogo.disclosure.CalendarYear;
import kr.seogo.disclosure.HolidayCorrection;
import kr.seogo.disclosure.HolidayEntry;
import kr.seogo.disclosure.HolidayOutcome;
import kr.seogo.disclosure.OutsideCalendarException;

/**
 * Where officers look at the calendar and correct it. A correction is acknowledged once it is durable in the database;
 * after a failure it holds wholly or not at all. The same entry again is refused as without effect, and so is the second
 * of two that come at once. Safe for many threads and processes.
 */
public interface HolidayDesk {

    /**
     * The days off of a year, corrections included.
     *
     * @throws OutsideCalendarException for a year the calendar does not know
     */
    CalendarYear year(int year);

    /** Enters a declared day, or takes a holiday away. What is entered is never taken out: enter the opposite. */
    HolidayOutcome enter(HolidayEntry entry);

    /** Why an entry would be refused now; empty where it would not. */
    Optional<HolidayOutcome.Refused> refusal(HolidayEntry entry);

    /** Everything that was entered, in order. */
    List<HolidayCorrection> history();

    /**
     * Deadlines as they would be after the entry, which is not made: for showing what would move before confirming. An
     * entry that would be refused changes nothing.
     */
    Deadlines asIf(HolidayEntry entry);
}
