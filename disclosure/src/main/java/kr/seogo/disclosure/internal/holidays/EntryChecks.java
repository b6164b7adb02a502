package kr.seogo.disclosure.internal.holidays;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import kr.seogo.catalog.Label;
import kr.seogo.disclosure.HolidayCorrection.Change;
import kr.seogo.disclosure.HolidayEntry;
import kr.seogo.disclosure.HolidayOutcome.Refused;
import kr.seogo.disclosure.HolidayOutcome.Why;
import kr.seogo.disclosure.api.LegalCalendar;

/** What makes an entry about a day impossible. */
final class EntryChecks {
    private static final int LONGEST = 200;

    private EntryChecks() {}

    static Optional<Refused> refusal(HolidayEntry entry, LegalCalendar calendar) {
        return badText(entry).or(() -> outside(entry.date(), calendar)).or(() -> withoutEffect(entry, calendar));
    }

    private static Optional<Refused> badText(HolidayEntry entry) {
        Map<String, String> texts = entry.change() == Change.ADD
                ? Map.of(
                        "name",
                        entry.name().ko(),
                        "English name",
                        entry.name().en(),
                        "source",
                        entry.source(),
                        "who",
                        entry.who())
                : Map.of("source", entry.source(), "who", entry.who());
        return texts.entrySet().stream()
                .filter(text -> !isText(text.getValue()))
                .map(Map.Entry::getKey)
                .sorted()
                .findFirst()
                .map(what -> refused(
                        Why.BAD_TEXT,
                        what + ": 한 줄, 1–" + LONGEST + "자여야 합니다.",
                        what + " is one line of 1 to " + LONGEST + " characters."));
    }

    private static Optional<Refused> outside(LocalDate day, LegalCalendar calendar) {
        return day.isBefore(calendar.first()) || day.isAfter(calendar.last())
                ? Optional.of(refused(
                        Why.OUTSIDE_CALENDAR,
                        day + "은(는) 달력의 범위(" + calendar.first() + " – " + calendar.last() + ") 밖입니다.",
                        day + " is outside the calendar, " + calendar.first() + " to " + calendar.last() + "."))
                : Optional.empty();
    }

    private static Optional<Refused> withoutEffect(HolidayEntry entry, LegalCalendar calendar) {
        LocalDate day = entry.date();
        return switch (entry.change()) {
            case ADD ->
                calendar.isWorkingDay(day)
                        ? Optional.empty()
                        : Optional.of(
                                refused(Why.ALREADY_OFF, day + "은(는) 이미 쉬는 날입니다.", day + " is a day off already."));
            case REMOVE ->
                calendar.daysOff(day).isEmpty()
                        ? Optional.of(refused(
                                Why.NOT_A_HOLIDAY,
                                day + "은(는) 공휴일이 아닙니다. 토요일과 일요일은 뺄 수 없습니다.",
                                day + " is no holiday; Saturdays and Sundays cannot be taken away."))
                        : Optional.empty();
        };
    }

    private static boolean isText(String text) {
        return !text.isBlank()
                && text.strip().length() <= LONGEST
                && text.strip().chars().noneMatch(Character::isISOControl);
    }

    private static Refused refused(Why code, String ko, String en) {
        return new Refused(code, new Label(ko, en));
    }
}
