package kr.seogo.bench.figure;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A run of a benchmark. Its components are the names of the JSON.
 *
 * @param bench which one
 * @param at when it ended
 * @param scale 1 for the size the limits are for
 */
public record Result(String bench, String at, double scale, Machine machine, List<Line> rows) {

    /** A row in the words of the JSON. */
    public record Line(
            String name,
            double ours,
            Optional<Double> peer,
            String unit,
            Optional<Double> ratio,
            Optional<String> wanted,
            Optional<Boolean> met,
            String note) {

        static Line of(Row row) {
            return new Line(
                    row.name(),
                    row.ours(),
                    row.peer(),
                    row.unit(),
                    row.ratio(),
                    row.wanted().map(Limit::text),
                    row.met(),
                    row.note());
        }
    }

    public static Result of(String bench, Instant at, double scale, Machine machine, List<Row> rows) {
        return new Result(
                bench,
                at.toString(),
                scale,
                machine,
                rows.stream().map(Line::of).toList());
    }

    /** Whether nothing that was wanted was missed. */
    public boolean met() {
        return rows.stream().allMatch(row -> row.met().orElse(true));
    }

    /** The rows as cells under their heading. */
    public List<List<String>> cells() {
        List<List<String>> table = new ArrayList<>();
        table.add(List.of("name", "ours", "peer", "unit", "ratio", "wanted", "met", "note"));
        rows.forEach(row -> table.add(List.of(
                row.name(),
                Numbers.shown(row.ours()),
                row.peer().map(Numbers::shown).orElse(""),
                row.unit(),
                row.ratio().map(Numbers::shown).orElse(""),
                row.wanted().orElse(""),
                said(row),
                row.note())));
        return table;
    }

    private static String said(Line row) {
        return row.met().map(met -> met ? "yes" : "NO").orElse(row.wanted().isPresent() ? "not judged" : "");
    }
}
