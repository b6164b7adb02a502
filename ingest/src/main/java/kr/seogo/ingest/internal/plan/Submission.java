package kr.seogo.ingest.internal.plan;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import kr.seogo.ingest.table.Column;
import kr.seogo.ingest.table.TableRow;
import kr.seogo.preservation.IntentKey;
import kr.seogo.preservation.LogicalPath;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * What the sender said of an object, kept with it: the bag's own declaration and information, the manifest lines of the
 * object's files and the table's rows of its records.
 *
 * @param documents {@code bagit.txt} and {@code bag-info.txt} as they came
 */
public record Submission(Map<String, byte[]> documents) {

    Map<LogicalPath, byte[]> of(Identified object, IntentKey key) {
        String folder = "submission/" + key + "/";
        Map<LogicalPath, byte[]> content = new HashMap<>();
        documents.forEach((name, bytes) -> content.put(LogicalPath.metadata(folder + name), bytes));
        if (!object.files().isEmpty()) {
            content.put(LogicalPath.metadata(folder + "manifest-sha512.txt"), manifest(object));
        }
        List<TableRow> rows = object.records().stream()
                .flatMap(record -> record.row().stream())
                .toList();
        if (!rows.isEmpty()) {
            content.put(LogicalPath.metadata(folder + "records.csv"), table(rows));
        }
        return content;
    }

    /** In the form of RFC 8493, section 2.1.3: line ends and per cent signs in names are encoded. */
    private static byte[] manifest(Identified object) {
        StringBuilder lines = new StringBuilder();
        for (String path : new TreeSet<>(object.files().keySet())) {
            String encoded = path.replace("%", "%25").replace("\n", "%0A").replace("\r", "%0D");
            lines.append(object.checked(path).digest().hex())
                    .append("  data/")
                    .append(encoded)
                    .append('\n');
        }
        return lines.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] table(List<TableRow> rows) {
        TreeSet<String> extra = new TreeSet<>();
        rows.forEach(row -> extra.addAll(row.extra().keySet()));
        StringWriter text = new StringWriter();
        try (CSVPrinter printer = new CSVPrinter(text, CSVFormat.RFC4180)) {
            List<String> heading = new ArrayList<>();
            for (Column column : Column.values()) {
                heading.add(column.heading());
            }
            heading.addAll(extra);
            printer.printRecord(heading);
            for (TableRow row : rows) {
                printer.printRecord(cells(row, extra));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Writing to memory failed", e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> cells(TableRow row, TreeSet<String> extra) {
        List<String> cells = new ArrayList<>();
        for (Column column : Column.values()) {
            cells.add(row.raw(column));
        }
        extra.forEach(heading -> cells.add(row.extra().getOrDefault(heading, "")));
        return cells;
    }
}
