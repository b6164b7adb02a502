package kr.seogo.bench.figure;

import java.util.Locale;

/** How figures are written: three digits that say something, never more than were measured. */
public final class Numbers {

    private Numbers() {}

    /** The number with the decimals its size deserves. */
    public static String shown(double value) {
        double size = Math.abs(value);
        if (size >= 100) {
            return String.format(Locale.ROOT, "%,.0f", value);
        }
        return String.format(Locale.ROOT, size >= 10 ? "%.1f" : "%.2f", value);
    }
}
