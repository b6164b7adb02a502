package kr.seogo.bench.relevance;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A question and what its answers are worth.
 *
 * @param kind of what it tries
 * @param query as a reader types it
 * @param grades from the best grade down: what numbers of records earn it
 */
record Judged(String kind, String query, List<List<Pattern>> grades) {

    private static final int SHOWN = 10;
    private static final int BEST = 3;
    private static final String FILE = "judged.csv";

    Judged {
        grades = grades.stream().map(List::copyOf).toList();
    }

    /** Those of {@code judged.csv}. */
    static List<Judged> all() throws IOException {
        try (InputStream in = Judged.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("The program lacks its own file " + FILE);
            }
            List<Judged> all = new ArrayList<>();
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            boolean headed = false;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.startsWith("#") && headed) {
                    all.add(of(line));
                }
                headed |= !line.startsWith("#");
            }
            return all;
        }
    }

    static Judged of(String line) {
        String[] cells = line.split(",", -1);
        if (cells.length != 2 + BEST) {
            throw new IllegalArgumentException(FILE + " has a line of " + cells.length + " cells: " + line);
        }
        return new Judged(
                cells[0],
                cells[1],
                Arrays.stream(cells).skip(2).map(Judged::patterns).toList());
    }

    private static List<Pattern> patterns(String cell) {
        return Stream.of(cell.split(" "))
                .filter(glob -> !glob.isEmpty())
                .map(glob -> Pattern.compile(
                        Pattern.quote(glob).replace("*", "\\E.*\\Q").replace("?", "\\E.\\Q")))
                .toList();
    }

    /** What a record is worth, from its number; the best grade it earns. */
    int grade(String number) {
        OptionalInt earned = IntStream.range(0, grades.size())
                .filter(n -> grades.get(n).stream()
                        .anyMatch(glob -> glob.matcher(number).matches()))
                .findFirst();
        return earned.isPresent() ? BEST - earned.getAsInt() : 0;
    }

    /**
     * The discounted gain of the first ten, of what the best order of all would give (Järvelin and Kekäläinen 2002, with the
     * gain 2^grade - 1): 1 is the best.
     *
     * @param shown numbers of the records found, in their order
     * @param all of every record there is
     */
    double ndcg(List<String> shown, Collection<String> all) {
        double[] best = all.stream()
                .mapToDouble(this::gain)
                .map(gain -> -gain)
                .sorted()
                .map(gain -> -gain)
                .toArray();
        double[] ours = shown.stream().mapToDouble(this::gain).toArray();
        return discounted(ours) / discounted(best);
    }

    private double gain(String number) {
        return Math.pow(2, grade(number)) - 1;
    }

    private static double discounted(double[] gains) {
        double sum = 0;
        for (int n = 0; n < Math.min(SHOWN, gains.length); n++) {
            sum += gains[n] / (Math.log(n + 2.0) / Math.log(2));
        }
        return sum;
    }
}
