package kr.seogo.disclosure.internal.fees;

import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kr.seogo.catalog.Label;

/** The table of a body for a time. */
record FeeTable(
        String body,
        LocalDate from,
        Optional<LocalDate> to,
        boolean example,
        String source,
        Rounding rounding,
        List<Line> lines,
        List<Reduction> reductions) {

    boolean holds(LocalDate day) {
        return !day.isBefore(from) && to.filter(day::isAfter).isEmpty();
    }

    /** To whole multiples of a sum. */
    record Rounding(long won, RoundingMode mode) {
        long of(long sum) {
            BigInteger[] parts = BigInteger.valueOf(sum).divideAndRemainder(BigInteger.valueOf(won));
            long whole = parts[0].longValueExact() * won;
            long rest = parts[1].longValueExact();
            boolean up = mode == RoundingMode.UP ? rest > 0 : mode == RoundingMode.HALF_UP && rest * 2 >= won;
            return up ? whole + won : whole;
        }
    }

    /** What is charged for, and how. */
    record Line(
            String code,
            Label name,
            Label unit,
            long baseUnits,
            long baseWon,
            long stepUnits,
            long stepWon,
            boolean reducible) {

        /** Won for so many units; nothing for none. */
        long cost(long units) {
            if (units == 0) {
                return 0;
            }
            long further = Math.max(0, units - baseUnits);
            long steps = Math.ceilDiv(further, stepUnits);
            return Math.addExact(baseUnits == 0 ? 0 : baseWon, Math.multiplyExact(steps, stepWon));
        }
    }

    /** By how much, and what has to be shown. */
    record Reduction(String code, Label name, int percent, String evidence) {}
}
