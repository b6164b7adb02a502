package kr.seogo.bench.figure;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Several measurements of the same thing. */
public final class Passes {

    private Passes() {}

    /** Something that is measured, in any unit. */
    @FunctionalInterface
    public interface Pass<E extends Exception> {
        double measure() throws E;
    }

    /** Measures several times. */
    public static <E extends Exception> double[] of(int times, Pass<E> pass) throws E {
        double[] measured = new double[times];
        for (int i = 0; i < times; i++) {
            measured[i] = pass.measure();
        }
        return measured;
    }

    /** The middle one; of an even number the mean of the middle two. */
    public static double median(double... measured) {
        double[] sorted = Arrays.stream(measured).sorted().toArray();
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    /** The value below which {@code share} of all lie, by nearest rank. */
    public static double percentile(double share, double... measured) {
        double[] sorted = Arrays.stream(measured).sorted().toArray();
        int rank = (int) Math.ceil(share * sorted.length);
        return sorted[Math.clamp(rank - 1, 0, sorted.length - 1)];
    }

    /** The medians' companion: how far the passes lay apart, as a sentence. */
    public static String spread(double... measured) {
        double[] sorted = Arrays.stream(measured).sorted().toArray();
        return "median of %d, %s"
                .formatted(
                        sorted.length,
                        String.join(
                                " / ",
                                IntStream.range(0, sorted.length)
                                        .mapToObj(i -> Numbers.shown(sorted[i]))
                                        .toList()));
    }
}
