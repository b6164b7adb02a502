package kr.seogo.ingest;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kr.seogo.bagit.BagInfo;
import kr.seogo.bagit.BagPath;
import kr.seogo.bagit.BagProfile;
import kr.seogo.bagit.BagWriter;
import kr.seogo.bagit.PayloadSummary;
import kr.seogo.bagit.ProgressListener;
import kr.seogo.bagit.WriteOutcome;
import kr.seogo.bagit.digest.DigestAlgorithm;
import kr.seogo.catalog.Seoul;
import kr.seogo.catalog.api.Holdings;
import kr.seogo.catalog.api.TransferTurtle;
import kr.seogo.ingest.internal.check.FolderPayload;
import kr.seogo.ingest.internal.check.HeldOfSender;
import kr.seogo.ingest.table.Column;
import kr.seogo.ingest.table.Findings;
import kr.seogo.ingest.table.HeldRecords;
import kr.seogo.ingest.table.RowForm;
import kr.seogo.ingest.table.TableCheck;
import kr.seogo.ingest.table.TableReader;
import kr.seogo.ingest.table.TransferTable;

/** The command {@code package}: a folder and its table become a bag that keeps the transfer profile. */
public final class TransferPackager {

    private static final BagPath CSV = BagPath.of("metadata/records.csv");
    private static final BagPath TURTLE = BagPath.of("metadata/records.ttl");
    private static final int DIGITS = 12;

    private final Clock clock;
    private final Optional<Holdings> holdings;

    /** @param holdings where parents may be held from earlier transfers; empty: no archive is at hand */
    public TransferPackager(Clock clock, Optional<Holdings> holdings) {
        this.clock = clock;
        this.holdings = holdings;
    }

    /**
     * Writes the bag, or nothing where the table or the folder is not fit for a transfer. The source is only read.
     *
     * @throws kr.seogo.bagit.DestinationExistsException when there is something at the bag's place
     * @throws kr.seogo.bagit.BagIoException when a file cannot be read or written
     */
    public PackageReport pack(PackageRequest request, ProgressListener listener) {
        Optional<PackageSource> source = PackageSource.of(request);
        if (source.isEmpty()) {
            return refused(request, List.of(PackageSource.noTable(request)));
        }
        TableFile csv = new TableFile(source.get().table());
        Findings findings = new Findings();
        Optional<TransferTable> table = csv.read(new TableReader(findings)::read);
        String sender = request.from()
                .or(() -> table.flatMap(TransferPackager::topAgency))
                .orElse("");
        boolean hasRecords = table.filter(rows -> hasRecords(rows, source.get(), sender, findings))
                .isPresent();
        if (findings.hasErrors() || !hasRecords) {
            return refused(request, findings.all());
        }
        WriteOutcome outcome = BagWriter.builder(request.bag())
                .payloadFolder(source.get().payload())
                .info(summary -> info(request, sender, summary))
                .baggingDate(LocalDate.ofInstant(clock.instant(), Seoul.ZONE))
                .tagFile(CSV, csv::copyTo)
                .tagFile(TURTLE, out -> new TransferTurtle().write(RowForm.all(table.orElseThrow()), out))
                .progress(listener)
                .write();
        return report(request, outcome, findings);
    }

    /** Whether the table has records; what is wrong with them is told. What they inherit is nobody's business here. */
    private boolean hasRecords(TransferTable table, PackageSource source, String sender, Findings findings) {
        return !new TableCheck(held(sender), findings)
                .check(table, FolderPayload.of(source.payload()))
                .isEmpty();
    }

    private static PackageReport report(PackageRequest request, WriteOutcome outcome, Findings findings) {
        List<TransferFinding> all = new ArrayList<>(findings.all());
        outcome.findings().forEach(finding -> all.add(TransferFinding.of(finding)));
        return switch (outcome) {
            case WriteOutcome.Refused _ -> refused(request, all);
            case WriteOutcome.Written written ->
                new PackageReport(
                        true,
                        written.bag(),
                        written.payload().files(),
                        written.payload().bytes(),
                        all);
        };
    }

    private static PackageReport refused(PackageRequest request, List<TransferFinding> findings) {
        return new PackageReport(false, request.bag(), 0, 0, findings);
    }

    private HeldRecords held(String sender) {
        return holdings.<HeldRecords>map(held -> new HeldOfSender(held, sender, accession -> true))
                .orElseGet(HeldRecords::none);
    }

    private static Optional<String> topAgency(TransferTable table) {
        return table.rows().stream()
                .filter(row -> row.text(Column.PARENT).isEmpty())
                .map(row -> row.text(Column.AGENCY))
                .filter(agency -> !agency.isEmpty())
                .findFirst();
    }

    private static BagInfo info(PackageRequest request, String sender, PayloadSummary summary) {
        String digest = Optional.ofNullable(summary.manifestDigests().get(DigestAlgorithm.SHA512))
                .orElseThrow()
                .hex();
        return BagInfo.of(
                "Source-Organization",
                sender,
                "External-Identifier",
                request.number().orElse("AUTO-" + digest.substring(0, DIGITS)),
                BagProfile.IDENTIFIER,
                TransferProfile.IDENTIFIER);
    }
}
