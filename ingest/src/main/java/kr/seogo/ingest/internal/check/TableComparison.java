package kr.seogo.ingest.internal.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import kr.seogo.ingest.table.Column;
import kr.seogo.ingest.table.RowForm;
import kr.seogo.ingest.table.TransferTable;

/** Where the CSV and the RDF of one table say different things. */
record TableComparison(TransferTable csv, TransferTable turtle) {

    /** One difference, in both languages. */
    record Difference(String korean, String english) {}

    List<Difference> differences() {
        Map<String, Map<String, String>> left = byId(csv);
        Map<String, Map<String, String>> right = byId(turtle);
        List<Difference> differences = new ArrayList<>();
        left.forEach((id, row) -> {
            Map<String, String> other = right.get(id);
            if (other == null) {
                differences.add(only(id, "records.csv"));
            } else {
                row(id, row, other, differences);
            }
        });
        right.keySet().stream()
                .filter(id -> !left.containsKey(id))
                .forEach(id -> differences.add(only(id, "records.ttl")));
        return differences;
    }

    private static void row(
            String id, Map<String, String> csv, Map<String, String> turtle, List<Difference> differences) {
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
    }

    private static Difference only(String id, String file) {
        return new Difference(
                "등록번호 '%s'은(는) %s에만 있습니다".formatted(id, file), "id '%s' is in %s only".formatted(id, file));
    }

    private static Map<String, Map<String, String>> byId(TransferTable table) {
        Map<String, Map<String, String>> rows = new LinkedHashMap<>();
        table.rows().forEach(row -> rows.put(row.text(Column.ID), RowForm.of(row)));
        return rows;
    }
}
