package kr.seogo.disclosure.internal.calendar;

import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.ChineseCalendar;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * Days of the Korean lunar calendar. ICU's {@code dangi} and not {@code chinese}: a new moon between midnight in Seoul
 * and midnight in Beijing puts the two a day apart, as at 설날 of 2027 and 2028.
 */
final class LunarCalendar {
    private static final ULocale DANGI = new ULocale("ko_KR@calendar=dangi");
    private static final String ZONE = "Asia/Seoul";

    private LunarCalendar() {}

    /**
     * The solar date of a lunar day of the lunar year that begins in {@code year}; never of a leap month.
     *
     * @param month from 1
     * @param day from 1; there is no thirtieth in every month
     */
    static LocalDate solar(int year, int month, int day) {
        Calendar calendar = Calendar.getInstance(TimeZone.getTimeZone(ZONE), DANGI);
        calendar.clear();
        // In ICU 79 the extended year of a lunar calendar is the solar one it begins in, not that of its own era.
        calendar.set(Calendar.EXTENDED_YEAR, year);
        calendar.set(Calendar.MONTH, month - 1);
        calendar.set(ChineseCalendar.IS_LEAP_MONTH, 0);
        calendar.set(Calendar.DAY_OF_MONTH, day);
        return Instant.ofEpochMilli(calendar.getTimeInMillis())
                .atZone(ZoneId.of(ZONE))
                .toLocalDate();
    }
}
