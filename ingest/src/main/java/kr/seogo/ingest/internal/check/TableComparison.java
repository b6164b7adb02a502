package kr.seogo.ingest.internal.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import kr.seogo.ingest.table.Column;
import kr.seogo.ingest.table.RowForm;
import kr.seogo.ingest.table.TableRow;
import kr.seogo.ingest.table.TransferTable;

/** Where the CSV and the RDF of one table say different things: rows of the RDF are given one by one, in any order. */
final class TableComparison {

    private final Map<String, TableRow> csv = new LinkedHashMap<>();
    private final Map<String, Compared> turtle = new HashMap<>();

    /** One difference, in both languages. */
    record Difference(String korean, String english) {}

    /** @param first where the id first stands in the RDF; of an id that stands twice the last row counts */
    private record Compared(int first, int last, List<Difference> differences) {}

    TableComparison(TransferTable table) {
        table.rows().forEach(row -> csv.put(row.text(Column.ID), row));
    }

    /**
     * Compares a row of the RDF.
     *
     * @param rank its place in the RDF's table
     */
    void row(TableRow row, int rank) {
        String id = row.text(Column.ID);
        TableRow same = csv.get(id);
        List<Difference> found =
                same == null ? List.of(only(id, "records.ttl")) : differences(id, RowForm.of(same), RowForm.of(row));
        turtle.merge(id, new Compared(rank, rank, found), TableComparison::joined);
    }

    private static Compared joined(Compared one, Compared other) {
        Compared last = one.last() > other.last() ? one : other;
        return new Compared(Math.min(one.first(), other.first()), last.last(), last.differences());
    }

    /** In the order of the CSV, and then of the RDF. */
    List<Difference> differences() {
        List<Difference> differences = new ArrayList<>();
        csv.keySet().forEach(id -> {
            Compared compared = turtle.get(id);
            if (compared == null) {
                differences.add(only(id, "records.csv"));
            } else {
                differences.addAll(compared.differences());
            }
        });
        turtle.entrySet().stream()
                .filter(entry -> !csv.containsKey(entry.getKey()))
                .map(Map.Entry::getValue)
                .sorted(Comparator.comparingInt(Compared::first))
                .forEach(compared -> differences.addAll(compared.differences()));
        return differences;
    }

    private static List<Difference> differences(String id, Map<String, String> csv, Map<String, String> turtle) {
        if (csv.equals(turtle)) {
            return List.of();
        }
        List<Difference> differences = new ArrayList<>();
        TreeSet<String> headings = new TreeSet<>(csv.keySet());
        headings.addAll(turtle.keySet());
        for (String heading : headings) {
            String one = csv.getOrDefault(heading, "");
            String other = turtle.getOrDefault(heading, "");
            if (!one.equals(other)) {
                differences.add(new Difference(
                        "등록번호 '%s', 열 '%s': csv는 '%s', ttl은 '%s'".formatted(id, heading, one, other),
                        "id '%s', column '%s': '%s' in the csv, '%s' in the ttl".formatted(id, heading, one, other)));
            }
        }
        return differences;
    }

    private static Difference only(String id, String file) {
        return new Difference(
                "등록번호 '%s'은(는) %s에만 있습니다".formatted(id, file), "id '%s' is in %s only".formatted(id, file));
    }
}
