package kr.seogo.disclosure.internal.calendar;

import java.util.List;
import kr.seogo.disclosure.DayOff;
import kr.seogo.disclosure.internal.law.CalendarSpan;
import kr.seogo.disclosure.internal.law.ElectionTerm;
import kr.seogo.disclosure.internal.law.HolidayRule;
import kr.seogo.disclosure.internal.law.SubstituteRule;
import kr.seogo.disclosure.internal.law.WrittenDays;

/**
 * All the calendar is made of, as it was read.
 *
 * @param elections those written down
 * @param terms how later ones are found
 * @param past the table of past years
 */
public record CalendarRules(
        List<CalendarSpan> spans,
        List<HolidayRule> holidays,
        List<SubstituteRule> substitutes,
        List<DayOff> elections,
        List<ElectionTerm> terms,
        List<DayOff> declared,
        List<DayOff> past) {

    /** What the program brings. */
    public static CalendarRules shipped() {
        return new CalendarRules(
                CalendarSpan.shipped(),
                HolidayRule.shipped(),
                SubstituteRule.shipped(),
                WrittenDays.elections(),
                ElectionTerm.shipped(),
                WrittenDays.declared(),
                WrittenDays.past());
    }
}
