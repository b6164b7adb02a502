package kr.seogo.ingest.table;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
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

    /** The table of rows read from RDF, numbered as a spreadsheet would. */
    public static TransferTable table(List<Map<String, String>> rows) {
        List<TableRow> read = new ArrayList<>();
        for (Map<String, String> row : rows) {
            read.add(row(row, read.size() + 2));
        }
        return new TransferTable(read);
    }

    private static TableRow row(Map<String, String> form, int number) {
        Map<Column, String> cells = new EnumMap<>(Column.class);
        Map<String, String> extra = new TreeMap<>();
        form.forEach((heading, value) -> {
            Optional<Column> column = Column.ofHeading(heading);
            column.ifPresent(known -> cells.put(known, value));
            if (column.isEmpty()) {
                extra.put(heading, value);
            }
        });
        return new TableRow(number, cells, extra);
    }
}
