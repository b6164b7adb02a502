package kr.seogo.disclosure;

import java.time.LocalDate;
import kr.seogo.catalog.Label;

/**
 * Days on which a clock stands still, both ends included.
 *
 * @param reason for people: what is being waited for
 */
public record Pause(LocalDate from, LocalDate until, Label reason) {

    private static final Label STOOD_STILL = new Label("시계가 멈춘 날", "the clock stood still");

    /** A pause of which no more is told than that it was one. */
    public Pause(LocalDate from, LocalDate until) {
        this(from, until, STOOD_STILL);
    }

    public Pause {
        if (until.isBefore(from)) {
            throw new IllegalArgumentException("A pause ends after it starts; found " + from + " to " + until);
        }
    }

    /** Whether the clock stands still on that day. */
    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }
}
