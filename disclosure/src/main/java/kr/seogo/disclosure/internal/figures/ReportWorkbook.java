package kr.seogo.disclosure.internal.figures;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import kr.seogo.disclosure.api.Report;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A report as a workbook (ISO/IEC 29500): a sheet for each table. Text is text there, whatever it begins with. */
final class ReportWorkbook {

    private static final String VERSION = "1.0";
    private static final int LONGEST_NAME = 31;

    private ReportWorkbook() {}

    static byte[] write(Report report, Locale language) {
        Sheet sheet = Sheet.in(language);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(bytes, "Seogo", VERSION)) {
            for (Report.Table table : report.tables()) {
                table(book.newWorksheet(name(sheet.word(table.title()))), report, table, sheet);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("A workbook could not be written in memory", e);
        }
        return bytes.toByteArray();
    }

    private static void table(Worksheet page, Report report, Report.Table table, Sheet sheet) {
        page.value(0, 0, sheet.word(report.kind().label()) + " · " + report.body());
        page.value(1, 0, report.period().first() + " – " + report.period().last());
        page.value(2, 0, sheet.word(table.note()));
        page.value(4, 0, sheet.word(table.head()));
        for (int column = 0; column < table.columns().size(); column++) {
            page.value(4, column + 1, sheet.word(table.columns().get(column)));
        }
        page.range(4, 0, 4, table.columns().size()).style().bold().set();
        page.freezePane(1, 5);
        List<Report.Row> rows = table.rows();
        for (int line = 0; line < rows.size(); line++) {
            row(page, 5 + line, rows.get(line), sheet);
        }
    }

    private static void row(Worksheet page, int line, Report.Row row, Sheet sheet) {
        page.value(line, 0, sheet.word(row.head()));
        for (int column = 0; column < row.cells().size(); column++) {
            int place = column + 1;
            row.cells().get(column).value().ifPresent(value -> page.value(line, place, value));
        }
    }

    /** Names of sheets are short and hold no brackets, slashes, colons, question marks or stars. */
    private static String name(String title) {
        String plain = title.replaceAll("[\\[\\]\\\\/:*?]", " ");
        return plain.substring(0, Math.min(LONGEST_NAME, plain.length()));
    }
}
