package kr.seogo.disclosure.internal.figures;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import kr.seogo.catalog.Label;
import kr.seogo.disclosure.api.RegisterPage;
import kr.seogo.disclosure.api.ReportFile;
import kr.seogo.disclosure.api.ReportFormat;
import kr.seogo.disclosure.internal.csv.Csv;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A register as one file. */
final class RegisterFile {

    private static final Label WITHOUT_PERSONS = new Label(
            "청구인의 인적사항은 넣지 않았고, 청구 내용에서 개인정보로 보이는 것은 가렸습니다.",
            "Who asked is left out, and what looks like personal data in what was asked for is masked.");
    private static final int HEAD = 4;

    private RegisterFile() {}

    static ReportFile of(RegisterPage page, ReportFormat format, Locale language) {
        Sheet sheet = Sheet.in(language);
        return new ReportFile(
                "register-of-%s-%s-%s.%s"
                        .formatted(
                                page.kind().code(),
                                page.period().first(),
                                page.period().last(),
                                format.extension()),
                format.mediaType(),
                switch (format) {
                    case CSV -> csv(page, sheet);
                    case XLSX -> workbook(page, sheet);
                });
    }

    private static byte[] csv(RegisterPage page, Sheet sheet) {
        StringBuilder text = new StringBuilder().append(Csv.BYTE_ORDER_MARK);
        try (CSVPrinter csv = new CSVPrinter(text, CSVFormat.RFC4180)) {
            csv.printRecord(
                    sheet.word(page.kind().label()),
                    Csv.safe(page.body()),
                    page.period().first(),
                    page.period().last(),
                    sheet.word(WITHOUT_PERSONS));
            csv.printRecord(page.columns().stream().map(sheet::word));
            for (RegisterPage.Line line : page.lines()) {
                csv.printRecord(line.cells().stream().map(sheet::word).map(Csv::safe));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("A text could not be written in memory", e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] workbook(RegisterPage page, Sheet sheet) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(bytes, "Seogo", "1.0")) {
            Worksheet out = book.newWorksheet(page.kind().code());
            out.value(0, 0, sheet.word(page.kind().label()) + " · " + page.body());
            out.value(1, 0, page.period().first() + " – " + page.period().last());
            out.value(2, 0, sheet.word(WITHOUT_PERSONS));
            row(out, HEAD, page.columns(), sheet);
            out.range(HEAD, 0, HEAD, page.columns().size() - 1).style().bold().set();
            out.freezePane(1, HEAD + 1);
            for (int line = 0; line < page.lines().size(); line++) {
                row(out, HEAD + 1 + line, page.lines().get(line).cells(), sheet);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("A workbook could not be written in memory", e);
        }
        return bytes.toByteArray();
    }

    private static void row(Worksheet out, int line, List<Label> cells, Sheet sheet) {
        for (int column = 0; column < cells.size(); column++) {
            out.value(line, column, sheet.word(cells.get(column)));
        }
    }
}
