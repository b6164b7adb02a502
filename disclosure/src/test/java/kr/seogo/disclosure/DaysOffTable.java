package kr.seogo.disclosure;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.NavigableSet;
import java.util.TreeSet;

/**
 * The weekday holidays of 2024 to 2037 written out by hand, and nothing of the program. Of 2025 and 2026 they are those
 * of the specification; declared days as known at the end of 2026.
 */
final class DaysOffTable {
    static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
    static final LocalDate LAST = LocalDate.of(2037, 12, 31);

    private static final String TABLE = """
            2024  1/1 2/9 2/12 3/1 4/10 5/6 5/15 6/6 8/15 9/16 9/17 9/18 10/1 10/3 10/9 12/25
            2025  1/1 1/27 1/28 1/29 1/30 3/3 5/5 5/6 6/3 6/6 8/15 10/3 10/6 10/7 10/8 10/9 12/25
            2026  1/1 2/16 2/17 2/18 3/2 5/1 5/5 5/25 6/3 7/17 8/17 9/24 9/25 10/5 10/9 12/25
            2027  1/1 2/8 2/9 3/1 5/3 5/5 5/13 7/19 8/16 9/14 9/15 9/16 10/4 10/11 12/27
            2028  1/26 1/27 1/28 3/1 4/12 5/1 5/2 5/5 6/6 7/17 8/15 10/2 10/3 10/4 10/5 10/9 12/25
            2029  1/1 2/12 2/13 2/14 3/1 5/1 5/7 5/21 6/6 7/17 8/15 9/21 9/24 10/3 10/9 12/25
            2030  1/1 2/4 2/5 3/1 3/27 5/1 5/6 5/9 6/6 6/12 7/17 8/15 9/11 9/12 9/13 10/3 10/9 12/25
            2031  1/1 1/22 1/23 1/24 3/3 5/1 5/5 5/28 6/6 7/17 8/15 9/30 10/1 10/2 10/3 10/9 12/25
            2032  1/1 2/10 2/11 2/12 3/1 4/14 5/3 5/5 5/17 7/19 8/16 9/20 9/21 10/4 10/11 12/27
            2033  1/31 2/1 2/2 3/1 5/2 5/5 5/6 6/6 7/18 8/15 9/7 9/8 9/9 10/3 10/10 12/26
            2034  2/20 2/21 3/1 5/1 5/5 5/25 5/31 6/6 7/17 8/15 9/26 9/27 9/28 10/3 10/9 12/25
            2035  1/1 2/7 2/8 2/9 3/1 3/28 5/1 5/7 5/15 6/6 7/17 8/15 9/17 9/18 10/3 10/9 12/25
            2036  1/1 1/28 1/29 1/30 3/3 4/9 5/1 5/5 5/6 6/6 7/17 8/15 10/3 10/6 10/7 10/9 12/25
            2037  1/1 2/16 2/17 3/2 5/1 5/5 5/22 7/17 8/17 9/23 9/24 9/25 10/5 10/9 12/25
            """;

    private DaysOffTable() {}

    static NavigableSet<LocalDate> weekdayHolidays() {
        NavigableSet<LocalDate> days = new TreeSet<>();
        TABLE.lines().forEach(line -> {
            String[] words = line.strip().split(" +", -1);
            for (int i = 1; i < words.length; i++) {
                String[] day = words[i].split("/", -1);
                days.add(LocalDate.of(Integer.parseInt(words[0]), Integer.parseInt(day[0]), Integer.parseInt(day[1])));
            }
        });
        return days;
    }

    static NavigableSet<LocalDate> workingDays() {
        NavigableSet<LocalDate> holidays = weekdayHolidays();
        NavigableSet<LocalDate> working = new TreeSet<>();
        for (LocalDate day = FIRST; !day.isAfter(LAST); day = day.plusDays(1)) {
            boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
            if (!weekend && !holidays.contains(day)) {
                working.add(day);
            }
        }
        return working;
    }
}
