package kr.seogo.disclosure.internal.figures;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kr.seogo.disclosure.Term;
import kr.seogo.disclosure.internal.csv.Csv;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** How much each measure weighs in a score; dated data. */
record Weights(Map<Measure, Integer> of) {

    Weights {
        of = Map.copyOf(of);
    }

    /** Those in force on a day. */
    static Weights on(LocalDate day) {
        List<CSVRecord> lines = lines();
        LocalDate since = lines.stream()
                .map(Weights::from)
                .filter(from -> !from.isAfter(day))
                .max(Comparator.naturalOrder())
                .orElseThrow(() -> new IllegalStateException("figures/weights.csv has no weights for " + day));
        Map<Measure, Integer> weights = new EnumMap<>(Measure.class);
        lines.stream()
                .filter(line -> from(line).equals(since))
                .forEach(line -> weights.put(
                        Term.of(Measure.values(), line.get("measure")).orElseThrow(),
                        Integer.valueOf(line.get("weight"))));
        return new Weights(weights);
    }

    private static LocalDate from(CSVRecord line) {
        return LocalDate.parse(line.get("valid_from"));
    }

    private static List<CSVRecord> lines() {
        try (var bytes = Weights.class.getResourceAsStream("/figures/weights.csv")) {
            if (bytes == null) {
                throw new IllegalStateException("figures/weights.csv is missing from the program");
            }
            return CSVParser.parse(new InputStreamReader(bytes, StandardCharsets.UTF_8), Csv.TABLE)
                    .getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException("figures/weights.csv could not be read", e);
        }
    }

    /** Points of 100 with one decimal; a measure of nothing leaves its weight to the others, and all of nothing is none. */
    Optional<BigDecimal> points(Performance done) {
        BigDecimal sum = BigDecimal.ZERO;
        long weighed = 0;
        for (Map.Entry<Measure, Integer> one : of.entrySet()) {
            long whole = one.getKey().whole(done);
            if (whole > 0) {
                long part = one.getKey().part(done);
                sum = sum.add(BigDecimal.valueOf(one.getValue())
                        .multiply(BigDecimal.valueOf(part))
                        .divide(BigDecimal.valueOf(whole), 10, RoundingMode.HALF_UP));
                weighed += one.getValue();
            }
        }
        return weighed == 0
                ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(100)
                        .multiply(sum)
                        .divide(BigDecimal.valueOf(weighed), 1, RoundingMode.HALF_UP));
    }
}
