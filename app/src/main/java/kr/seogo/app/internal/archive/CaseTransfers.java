package kr.seogo.app.internal.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import kr.seogo.bagit.ProgressListener;
import kr.seogo.catalog.Label;
import kr.seogo.catalog.RecordId;
import kr.seogo.catalog.Seoul;
import kr.seogo.catalog.api.Holdings;
import kr.seogo.disclosure.api.CaseArchive;
import kr.seogo.disclosure.api.CasePapers;
import kr.seogo.ingest.Ingest;
import kr.seogo.ingest.IngestOptions;
import kr.seogo.ingest.IngestProgress;
import kr.seogo.ingest.IngestReport;
import kr.seogo.ingest.PackageReport;
import kr.seogo.ingest.PackageRequest;
import kr.seogo.ingest.TransferFinding;
import kr.seogo.ingest.TransferPackager;
import kr.seogo.ingest.TransferState;
import kr.seogo.ingest.TransferStatus;
import org.apache.commons.io.file.PathUtils;

/**
 * Where closed cases become records: packaged as a transfer of the body that was asked, and taken in as any other.
 *
 * <p>The bag lies in a folder of its own until it is preserved. Sealing is never twice the same, and the same transfer with
 * other bytes would be refused: a bag that is there is whole and is handed in again, and only where none is and nothing is
 * held it is made.
 */
final class CaseTransfers implements CaseArchive {

    private final Ingest ingest;
    private final Holdings holdings;
    private final StoreRoom room;
    private final Path folder;

    /** @param folder where bags lie until they are preserved; nobody else's */
    CaseTransfers(Ingest ingest, Holdings holdings, StoreRoom room, Path folder) {
        this.ingest = ingest;
        this.holdings = holdings;
        this.room = room;
        this.folder = folder;
    }

    @Override
    public Answer keep(String body, String id, String transfer, Supplier<CasePapers> papers) {
        Path own = folder.resolve(transfer.replace('/', '-'));
        Path bag = own.resolve("bag");
        String record = holdings.nameOf(body, id).name();
        if (!Files.exists(bag)) {
            CasePapers made = papers.get();
            if (held(body, made)) {
                return new Answer.Kept(record, accession(body, transfer));
            }
            Optional<Answer> refused = pack(made, transfer, own, bag);
            if (refused.isPresent()) {
                return refused.get();
            }
        }
        room.requireFor(bag);
        return taken(ingest.take(bag, new IngestOptions("seogo", Duration.ZERO), IngestProgress.none()), record, own);
    }

    private Answer taken(IngestReport report, String record, Path own) {
        return switch (report.state()) {
            case PRESERVED, FINDABLE, ALREADY_HELD -> {
                remove(own);
                yield new Answer.Kept(record, report.accession());
            }
            case REFUSED -> {
                remove(own);
                yield refused(report.findings());
            }
            case RECEIVED, CHECKED ->
                throw new IllegalStateException("Transfer " + report.accession() + " came to a stop at "
                        + report.state().code());
        };
    }

    /** Killed after it was preserved and before the case knew: the papers are there. */
    private boolean held(String body, CasePapers papers) {
        Set<RecordId> names = papers.papers().stream()
                .map(paper -> holdings.nameOf(body, paper.id()))
                .collect(Collectors.toSet());
        return holdings.held(names).equals(names);
    }

    private String accession(String body, String transfer) {
        return ingest.status().stream()
                .filter(one -> one.number().equals(transfer)
                        && one.organization().equals(body)
                        && one.state() != TransferState.REFUSED)
                .findFirst()
                .map(TransferStatus::accession)
                .orElse("");
    }

    private Optional<Answer> pack(CasePapers papers, String transfer, Path own, Path bag) {
        remove(own);
        try {
            Path files = Files.createDirectories(own.resolve("files"));
            for (CasePapers.Paper paper : papers.papers()) {
                for (CasePapers.File file : paper.files()) {
                    Path path = files.resolve(file.path());
                    Files.createDirectories(path.getParent());
                    Files.write(path, file.bytes());
                }
            }
            Path table = Files.writeString(own.resolve("records.csv"), CaseTable.of(papers), StandardCharsets.UTF_8);
            PackageReport packed = new TransferPackager(day(papers), Optional.of(holdings))
                    .pack(
                            new PackageRequest(
                                    files, bag, Optional.of(table), Optional.of(papers.body()), Optional.of(transfer)),
                            ProgressListener.none());
            if (packed.written()) {
                return Optional.empty();
            }
            remove(own);
            return Optional.of(refused(packed.findings()));
        } catch (IOException e) {
            throw new UncheckedIOException("The papers of case " + papers.number() + " could not be written", e);
        }
    }

    /** A bag is dated by the day the case was closed, whenever it is made. */
    private static Clock day(CasePapers papers) {
        Instant noon = papers.closed().atTime(12, 0).atZone(Seoul.ZONE).toInstant();
        return Clock.fixed(noon, Seoul.ZONE);
    }

    private static Answer refused(List<TransferFinding> findings) {
        String why = findings.stream()
                .filter(finding -> finding.severity().label().equals("error"))
                .map(finding -> finding.code() + " " + finding.where() + ": " + finding.message())
                .limit(5)
                .collect(Collectors.joining("; "));
        return new Answer.Refused(new Label("기록으로 받지 않았습니다: " + why, "The archive did not take it."));
    }

    private static void remove(Path own) {
        try {
            if (Files.exists(own)) {
                PathUtils.deleteDirectory(own);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("What was packaged in " + own + " could not be removed", e);
        }
    }
}
