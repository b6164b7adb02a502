package kr.seogo.disclosure.internal.counting;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import kr.seogo.disclosure.CountedDay;
import kr.seogo.disclosure.CountingClock;
import kr.seogo.disclosure.Pause;
import kr.seogo.disclosure.PeriodLength;
import kr.seogo.disclosure.api.LegalCalendar;

/** The clocks. */
final class DayCounter {
    private final LegalCalendar calendar;
    private final List<Pause> pauses;

    DayCounter(LegalCalendar calendar, List<Pause> pauses) {
        this.calendar = calendar;
        this.pauses = pauses;
    }

    /** A period that starts with an event of that day. */
    Count period(CountingClock clock, LocalDate from, PeriodLength length) {
        return switch (clock) {
            case WORKING_DAYS -> working(from, inDays(from.minusDays(1), length), reasons(false));
            case CALENDAR_DAYS ->
                firstLeftOut(from, reasons(false))
                        .then(calendar(from.plusDays(1), inDays(from, length), reasons(false)));
            case FULL_DAYS_BETWEEN -> between(from, inDays(from, length));
            case DAYS_BEFORE -> before(from, length.count());
        };
    }

    /** An extension of so many days, from the day after the period ended: that day counts by every clock. */
    Count extension(CountingClock clock, LocalDate end, int days) {
        return switch (clock) {
            case WORKING_DAYS -> working(end.plusDays(1), days, reasons(true));
            case CALENDAR_DAYS -> calendar(end.plusDays(1), days, reasons(true));
            case FULL_DAYS_BETWEEN, DAYS_BEFORE ->
                throw new IllegalArgumentException("A period of the clock " + clock.code() + " is never extended");
        };
    }

    /** Saturdays, Sundays and holidays do not count; what is left does, the first day too (Act 29②). */
    private Count working(LocalDate start, int length, Reasons reasons) {
        List<CountedDay> days = new ArrayList<>();
        LocalDate day = start;
        for (int number = 0; number < length; day = day.plusDays(1)) {
            Optional<CountedDay> left = reasons.left(day);
            if (left.isEmpty()) {
                number++;
            }
            days.add(left.orElse(reasons.counted(day, number)));
        }
        return new Count(day.minusDays(1), days);
    }

    /** Every day counts; the last one must be a working day (Civil Code 161). */
    private Count calendar(LocalDate start, int length, Reasons reasons) {
        List<CountedDay> days = new ArrayList<>();
        LocalDate day = start;
        for (int number = 0; number < length; day = day.plusDays(1)) {
            Optional<CountedDay> left = reasons.stopped(day);
            if (left.isEmpty()) {
                number++;
            }
            days.add(left.orElse(reasons.counted(day, number)));
        }
        LocalDate last = day.minusDays(1);
        if (calendar.isWorkingDay(last)) {
            return new Count(last, days);
        }
        days.set(days.size() - 1, reasons.lastDayOff(last, days.getLast().number()));
        return new Count(roll(last, days, reasons), days);
    }

    private LocalDate roll(LocalDate last, List<CountedDay> days, Reasons reasons) {
        LocalDate day = last.plusDays(1);
        Optional<CountedDay> left = reasons.left(day);
        while (left.isPresent()) {
            days.add(left.get());
            day = day.plusDays(1);
            left = reasons.left(day);
        }
        days.add(reasons.rolledTo(day));
        return day;
    }

    private Count between(LocalDate from, int length) {
        Reasons reasons = reasons(false);
        List<CountedDay> days = new ArrayList<>(List.of(reasons.first(from)));
        for (int number = 1; number <= length; number++) {
            days.add(reasons.counted(from.plusDays(number), number));
        }
        LocalDate lawful = from.plusDays(length + 1L);
        days.add(reasons.firstLawful(lawful, length));
        return new Count(lawful, days);
    }

    /** Counted back from the event; the last day must be a working day, or it could not be done on it. */
    private Count before(LocalDate event, int length) {
        Reasons reasons = reasons(false);
        List<CountedDay> days = new ArrayList<>(List.of(reasons.event(event)));
        for (int number = 1; number <= length; number++) {
            days.add(reasons.counted(event.minusDays(number), number));
        }
        LocalDate last = event.minusDays(length);
        if (!calendar.isWorkingDay(last)) {
            days.set(length, reasons.lastDayOff(last, length));
            last = rollBack(last, days, reasons);
        }
        Collections.reverse(days);
        return new Count(last, days);
    }

    private LocalDate rollBack(LocalDate last, List<CountedDay> days, Reasons reasons) {
        LocalDate day = last.minusDays(1);
        for (Optional<CountedDay> off = reasons.off(day); off.isPresent(); off = reasons.off(day)) {
            days.add(off.get());
            day = day.minusDays(1);
        }
        days.add(reasons.rolledBackTo(day));
        return day;
    }

    private Count firstLeftOut(LocalDate from, Reasons reasons) {
        return new Count(from, List.of(reasons.first(from)));
    }

    private Reasons reasons(boolean extension) {
        return new Reasons(calendar, pauses, extension);
    }

    /**
     * How many days a period is that starts the day after {@code from}. Months and years end the day before the one
     * that bears the number of their start, or with the month where it has none (Civil Code 160).
     */
    private static int inDays(LocalDate from, PeriodLength length) {
        LocalDate start = from.plusDays(1);
        return switch (length.unit()) {
            case DAYS -> length.count();
            case MONTHS -> daysUntil(start, start.plusMonths(length.count()));
            case YEARS -> daysUntil(start, start.plusYears(length.count()));
        };
    }

    private static int daysUntil(LocalDate start, LocalDate corresponding) {
        int days = (int) ChronoUnit.DAYS.between(start, corresponding);
        return corresponding.getDayOfMonth() < start.getDayOfMonth() ? days + 1 : days;
    }
}
