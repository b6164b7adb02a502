package kr.seogo.readingroom.internal.page;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import kr.seogo.disclosure.OutsideCalendarException;
import kr.seogo.disclosure.api.LegalCalendar;

/** How urgent something is: in words that need no colour. */
public record DueWords(Way way, String sentence) {

    /** How urgent. */
    public enum Way {
        OVERDUE,
        TODAY,
        SOON,
        LATER,
        STOPPED,
        NONE;

        /** For style sheets. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private static final int SOON = 3;

    /** What is due on a day, as seen today. */
    public static DueWords of(
            Frame frame, LegalCalendar calendar, Optional<LocalDate> due, boolean stopped, LocalDate today) {
        if (stopped) {
            return new DueWords(Way.STOPPED, frame.t("due.stopped"));
        }
        return due.map(day -> of(frame, calendar, day, today))
                .orElseGet(() -> new DueWords(Way.NONE, frame.t("due.none")));
    }

    /** What is due next of a case, be its clock standing still: then the day by which an answer was asked for, as a rule. */
    public static DueWords next(
            Frame frame, LegalCalendar calendar, Optional<LocalDate> next, boolean stopped, LocalDate today) {
        return stopped && next.filter(day -> !day.isBefore(today)).isPresent()
                ? new DueWords(
                        Way.STOPPED, frame.t("due.stopped.until", frame.dates().day(next.orElseThrow())))
                : of(frame, calendar, next, stopped && next.isEmpty(), today);
    }

    private static DueWords of(Frame frame, LegalCalendar calendar, LocalDate due, LocalDate today) {
        long days = ChronoUnit.DAYS.between(today, due);
        if (days < 0) {
            return new DueWords(Way.OVERDUE, frame.t("due.overdue", -days));
        }
        if (days == 0) {
            return new DueWords(Way.TODAY, frame.t("due.today"));
        }
        int working = workingDays(calendar, today.plusDays(1), due);
        return new DueWords(working <= SOON ? Way.SOON : Way.LATER, frame.t("due.left", working, days));
    }

    private static int workingDays(LegalCalendar calendar, LocalDate from, LocalDate to) {
        try {
            return calendar.workingDays(from, to);
        } catch (OutsideCalendarException _) {
            return (int) Math.min(Integer.MAX_VALUE, ChronoUnit.DAYS.between(from, to) + 1);
        }
    }
}
