package kr.seogo.disclosure.internal.law;

import java.util.List;
import kr.seogo.catalog.Label;

/**
 * A holiday the decree names: one line of {@code law/holidays.csv}.
 *
 * @param family what the rules of substitutes call it; 설날 and 추석 are three days of one family
 * @param offset days added to month and day
 */
public record HolidayRule(
        String family,
        Label name,
        CalendarKind calendar,
        int month,
        int day,
        int offset,
        Label article,
        Validity validity) {

    /** Which calendar its date is of. */
    public enum CalendarKind {
        SOLAR,
        LUNAR
    }

    /** Those the program brings. */
    public static List<HolidayRule> shipped() {
        return LawFile.read("holidays.csv").stream().map(HolidayRule::of).toList();
    }

    private static HolidayRule of(LawLine line) {
        CalendarKind calendar = line.word("calendar", CalendarKind.values());
        return new HolidayRule(
                line.text("family"),
                line.label("name"),
                calendar,
                line.number("month", 1, 12),
                line.number("day", 1, calendar == CalendarKind.LUNAR ? 29 : 31),
                line.number("offset", -1, 1),
                line.label("article"),
                line.validity());
    }
}
