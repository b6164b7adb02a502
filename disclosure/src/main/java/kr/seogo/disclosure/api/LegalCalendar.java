package kr.seogo.disclosure.api;

import java.time.LocalDate;
import java.util.List;
import kr.seogo.disclosure.CalendarYear;
import kr.seogo.disclosure.DayOff;
import kr.seogo.disclosure.Exactness;
import kr.seogo.disclosure.OutsideCalendarException;

/**
 * Days off and working days of government offices (관공서의 공휴일에 관한 규정). A value: what is declared later makes another
 * calendar. Safe for many threads.
 *
 * @see OutsideCalendarException thrown for a day before {@link #first()} or after {@link #last()}
 */
public interface LegalCalendar {

    /** First day it knows. */
    LocalDate first();

    /** Last day it knows. */
    LocalDate last();

    /** Neither Saturday, Sunday nor public holiday. */
    boolean isWorkingDay(LocalDate day);

    /** The holidays of that day: none, one, or several that meet. A plain Saturday or Sunday has none. */
    List<DayOff> daysOff(LocalDate day);

    /** That day if it is a working day, else the first one after it. */
    LocalDate onOrAfter(LocalDate day);

    /** The first working day after that day. */
    LocalDate nextWorkingDay(LocalDate day);

    /** That day if it is a working day, else the last one before it. */
    LocalDate onOrBefore(LocalDate day);

    /** How many working days there are from one day to another, both included; 0 if {@code to} is before {@code from}. */
    int workingDays(LocalDate from, LocalDate to);

    /** A year with its days off. */
    CalendarYear year(int year);

    /** How sure it is of that day. */
    Exactness exactness(LocalDate day);
}
