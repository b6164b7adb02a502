package kr.seogo.readingroom.internal.text;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import kr.seogo.catalog.CatalogDate;

/** Dates as they are read in each language, no more exact than they are known. */
public final class DateWords {

    /** All legal days are days in Seoul. */
    private static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");

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
        return day(instant.atZone(SEOUL).toLocalDate());
    }

    /** The day and the minute in Seoul. */
    public String moment(Instant instant) {
        return written(instant.atZone(SEOUL), korean ? "yyyy년 M월 d일 HH:mm" : "d MMMM yyyy, HH:mm");
    }

    public String day(LocalDate day) {
        return written(day, korean ? "yyyy년 M월 d일" : "d MMMM yyyy");
    }

    /** The day with its day of the week. */
    public String weekday(LocalDate day) {
        return written(day, korean ? "yyyy년 M월 d일 (E)" : "E, d MMMM yyyy");
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
