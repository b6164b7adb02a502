package kr.seogo.catalog;

import java.time.LocalDate;

/**
 * The next time a record that is not open must be looked at.
 *
 * @param year in which at the latest
 */
public record Look(LookKind kind, int year) {

    /**
     * By when: the last day of the year within which it is looked at, or the first on which it is open in principle unless it
     * was decided otherwise before.
     */
    public LocalDate by() {
        return switch (kind) {
            case FIVE_YEARS -> LocalDate.of(year, 12, 31);
            case THIRTY_YEARS -> LocalDate.of(year, 1, 1);
        };
    }
}
