package kr.seogo.ingest.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kr.seogo.ingest.TransferFinding;
import kr.seogo.ingest.TransferRule;

/** Collects what is found in a table; every finding names row, column, value and rule. */
public final class Findings {

    /** The table's place in a bag. */
    public static final String TABLE = "metadata/records.csv";

    private static final int LONGEST_VALUE = 120;

    /** A table of a wrong form may have a finding in every cell; nobody reads more, and they are kept with the transfer. */
    static final int MOST = 10_000;

    private final List<Placed> found = new ArrayList<>();
    private boolean errors;
    private long more;

    private record Placed(int row, TransferFinding finding) {}

    /** Everything found so far: about the table first, then row by row, then about payload files. */
    public List<TransferFinding> all() {
        Stream<TransferFinding> all =
                found.stream().sorted(Comparator.comparingInt(Placed::row)).map(Placed::finding);
        return more == 0 ? all.toList() : Stream.concat(all, Stream.of(cut())).toList();
    }

    public boolean hasErrors() {
        return errors;
    }

    private TransferFinding cut() {
        return TransferFinding.of(
                TransferRule.TOO_MANY_FINDINGS,
                TABLE,
                "지적이 %,d건을 넘어 나머지 %,d건은 적지 않았습니다. 표의 형식을 먼저 살펴 주세요. / More than %,d findings; the other %,d are not listed. Look at the form of the table first"
                        .formatted(MOST, more, MOST, more));
    }

    private void add(Placed placed) {
        errors |= placed.finding().isError();
        if (found.size() < MOST) {
            found.add(placed);
        } else {
            more++;
        }
    }

    /** Something about the table as a whole. */
    public void table(TransferRule rule, String korean, String english) {
        add(new Placed(0, TransferFinding.of(rule, TABLE, korean + " / " + english)));
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
        add(new Placed(
                row.number(), new TransferFinding(rule.code(), rule.severity(), where, message, Optional.of(cell))));
    }

    /** Something about a payload file. */
    public void file(TransferRule rule, String path, String korean, String english) {
        String message = "파일 '%s': %s / File '%s': %s".formatted(path, korean, path, english);
        add(new Placed(Integer.MAX_VALUE, TransferFinding.of(rule, "data/" + path, message)));
    }

    private static String shown(String value) {
        int end = Math.min(value.length(), LONGEST_VALUE);
        return end == value.length() ? value : value.substring(0, end) + "…";
    }
}
