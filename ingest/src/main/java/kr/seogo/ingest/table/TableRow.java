package kr.seogo.ingest.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * One row of the table as it was written.
 *
 * @param number as a spreadsheet counts: the heading is row 1
 * @param cells letter for letter; only those that say something
 * @param extra cells under headings the profile does not know, by heading; only those that say something
 */
public record TableRow(int number, Map<Column, String> cells, Map<String, String> extra) {

    /** What stands in a column, without blanks around it; empty where nothing does. */
    public String text(Column column) {
        return raw(column).strip();
    }

    /** What stands in a column, letter for letter. */
    public String raw(Column column) {
        return cells.getOrDefault(column, "");
    }

    /** Several values joined by semicolons. */
    public List<String> texts(Column column) {
        List<String> values = new ArrayList<>();
        for (String value : text(column).split(";", -1)) {
            if (!value.isBlank()) {
                values.add(value.strip());
            }
        }
        return values;
    }

    /** The payload paths of the row, letter for letter; a doubled bar stands for a bar in a name. */
    public List<String> paths() {
        return Paths.split(raw(Column.PATH));
    }
}
