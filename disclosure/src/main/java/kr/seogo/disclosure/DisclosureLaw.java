package kr.seogo.disclosure;

import java.util.List;
import java.util.function.Supplier;
import kr.seogo.disclosure.api.Deadlines;
import kr.seogo.disclosure.api.LegalCalendar;
import kr.seogo.disclosure.internal.calendar.CalendarRules;
import kr.seogo.disclosure.internal.calendar.OfficeCalendar;
import kr.seogo.disclosure.internal.counting.CountedDeadlines;
import kr.seogo.disclosure.internal.law.LegalPeriods;

/**
 * The law the program brings, read from the files of {@code law/} and checked: a line that is wrong ends the start, with
 * file, entry and column. Needs neither data folder nor database. A value; safe for many threads.
 */
public final class DisclosureLaw {
    private final LegalPeriods periods;
    private final CalendarRules rules;

    private DisclosureLaw(LegalPeriods periods, CalendarRules rules) {
        this.periods = periods;
        this.rules = rules;
    }

    /** Reads and checks it. */
    public static DisclosureLaw shipped() {
        return new DisclosureLaw(LegalPeriods.shipped(), CalendarRules.shipped());
    }

    /** The calendar with what officers corrected, in the order they did. */
    public LegalCalendar calendar(List<HolidayCorrection> corrections) {
        return new OfficeCalendar(rules, corrections);
    }

    /**
     * Deadlines by a calendar that may change.
     *
     * @param calendars gives the calendar as it stands when it is asked, each time the same while nothing was corrected
     */
    public Deadlines deadlines(Supplier<LegalCalendar> calendars, ReceiptRule receipt) {
        return new CountedDeadlines(periods, calendars, receipt);
    }

    /** Deadlines by the calendar the program brings. */
    public Deadlines deadlines() {
        LegalCalendar calendar = calendar(List.of());
        return deadlines(() -> calendar, ReceiptRule.STANDARD);
    }
}
