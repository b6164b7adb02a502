package kr.seogo.disclosure.internal.cases;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import kr.seogo.disclosure.ClockKind;
import kr.seogo.disclosure.LegalClock;
import kr.seogo.disclosure.LegalClock.Pause;

/**
 * Starts, stops and extends clocks by the calendar. On the working-day clock a day counts unless it is a day off or lies in
 * a pause; an extension adds days that count.
 */
final class ClockWork {

    /** Those of Article 29 (2), which alone are paused and extended. */
    private static final Set<ClockKind> WORKING_DAYS =
            EnumSet.of(ClockKind.DECISION, ClockKind.SILENCE, ClockKind.RULING, ClockKind.OBJECTION_DECISION);

    private final CaseDays days;

    ClockWork(CaseDays days) {
        this.days = days;
    }

    LegalClock start(ClockKind kind, LocalDate from) {
        return LegalClock.started(kind, from, days.due(kind, from));
    }

    /** Goes on on a day: the days after the stop up to and with this one did not count. */
    LegalClock resume(LegalClock clock, LocalDate day) {
        List<Pause> pauses = clock.pausesWith(day);
        return clock.resume(day, reckon(clock, 0, pauses), reckon(clock, clock.extraDays(), pauses));
    }

    LegalClock extend(LegalClock clock, int workingDays) {
        return clock.moved(clock.firstDue(), reckon(clock, workingDays, clock.pauses()), workingDays);
    }

    /** The same clock by the calendar as it is now. */
    LegalClock recount(LegalClock clock) {
        if (clock.kind().named()) {
            return clock;
        }
        return clock.moved(
                reckon(clock, 0, clock.pauses()), reckon(clock, clock.extraDays(), clock.pauses()), clock.extraDays());
    }

    private LocalDate reckon(LegalClock clock, int extraDays, List<Pause> pauses) {
        LocalDate plain = days.due(clock.kind(), clock.from());
        if (!WORKING_DAYS.contains(clock.kind()) || (extraDays == 0 && pauses.isEmpty())) {
            return plain;
        }
        long left = counted(clock.from(), plain) + extraDays;
        LocalDate day = clock.from();
        while (true) {
            if (days.works(day) && !within(day, pauses) && --left == 0) {
                return day;
            }
            day = day.plusDays(1);
        }
    }

    /** The days that counted until it ended, both ends included; 0 while it runs. */
    int taken(LegalClock clock) {
        List<Pause> pauses = clock.ended().map(clock::pausesWith).orElse(List.of());
        return clock.ended().filter(end -> !end.isBefore(clock.from())).stream()
                .mapToInt(end -> (int) clock.from()
                        .datesUntil(end.plusDays(1))
                        .filter(day -> days.works(day) && !within(day, pauses))
                        .count())
                .sum();
    }

    private long counted(LocalDate first, LocalDate last) {
        return first.datesUntil(last.plusDays(1)).filter(days::works).count();
    }

    private static boolean within(LocalDate day, List<Pause> pauses) {
        return pauses.stream().anyMatch(pause -> day.isAfter(pause.after()) && !day.isAfter(pause.until()));
    }
}
