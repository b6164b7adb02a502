package kr.seogo.bench.figure;

/**
 * What is wanted of a figure.
 *
 * @param of which column the bound is for
 * @param sense on which side of the bound it must be
 */
public record Limit(Measure of, Sense sense, double bound) {

    /** A column of a row. */
    public enum Measure {
        OURS,
        RATIO
    }

    /** The side of a bound. */
    public enum Sense {
        AT_LEAST,
        AT_MOST
    }

    public static Limit ratioAtLeast(double bound) {
        return new Limit(Measure.RATIO, Sense.AT_LEAST, bound);
    }

    public static Limit ratioAtMost(double bound) {
        return new Limit(Measure.RATIO, Sense.AT_MOST, bound);
    }

    public static Limit oursAtLeast(double bound) {
        return new Limit(Measure.OURS, Sense.AT_LEAST, bound);
    }

    public static Limit oursAtMost(double bound) {
        return new Limit(Measure.OURS, Sense.AT_MOST, bound);
    }

    boolean holds(double value) {
        return switch (sense) {
            case AT_LEAST -> value >= bound;
            case AT_MOST -> value <= bound;
        };
    }

    /** As a reader reads it: {@code ratio ≥ 0.75}. */
    public String text() {
        String side = sense == Sense.AT_LEAST ? "≥ " : "≤ ";
        return (of == Measure.RATIO ? "ratio " : "") + side + Numbers.shown(bound);
    }
}
