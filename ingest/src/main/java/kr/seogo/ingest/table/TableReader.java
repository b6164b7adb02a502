package kr.seogo.ingest.table;

import static kr.seogo.ingest.TransferRule.COLUMN_MISSING;
import static kr.seogo.ingest.TransferRule.COLUMN_TWICE;
import static kr.seogo.ingest.TransferRule.COLUMN_UNKNOWN;
import static kr.seogo.ingest.TransferRule.ROW_TOO_LONG;
import static kr.seogo.ingest.TransferRule.TABLE_EMPTY;
import static kr.seogo.ingest.TransferRule.TABLE_NOT_CSV;
import static kr.seogo.ingest.TransferRule.TABLE_NOT_UTF8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads a table: UTF-8 with or without byte order mark, RFC 4180, headings in Korean or English in any order. */
public final class TableReader {

    private static final int BOM = 0xFEFF;
    private static final List<Column> REQUIRED = List.of(Column.ID, Column.LEVEL, Column.TITLE);

    private final Findings findings;

    public TableReader(Findings findings) {
        this.findings = findings;
    }

    /**
     * The table; empty where it cannot be read as one, which the findings then say. Closes the stream.
     *
     * @throws UncheckedIOException when the stream cannot be read
     */
    public Optional<TransferTable> read(InputStream bytes) {
        try (Reader text = withoutMark(bytes);
                CSVParser parser = CSVParser.builder()
                        .setReader(text)
                        .setFormat(CSVFormat.RFC4180)
                        .get()) {
            return read(parser.iterator());
        } catch (CharacterCodingException e) {
            return notUtf8();
        } catch (IOException e) {
            throw new UncheckedIOException("The table cannot be read", e);
        }
    }

    private Optional<TransferTable> read(Iterator<CSVRecord> records) throws CharacterCodingException {
        List<TableRow> rows = new ArrayList<>();
        int number = 1;
        try {
            if (!records.hasNext()) {
                return empty();
            }
            Heading heading = heading(records.next());
            while (records.hasNext()) {
                number++;
                CSVRecord row = records.next();
                if (row.stream().anyMatch(cell -> !cell.isBlank())) {
                    rows.add(row(heading, row, number));
                }
            }
        } catch (UncheckedIOException e) {
            return broken(e, number);
        }
        return rows.isEmpty() ? empty() : Optional.of(new TransferTable(rows));
    }

    private Heading heading(CSVRecord record) {
        Heading heading = Heading.of(record.toList());
        heading.twice()
                .forEach(name -> findings.table(
                        COLUMN_TWICE,
                        "1행: 열 '" + name + "'이(가) 두 번 있습니다. 하나만 남겨 주세요.",
                        "Row 1: column '" + name + "' stands twice; keep one"));
        heading.unknown()
                .forEach(name -> findings.table(
                        COLUMN_UNKNOWN,
                        "1행: 열 '" + name + "'은(는) 이관 규격에 없는 열입니다. 기록과 함께 보관합니다.",
                        "Row 1: column '" + name + "' is not of the profile; it is kept with the records"));
        REQUIRED.stream()
                .filter(column -> !heading.has(column))
                .forEach(column -> findings.table(
                        COLUMN_MISSING,
                        "1행: 필수 열 " + column.label() + "이(가) 없습니다. 더해 주세요.",
                        "Row 1: the required column " + column.heading() + " is missing; add it"));
        return heading;
    }

    private TableRow row(Heading heading, CSVRecord record, int number) {
        TableRow row = heading.row(record.toList(), number);
        if (record.size() > heading.width()) {
            findings.cell(
                    ROW_TOO_LONG,
                    row,
                    Column.ID,
                    row.text(Column.ID),
                    "칸이 " + record.size() + "개로 제목 행의 " + heading.width() + "개보다 많습니다. 쉼표가 든 값은 큰따옴표로 묶어 주세요.",
                    "the row has " + record.size() + " cells, the heading " + heading.width()
                            + "; put values with commas in double quotes");
        }
        return row;
    }

    private Optional<TransferTable> empty() {
        findings.table(
                TABLE_EMPTY, "표에 기록이 한 건도 없습니다. 기록마다 한 행을 적어 주세요.", "The table has no record; write a row for each");
        return Optional.empty();
    }

    private Optional<TransferTable> broken(UncheckedIOException e, int number) throws CharacterCodingException {
        if (e.getCause() instanceof CharacterCodingException coding) {
            throw coding;
        }
        if (!(e.getCause() instanceof CSVException)) {
            throw e;
        }
        findings.table(
                TABLE_NOT_CSV,
                (number + 1) + "행 근처: 큰따옴표가 맞지 않아 CSV(RFC 4180)로 읽을 수 없습니다. 값 안의 큰따옴표는 두 번 써 주세요.",
                "Near row " + (number + 1) + ": not CSV (RFC 4180), a double quote is not closed or not doubled: "
                        + e.getCause().getMessage());
        return Optional.empty();
    }

    private Optional<TransferTable> notUtf8() {
        findings.table(
                TABLE_NOT_UTF8,
                "표가 UTF-8이 아닙니다(CP949/EUC-KR로 저장된 것으로 보입니다). Excel에서 '다른 이름으로 저장'을 누르고"
                        + " 파일 형식을 'CSV UTF-8(쉼표로 분리)(*.csv)'로 골라 다시 저장해 주세요.",
                "The table is not UTF-8 (probably CP949). In Excel choose Save As, file type"
                        + " 'CSV UTF-8 (Comma delimited) (*.csv)', and save it again");
        return Optional.empty();
    }

    private static Reader withoutMark(InputStream bytes) throws IOException {
        // A decoder of one's own reports what is not UTF-8; the reader made from a charset would replace it.
        BufferedReader text =
                new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8.newDecoder()), 1 << 16);
        text.mark(1);
        if (text.read() != BOM) {
            text.reset();
        }
        return new BoundedRows(text);
    }
}
