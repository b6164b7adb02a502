package kr.seogo.disclosure.internal.counting;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import kr.seogo.catalog.Label;
import kr.seogo.disclosure.CountedDay;
import kr.seogo.disclosure.DayOff;
import kr.seogo.disclosure.DayReason;
import kr.seogo.disclosure.Pause;
import kr.seogo.disclosure.api.LegalCalendar;

/** The sentence that goes with each day. */
final class Reasons {
    private static final Label SATURDAY = new Label("토요일", "Saturday");
    private static final Label SUNDAY = new Label("일요일", "Sunday");

    private final LegalCalendar calendar;
    private final List<Pause> pauses;
    private final boolean extension;

    /** @param extension whether the days lie in the extension */
    Reasons(LegalCalendar calendar, List<Pause> pauses, boolean extension) {
        this.calendar = calendar;
        this.pauses = pauses;
        this.extension = extension;
    }

    /** The clock stands still on that day. */
    Optional<CountedDay> stopped(LocalDate day) {
        return pauses.stream().filter(pause -> pause.covers(day)).findFirst().map(pause -> {
            Label why = new Label(
                    "기간 정지: " + pause.reason().ko(),
                    "clock stopped: " + pause.reason().en());
            return not(day, DayReason.STOPPED, why);
        });
    }

    /** It is a day off; empty of a working day. */
    Optional<CountedDay> off(LocalDate day) {
        return calendar.isWorkingDay(day) ? Optional.empty() : Optional.of(not(day, offCode(day), offNames(day)));
    }

    /** It is a day off, or the clock stands still on it. */
    Optional<CountedDay> left(LocalDate day) {
        return off(day).or(() -> stopped(day));
    }

    CountedDay counted(LocalDate day, int number) {
        return day(day, number, DayReason.COUNTED, new Label(number + "일째", "day " + number));
    }

    /** The last day that counts is a day off, so that the period does not end on it. */
    CountedDay lastDayOff(LocalDate day, int number) {
        Label off = offNames(day);
        Label why = new Label(
                number + "일째, 말일이 쉬는 날 (" + off.ko() + ")", "day " + number + ", the last, is off (" + off.en() + ")");
        return day(day, number, DayReason.LAST_DAY_OFF, why);
    }

    CountedDay first(LocalDate day) {
        return not(day, DayReason.FIRST_DAY, new Label("초일 불산입", "first day, not counted"));
    }

    CountedDay event(LocalDate day) {
        return not(day, DayReason.FIRST_DAY, new Label("당일 불산입", "day of the event, not counted"));
    }

    CountedDay rolledTo(LocalDate day) {
        return not(day, DayReason.ROLLED_TO, new Label("다음 근무일에 만료", "next working day, the period ends"));
    }

    CountedDay rolledBackTo(LocalDate day) {
        return not(day, DayReason.ROLLED_TO, new Label("앞선 근무일", "working day before"));
    }

    CountedDay firstLawful(LocalDate day, int between) {
        return not(
                day,
                DayReason.FIRST_LAWFUL_DAY,
                new Label("사이 " + between + "일이 지난 첫날", "first day after " + between + " full days"));
    }

    private CountedDay not(LocalDate day, DayReason code, Label reason) {
        return new CountedDay(day, false, 0, extension, code, reason);
    }

    private CountedDay day(LocalDate day, int number, DayReason code, Label reason) {
        return new CountedDay(day, true, number, extension, code, reason);
    }

    private static DayReason offCode(LocalDate day) {
        return switch (day.getDayOfWeek()) {
            case SATURDAY -> DayReason.SATURDAY;
            case SUNDAY -> DayReason.SUNDAY;
            case MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY -> DayReason.HOLIDAY;
        };
    }

    private Label offNames(LocalDate day) {
        List<Label> names = new ArrayList<>();
        if (day.getDayOfWeek() == DayOfWeek.SATURDAY) {
            names.add(SATURDAY);
        }
        if (day.getDayOfWeek() == DayOfWeek.SUNDAY) {
            names.add(SUNDAY);
        }
        calendar.daysOff(day).stream().map(DayOff::name).forEach(names::add);
        return new Label(
                names.stream().map(Label::ko).collect(Collectors.joining(", ")),
                names.stream().map(Label::en).collect(Collectors.joining(", ")));
    }
}
