package kr.seogo.disclosure;

import java.math.BigInteger;
import java.util.Locale;
import kr.seogo.catalog.Label;

/**
 * To whole multiples of a sum.
 *
 * @param won the sum; 1: not rounded
 */
public record FeeRounding(long won, Way way) {

    /** Which way. */
    public enum Way {
        DOWN("버림", "down"),
        UP("올림", "up"),
        /** Halves up. */
        NEAREST("반올림", "to the nearest");

        private final String korean;
        private final String english;

        Way(String korean, String english) {
            this.korean = korean;
            this.english = english;
        }
    }

    /** A sum that is not negative, rounded. */
    public long of(long sum) {
        BigInteger[] parts = BigInteger.valueOf(sum).divideAndRemainder(BigInteger.valueOf(won));
        long whole = parts[0].longValueExact() * won;
        long rest = parts[1].longValueExact();
        boolean up =
                switch (way) {
                    case DOWN -> false;
                    case UP -> rest > 0;
                    case NEAREST -> rest * 2 >= won;
                };
        return up ? Math.addExact(whole, won) : whole;
    }

    /** In words. */
    public Label words() {
        String unit = String.format(Locale.ROOT, "%,d", won);
        return new Label(unit + "원 단위 " + way.korean, way.english + ", in whole multiples of " + unit + " won");
    }
}
