package kr.seogo.disclosure.internal.beforehand;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import kr.seogo.catalog.Label;
import kr.seogo.catalog.Seoul;
import kr.seogo.disclosure.BadInputException;
import kr.seogo.disclosure.api.Deadlines;
import kr.seogo.disclosure.api.LegalCalendar;

/** Today, and the calendar as it stands now. */
record SeoulDays(Deadlines deadlines, InstantSource clock) {

    /** Of the database's precision, so that what is answered is what will be read. */
    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Seoul.ZONE);
    }

    LegalCalendar calendar() {
        return deadlines.calendar();
    }

    /** @throws BadInputException for a day the calendar does not know */
    void require(String field, LocalDate day) {
        LegalCalendar calendar = calendar();
        // Two years are left before its end, for what is due after a day.
        if (day.isBefore(calendar.first()) || day.isAfter(calendar.last().minusYears(2))) {
            throw new BadInputException(
                    field,
                    new Label(
                            "달력의 범위 밖입니다: " + day + ".",
                            "Outside the calendar, which begins on " + calendar.first() + ": " + day + "."));
        }
    }
}
