package kr.seogo.ingest.internal.run;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kr.seogo.bagit.BagIoException;
import kr.seogo.bagit.BagSource;
import kr.seogo.ingest.IngestOptions;
import kr.seogo.ingest.IngestParts;
import kr.seogo.ingest.IngestProgress;
import kr.seogo.ingest.IngestReport;
import kr.seogo.ingest.TransferFinding;
import kr.seogo.ingest.TransferRule;
import kr.seogo.ingest.TransferState;
import kr.seogo.ingest.internal.ledger.Identity;
import kr.seogo.ingest.internal.ledger.Ledger;
import kr.seogo.ingest.internal.ledger.LedgerEntry;
import kr.seogo.ingest.internal.ledger.Turn;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs transfers, one at a time on a database. */
public final class Runs implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Runs.class);

    private final IngestParts parts;
    private final Ledger ledger;
    private final Crew depositors;
    private final Crew identifiers;
    private final Tools tools;

    /** @param noteEvery of how many checked files notes are written together */
    public Runs(IngestParts parts, Ledger ledger, int noteEvery) {
        this.parts = parts;
        this.ledger = ledger;
        // Twice as many as may compute: half of them wait for the disk.
        this.depositors = new Crew("ingest-deposit", 2 * parts.threads());
        this.identifiers = new Crew("ingest-identify", parts.threads());
        this.tools = new Tools(parts, ledger, depositors, new Identifying(parts.formats(), identifiers), noteEvery);
    }

    /** Takes in a source. */
    public IngestReport take(BagSource source, IngestOptions options, IngestProgress progress) {
        try (Turn _ = ledger.turn()) {
            LedgerEntry entry = ledger.receive(
                    source.location(),
                    source.packaging().name(),
                    options.agent(),
                    parts.objectFiles(),
                    parts.clock().instant());
            progress.received(entry.accession());
            return new TransferRun(tools, new ReceivedTransfer(entry, source), progress).receive();
        }
    }

    /** Records that something was handed in which is no bag at all. */
    public IngestReport refuse(Path location, TransferFinding finding, IngestOptions options) {
        LedgerEntry entry = ledger.receive(
                location,
                "UNKNOWN",
                options.agent(),
                parts.objectFiles(),
                parts.clock().instant());
        return refuse(entry, finding);
    }

    private IngestReport refuse(LedgerEntry entry, TransferFinding finding) {
        ledger.refuse(
                entry.accession(),
                Identity.UNKNOWN,
                List.of(finding),
                parts.clock().instant());
        return new IngestReport(
                entry.accession(), TransferState.REFUSED, List.of(), List.of(finding), Optional.empty());
    }

    /** Goes on with every transfer that is under way; one that cannot go on does not keep the others. */
    public List<IngestReport> resume(IngestProgress progress) {
        List<IngestReport> reports = new ArrayList<>();
        try (Turn _ = ledger.turn()) {
            List<LedgerEntry> open = new ArrayList<>(ledger.in(TransferState.RECEIVED));
            open.addAll(ledger.in(TransferState.CHECKED));
            for (LedgerEntry entry : open) {
                resume(entry, progress).ifPresent(reports::add);
            }
        }
        return reports;
    }

    private Optional<IngestReport> resume(LedgerEntry entry, IngestProgress progress) {
        try {
            BagSource source = BagSource.detect(entry.location());
            return Optional.of(new TransferRun(tools, new ReceivedTransfer(entry, source), progress).resume());
        } catch (BagIoException e) {
            LOG.warn("Transfer {} cannot go on: {}", entry.accession(), e.getMessage());
            return Optional.of(gone(entry));
        } catch (RuntimeException e) {
            LOG.error("Transfer {} cannot go on now; it is tried again at the next start", entry.accession(), e);
            return Optional.empty();
        }
    }

    /** The bag is not where it was: nothing was stored of a transfer that was not checked; one that was waits. */
    private IngestReport gone(LedgerEntry entry) {
        TransferFinding finding = TransferFinding.of(
                TransferRule.BAG_CHANGED,
                entry.location().toString(),
                "접수한 백이 제자리에 없거나 읽을 수 없습니다. 다시 넣어 주세요. / The bag is not there any more or cannot be read; hand it in again");
        if (entry.state() == TransferState.RECEIVED) {
            return refuse(entry, finding);
        }
        ledger.wait(entry.accession(), List.of(finding), parts.clock().instant());
        return new IngestReport(
                entry.accession(), TransferState.CHECKED, List.of(), List.of(finding), Optional.empty());
    }

    @Override
    public void close() {
        depositors.close();
        identifiers.close();
    }
}
