package kr.seogo.disclosure.internal.law;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The days a line of the law applies to.
 *
 * @param from first one
 * @param to last one; empty while it is in force
 */
public record Validity(LocalDate from, Optional<LocalDate> to) {

    /** Whether it applies to that day. */
    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && to.map(last -> !day.isAfter(last)).orElse(true);
    }

    boolean overlaps(Validity other) {
        return covers(other.from) || other.covers(from);
    }
}
