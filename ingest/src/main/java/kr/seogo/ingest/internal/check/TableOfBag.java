package kr.seogo.ingest.internal.check;

import static kr.seogo.ingest.TransferRule.TABLES_DISAGREE;
import static kr.seogo.ingest.TransferRule.TABLE_MISSING;
import static kr.seogo.ingest.TransferRule.TABLE_RDF_INVALID;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import kr.seogo.bagit.BagPath;
import kr.seogo.bagit.BagReader;
import kr.seogo.bagit.BagReport;
import kr.seogo.catalog.api.TransferTurtle;
import kr.seogo.ingest.table.Findings;
import kr.seogo.ingest.table.RowForm;
import kr.seogo.ingest.table.TableReader;
import kr.seogo.ingest.table.TransferTable;

/** Finds the table of a bag: the CSV, the Turtle, or both where they agree. */
final class TableOfBag {

    static final BagPath CSV = BagPath.of("metadata/records.csv");
    static final BagPath TURTLE = BagPath.of("metadata/records.ttl");

    private final BagReport report;
    private final Findings findings;
    private final TransferTurtle form = new TransferTurtle();

    TableOfBag(BagReport report, Findings findings) {
        this.report = report;
        this.findings = findings;
    }

    Optional<TransferTable> read() {
        boolean csv = report.tagFiles().find(CSV).isPresent();
        boolean turtle = report.tagFiles().find(TURTLE).isPresent();
        if (!csv && !turtle) {
            findings.table(
                    TABLE_MISSING,
                    "metadata/records.csv도 metadata/records.ttl도 없습니다. 무슨 기록인지 적은 표가 있어야 합니다. 표를 넣어 주세요.",
                    "Neither metadata/records.csv nor metadata/records.ttl is there; a transfer needs its table: add it");
            return Optional.empty();
        }
        try (BagReader reader = BagReader.of(report)) {
            if (!csv) {
                return turtle(reader);
            }
            Optional<TransferTable> fromCsv = csv(reader);
            if (turtle) {
                compare(fromCsv, reader);
            }
            return fromCsv;
        } catch (IOException e) {
            throw new UncheckedIOException("The table of " + report.source().location() + " cannot be read", e);
        }
    }

    private Optional<TransferTable> csv(BagReader reader) throws IOException {
        try (InputStream bytes = reader.open(CSV)) {
            return new TableReader(findings).read(bytes);
        }
    }

    private Optional<TransferTable> turtle(BagReader reader) throws IOException {
        RowForm.Collected rows = new RowForm.Collected();
        return isUnderstood(form.read(() -> reader.open(TURTLE), rows)) ? Optional.of(rows.table()) : Optional.empty();
    }

    private boolean isUnderstood(List<TransferTurtle.Finding> reading) {
        reading.forEach(finding -> findings.table(
                TABLE_RDF_INVALID,
                "metadata/records.ttl의 " + finding.where() + "을(를) 이관 규격으로 읽을 수 없습니다(" + finding.code()
                        + "). records.csv만 두거나 'seogo package'로 다시 만들어 주세요.",
                "metadata/records.ttl, " + finding.where() + ": " + finding.message()
                        + "; leave records.csv alone there or make it again by 'seogo package'"));
        return reading.isEmpty();
    }

    /** Where the RDF says what {@code package} writes of the CSV, nothing else has to be known of it. */
    private void compare(Optional<TransferTable> csv, BagReader reader) throws IOException {
        TransferTurtle.Source source = () -> reader.open(TURTLE);
        if (csv.isEmpty()) {
            isUnderstood(form.read(source, (row, rank) -> {}));
        } else if (!form.says(source, RowForm.all(csv.get()))) {
            TableComparison comparison = new TableComparison(csv.get());
            if (isUnderstood(form.read(source, (row, rank) -> comparison.row(RowForm.row(row, rank), rank)))) {
                tell(comparison);
            }
        }
    }

    private void tell(TableComparison comparison) {
        comparison
                .differences()
                .forEach(difference -> findings.table(
                        TABLES_DISAGREE,
                        "records.csv와 records.ttl이 다릅니다: " + difference.korean() + ". 둘을 같게 하거나 하나를 빼 주세요.",
                        "records.csv and records.ttl disagree: " + difference.english()
                                + "; make them agree or leave one out"));
    }
}
