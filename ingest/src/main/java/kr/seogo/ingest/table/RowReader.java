package kr.seogo.ingest.table;

import static kr.seogo.ingest.TransferRule.CHARACTER_FORBIDDEN;
import static kr.seogo.ingest.TransferRule.CLOSED_BEFORE_CREATED;
import static kr.seogo.ingest.TransferRule.CLOSED_INVALID;
import static kr.seogo.ingest.TransferRule.CLOSED_NOT_FILE;
import static kr.seogo.ingest.TransferRule.DATE_INVALID;
import static kr.seogo.ingest.TransferRule.DISCLOSURE_UNKNOWN;
import static kr.seogo.ingest.TransferRule.GROUNDS_INVALID;
import static kr.seogo.ingest.TransferRule.ID_MISSING;
import static kr.seogo.ingest.TransferRule.LEVEL_UNKNOWN;
import static kr.seogo.ingest.TransferRule.LIST_UNKNOWN;
import static kr.seogo.ingest.TransferRule.RETENTION_UNKNOWN;
import static kr.seogo.ingest.TransferRule.TITLE_MISSING;
import static kr.seogo.ingest.TransferRule.TYPE_UNKNOWN;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import kr.seogo.catalog.CatalogDate;
import kr.seogo.catalog.Level;
import kr.seogo.ingest.TransferRule;

/** The rules that need one row alone: what each cell may say. */
final class RowReader {

    private final Findings findings;

    RowReader(Findings findings) {
        this.findings = findings;
    }

    StatedRow read(TableRow row) {
        required(row);
        characters(row);
        StatedRow stated = new StatedRow(
                row,
                level(row),
                created(row),
                closed(row),
                word(row, Column.RETENTION, Words::retention, RETENTION_UNKNOWN, Words.RETENTIONS),
                word(row, Column.DISCLOSURE, Words::disclosure, DISCLOSURE_UNKNOWN, Words.DISCLOSURES),
                grounds(row),
                word(row, Column.LIST, Words::listed, LIST_UNKNOWN, "공개, 비공개"),
                word(row, Column.TYPE, Words::type, TYPE_UNKNOWN, Words.TYPES));
        closing(stated);
        return stated;
    }

    private void required(TableRow row) {
        if (row.text(Column.ID).isEmpty()) {
            findings.cell(ID_MISSING, row, Column.ID, "", "등록번호가 비어 있습니다. 적어 주세요.", "the id is empty; write it down");
        }
        if (row.text(Column.TITLE).isEmpty()) {
            findings.cell(
                    TITLE_MISSING, row, Column.TITLE, "", "제목이 비어 있습니다. 적어 주세요.", "the title is empty; write it down");
        }
    }

    /** Neither the database nor XML can hold control characters; a file's name may have any but NUL. */
    private void characters(TableRow row) {
        row.cells().forEach((column, value) -> {
            if (value.chars().anyMatch(c -> c == 0 || (column != Column.PATH && isControl(c)))) {
                forbidden(row, column, column.heading());
            }
        });
        row.extra().forEach((heading, value) -> {
            if (value.chars().anyMatch(RowReader::isControl) || heading.chars().anyMatch(RowReader::isControl)) {
                forbidden(row, Column.ID, heading);
            }
        });
    }

    private void forbidden(TableRow row, Column column, String heading) {
        findings.cell(
                CHARACTER_FORBIDDEN,
                row,
                column,
                "",
                "열 '" + heading + "'에 눈에 보이지 않는 제어 문자가 있습니다. 지워 주세요.",
                "column '" + heading + "' holds a control character; take it out");
    }

    private static boolean isControl(int c) {
        return c < ' ' && c != '\t' && c != '\n' && c != '\r';
    }

    private Optional<Level> level(TableRow row) {
        Optional<Level> level = Words.level(row.text(Column.LEVEL));
        if (level.isEmpty()) {
            findings.cell(
                    LEVEL_UNKNOWN,
                    row,
                    Column.LEVEL,
                    row.text(Column.LEVEL),
                    "계층은 " + Words.LEVELS + " 가운데 하나여야 합니다. 고쳐 주세요.",
                    "expected one of series, file, item; correct it");
        }
        return level;
    }

    private <T> Optional<T> word(
            TableRow row, Column column, Function<String, Optional<T>> reading, TransferRule rule, String words) {
        String text = row.text(column);
        Optional<T> value = reading.apply(text);
        if (value.isEmpty() && !text.isEmpty()) {
            findings.cell(
                    rule,
                    row,
                    column,
                    text,
                    words + " 가운데 하나여야 합니다. 고쳐 주세요.",
                    "expected one of '" + words + "'; correct it");
        }
        return value;
    }

    private Optional<CatalogDate> created(TableRow row) {
        String text = row.text(Column.CREATED);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new CatalogDate(text));
        } catch (IllegalArgumentException e) {
            findings.cell(
                    DATE_INVALID,
                    row,
                    Column.CREATED,
                    text,
                    "날짜는 2015-06-30, 2015-06, 2015 또는 이 둘을 '/'로 이은 기간이어야 하고 달력에 있는 날이어야 합니다. 고쳐 주세요.",
                    "expected a day of the calendar as 2015-06-30, 2015-06, 2015, or a range from/to of these; correct it");
            return Optional.empty();
        }
    }

    private Optional<LocalDate> closed(TableRow row) {
        String text = row.text(Column.CLOSED);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            findings.cell(
                    CLOSED_INVALID,
                    row,
                    Column.CLOSED,
                    text,
                    "종결일자는 2015-06-30처럼 달력에 있는 하루여야 합니다. 고쳐 주세요.",
                    "expected one day of the calendar as 2015-06-30; correct it");
            return Optional.empty();
        }
    }

    private void closing(StatedRow stated) {
        if (stated.closed().isEmpty()) {
            return;
        }
        String text = stated.row().text(Column.CLOSED);
        if (stated.level().isPresent() && !stated.is(Level.FILE)) {
            findings.cell(
                    CLOSED_NOT_FILE,
                    stated.row(),
                    Column.CLOSED,
                    text,
                    "종결일자는 철에만 씁니다. 지워 주세요.",
                    "only a file has a closing day; take it out");
        } else if (stated.created()
                .filter(created -> stated.closed().get().isBefore(created.earliest()))
                .isPresent()) {
            findings.cell(
                    CLOSED_BEFORE_CREATED,
                    stated.row(),
                    Column.CLOSED,
                    text,
                    "종결일자가 생산일자보다 앞섭니다. 두 날짜를 확인해 주세요.",
                    "the closing day is before the creation date; look at both");
        }
    }

    private SortedSet<Integer> grounds(TableRow row) {
        NavigableSet<Integer> grounds = new TreeSet<>();
        for (String text : row.texts(Column.GROUNDS)) {
            Optional<Integer> ground = Words.ground(text);
            ground.ifPresent(grounds::add);
            if (ground.isEmpty()) {
                findings.cell(
                        GROUNDS_INVALID,
                        row,
                        Column.GROUNDS,
                        text,
                        "비공개호는 정보공개법 제9조제1항의 호 번호 1~8이며 여럿이면 ';'로 잇습니다. 고쳐 주세요.",
                        "expected items 1 to 8 of Article 9 (1) of the disclosure Act, joined by ';'; correct it");
            }
        }
        return grounds;
    }
}
