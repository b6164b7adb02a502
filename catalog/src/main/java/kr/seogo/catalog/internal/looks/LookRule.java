package kr.seogo.catalog.internal.looks;

import java.time.LocalDate;
import java.util.Set;
import kr.seogo.catalog.Label;
import kr.seogo.catalog.LookKind;

/**
 * A line of {@code law/looks.csv}.
 *
 * @param waits items of Article 9 (1): a record closed for these alone waits for the other kind of look
 * @param from first and last day of decisions it is for
 */
record LookRule(LookKind kind, int years, Set<Integer> waits, Label article, LocalDate from, LocalDate to) {

    LookRule {
        waits = Set.copyOf(waits);
    }

    boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
