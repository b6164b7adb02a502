package kr.seogo.disclosure;

import java.time.LocalDate;

/** A day, or a deadline counted from it, lies outside the years the calendar knows. */
public final class OutsideCalendarException extends LawException {
    private static final long serialVersionUID = 1L;

    private final LocalDate day;

    public OutsideCalendarException(LocalDate day, LocalDate first, LocalDate last) {
        super(day + " 은(는) 달력의 범위 밖입니다. " + day + " is outside the calendar; expected a day from " + first + " to "
                + last);
        this.day = day;
    }

    /** The day that is outside. */
    public LocalDate day() {
        return day;
    }
}
