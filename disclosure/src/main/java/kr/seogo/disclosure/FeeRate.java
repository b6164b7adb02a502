package kr.seogo.disclosure;

import java.util.Locale;
import kr.seogo.catalog.Label;

/**
 * What a line of a fee table costs by the number of its units: the first so many together, and every further step, a begun
 * one counted whole.
 *
 * @param baseUnits that cost {@code baseWon} together; 0: nothing is charged before the steps
 * @param reducible whether a reduction takes of it; postage is no fee and is never reduced (decree, Article 17 (1) and (3))
 */
public record FeeRate(long baseUnits, long baseWon, long stepUnits, long stepWon, boolean reducible) {

    /** Won for so many units; nothing for none. */
    public long won(long units) {
        if (units == 0) {
            return 0;
        }
        long further = Math.max(0, units - baseUnits);
        long steps = Math.ceilDiv(further, stepUnits);
        return Math.addExact(baseUnits == 0 ? 0 : baseWon, Math.multiplyExact(steps, stepWon));
    }

    /** In words, such as “the first 1 250 won, then 50 won for every 1”. */
    public Label words(Label unit) {
        String stepKo = number(stepUnits) + unit.ko() + "마다 " + number(stepWon) + "원";
        String stepEn = number(stepWon) + " won for every " + number(stepUnits) + " " + unit.en();
        return baseUnits == 0
                ? new Label(stepKo, stepEn)
                : new Label(
                        "처음 " + number(baseUnits) + unit.ko() + " " + number(baseWon) + "원, 그 뒤 " + stepKo,
                        number(baseWon) + " won for the first " + number(baseUnits) + " " + unit.en() + ", then "
                                + stepEn);
    }

    private static String number(long value) {
        return String.format(Locale.ROOT, "%,d", value);
    }
}
