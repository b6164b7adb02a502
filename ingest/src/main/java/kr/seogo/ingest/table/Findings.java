package kr.seogo.ingest.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kr.seogo.ingest.TransferFinding;
import kr.seogo.ingest.TransferRule;

/** Collects what is found in a table; every finding names row, column, value and rule. */
public final class Findings {

    /** The table's place in a bag. */
    public static final String TABLE = "metadata/records.csv";

    private static final int LONGEST_VALUE = 120;

    private final List<Placed> found = new ArrayList<>();

    private record Placed(int row, TransferFinding finding) {}

    /** Everything found so far: about the table first, then row by row, then about payload files. */
    public List<TransferFinding> all() {
        return found.stream()
                .sorted(Comparator.comparingInt(Placed::row))
                .map(Placed::finding)
                .toList();
    }

    public boolean hasErrors() {
        return found.stream().anyMatch(placed -> placed.finding().isError());
    }

    /** Something about the table as a whole. */
    public void table(TransferRule rule, String korean, String english) {
        found.add(new Placed(0, TransferFinding.of(rule, TABLE, korean + " / " + english)));
    }

    /** Something about one cell; the value found is quoted. */
    public void cell(TransferRule rule, TableRow row, Column column, String value, String korean, String english) {
        String message = "%d행 %s, 등록번호 '%s', 값 '%s': %s / Row %d, column %s, id '%s', value '%s': %s"
                .formatted(
                        row.number(),
                        column.label(),
                        shown(row.text(Column.ID)),
                        shown(value),
                        korean,
                        row.number(),
                        column.heading(),
                        shown(row.text(Column.ID)),
                        shown(value),
                        english);
        String where = TABLE + ":" + row.number() + ":" + column.heading();
        TransferFinding.Cell cell = new TransferFinding.Cell(row.number(), column.heading(), shown(value));
        found.add(new Placed(
                row.number(), new TransferFinding(rule.code(), rule.severity(), where, message, Optional.of(cell))));
    }

    /** Something about a payload file. */
    public void file(TransferRule rule, String path, String korean, String english) {
        String message = "파일 '%s': %s / File '%s': %s".formatted(path, korean, path, english);
        found.add(new Placed(Integer.MAX_VALUE, TransferFinding.of(rule, "data/" + path, message)));
    }

    private static String shown(String value) {
        int end = Math.min(value.length(), LONGEST_VALUE);
        return end == value.length() ? value : value.substring(0, end) + "…";
    }
}
