package kr.seogo.ingest.table;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.ObjIntConsumer;
import kr.seogo.catalog.Level;

/** Rows in the one form in which the CSV and the RDF of a table are written and compared: English headings, no blanks. */
public final class RowForm {

    private static final Set<Column> LISTS =
            Set.of(Column.GROUNDS, Column.CREATOR, Column.APPROVER, Column.PLACE, Column.SUBJECT, Column.LANGUAGE);

    private RowForm() {}

    /** A row by heading; empty cells are left out, extra columns keep their heading. */
    public static Map<String, String> of(TableRow row) {
        Map<String, String> form = new TreeMap<>(row.extra());
        for (Column column : Column.values()) {
            String value = value(row, column);
            if (!value.isEmpty()) {
                form.put(column.heading(), value);
            }
        }
        return form;
    }

    private static String value(TableRow row, Column column) {
        if (column == Column.PATH) {
            return Paths.join(row.paths());
        }
        if (column == Column.LEVEL) {
            return Words.level(row.text(column)).map(Level::code).orElse(row.text(column));
        }
        return LISTS.contains(column) ? String.join(";", row.texts(column)) : row.text(column);
    }

    /** All rows of a table, one after another, each made when it is asked for. */
    public static Iterable<Map<String, String>> all(TransferTable table) {
        return () -> table.rows().stream().map(RowForm::of).iterator();
    }

    /** A row read from RDF. */
    public static TableRow row(Map<String, String> form, int number) {
        Map<Column, String> cells = new EnumMap<>(Column.class);
        Map<String, String> extra = new TreeMap<>();
        form.forEach((heading, value) -> {
            Optional<Column> column = Column.ofHeading(heading);
            column.ifPresent(known -> cells.put(known, value));
            if (column.isEmpty()) {
                extra.put(heading, value);
            }
        });
        return new TableRow(number, cells, extra.isEmpty() ? Map.of() : extra);
    }

    /** Rows read from RDF, each with its place in the table, in whatever order they come. */
    public static final class Collected implements ObjIntConsumer<Map<String, String>> {

        private final SortedMap<Integer, TableRow> rows = new TreeMap<>();
        private final SharedText shared = new SharedText();

        @Override
        public void accept(Map<String, String> form, int rank) {
            form.replaceAll((heading, value) -> shared.of(value));
            rows.put(rank, row(form, rank));
        }

        /** The table, numbered as a spreadsheet would. */
        public TransferTable table() {
            List<TableRow> numbered = new ArrayList<>();
            rows.values().forEach(row -> numbered.add(new TableRow(numbered.size() + 2, row.cells(), row.extra())));
            return new TransferTable(numbered);
        }
    }
}
