package kr.seogo.readingroom.internal.text;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import kr.seogo.catalog.CatalogDate;
import kr.seogo.catalog.Seoul;

/** Dates as they are read in each language, no more exact than they are known. */
public final class DateWords {

    private final Locale locale;
    private final boolean korean;

    public DateWords(Language language) {
        this.korean = language == Language.KOREAN;
        this.locale = korean ? Locale.KOREAN : Locale.ENGLISH;
    }

    /** A day, month or year, or a range of them. */
    public String of(CatalogDate date) {
        String[] ends = date.text().split("/", -1);
        String first = end(ends[0]);
        return ends.length == 1 ? first : first + " – " + end(ends[1]);
    }

    /** The day in Seoul. */
    public String of(Instant instant) {
        return day(instant.atZone(Seoul.ZONE).toLocalDate());
    }

    /** The day and the minute in Seoul. */
    public String moment(Instant instant) {
        return written(instant.atZone(Seoul.ZONE), korean ? "yyyy년 M월 d일 HH:mm" : "d MMMM yyyy, HH:mm");
    }

    public String day(LocalDate day) {
        return written(day, korean ? "yyyy년 M월 d일" : "d MMMM yyyy");
    }

    /** The day with its day of the week. */
    public String weekday(LocalDate day) {
        return written(day, korean ? "yyyy년 M월 d일 (E)" : "E, d MMMM yyyy");
    }

    /** A month of a year. */
    public String month(YearMonth month) {
        return written(month, korean ? "yyyy년 M월" : "MMMM yyyy");
    }

    /** A day of the week, brief for a column and whole. */
    public record Weekday(String brief, String whole) {}

    /** The days of the week from Sunday, as calendars are printed here. */
    public List<Weekday> weekdays() {
        return IntStream.range(0, 7)
                .mapToObj(place -> DayOfWeek.SUNDAY.plus(place))
                .map(day -> new Weekday(
                        day.getDisplayName(TextStyle.SHORT, locale), day.getDisplayName(TextStyle.FULL, locale)))
                .toList();
    }

    private String end(String text) {
        return switch (text.length()) {
            case 4 -> written(Year.parse(text), korean ? "yyyy년" : "yyyy");
            case 7 -> written(YearMonth.parse(text), korean ? "yyyy년 M월" : "MMMM yyyy");
            default -> day(LocalDate.parse(text));
        };
    }

    private String written(TemporalAccessor date, String pattern) {
        return DateTimeFormatter.ofPattern(pattern, locale).format(date);
    }
}
