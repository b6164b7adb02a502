package kr.seogo.access;

import java.util.List;
import kr.seogo.disclosure.CalendarYear;
import kr.seogo.disclosure.DayOff;

/**
 * The days off of a year, as the API and the command {@code holiday list} answer them.
 *
 * @param exactness {@code exact}, {@code table} (of past years, to be corrected where wrong) or {@code rule}
 */
public record CalendarDocument(int year, String exactness, List<Day> daysOff) {

    /**
     * One holiday.
     *
     * @param kind {@code statutory}, {@code substitute}, {@code election} or {@code declared}
     * @param source what it rests on
     */
    public record Day(String date, String name, String nameEn, String kind, String source, String sourceEn) {

        private static Day of(DayOff day) {
            return new Day(
                    day.date().toString(),
                    day.name().ko(),
                    day.name().en(),
                    day.kind().code(),
                    day.source().ko(),
                    day.source().en());
        }
    }

    public static CalendarDocument of(CalendarYear year) {
        return new CalendarDocument(
                year.year(),
                year.exactness().code(),
                year.daysOff().stream().map(Day::of).toList());
    }
}
