package kr.seogo.disclosure.internal.figures;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import kr.seogo.catalog.Label;
import kr.seogo.disclosure.api.Report;
import kr.seogo.disclosure.internal.csv.Csv;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** A report as one CSV file: its tables one below the other, an empty line between them. */
final class ReportCsv {

    private ReportCsv() {}

    static byte[] write(Report report, Locale language) {
        Sheet sheet = Sheet.in(language);
        StringBuilder text = new StringBuilder().append(Csv.BYTE_ORDER_MARK);
        try (CSVPrinter csv = new CSVPrinter(text, CSVFormat.RFC4180)) {
            csv.printRecord(
                    sheet.word(report.kind().label()),
                    Csv.safe(report.body()),
                    report.period().first(),
                    report.period().last());
            for (Report.Table table : report.tables()) {
                csv.println();
                table(csv, table, sheet);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("A text could not be written in memory", e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void table(CSVPrinter csv, Report.Table table, Sheet sheet) throws IOException {
        csv.printRecord(sheet.word(table.title()));
        List<Object> heads = new ArrayList<>(List.of(sheet.word(table.head())));
        for (Label column : table.columns()) {
            heads.add(sheet.word(column));
        }
        csv.printRecord(heads);
        for (Report.Row row : table.rows()) {
            List<Object> cells = new ArrayList<>(List.of(Csv.safe(sheet.word(row.head()))));
            row.cells().forEach(cell -> cells.add(cell.plain()));
            csv.printRecord(cells);
        }
    }
}
