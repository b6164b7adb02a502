package kr.seogo.ingest;

import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import kr.seogo.bagit.BagSource;
import kr.seogo.ingest.StageTimes.Stage;
import kr.seogo.ingest.internal.check.CheckNotes;
import kr.seogo.ingest.internal.ledger.DepositEntry;
import kr.seogo.ingest.internal.ledger.Ledger;
import kr.seogo.ingest.internal.ledger.StoredLedger;
import kr.seogo.ingest.internal.run.Runs;
import kr.seogo.preservation.api.ProofFolder;

/**
 * Takes bags in: received, checked, preserved, described, findable.
 *
 * <p>Failure: an exception means the reason lies not in the bag (disk, database, store); what was done stays and
 * {@link #resumeAll} goes on. A bag that is bad is refused whole, as an answer. Repetition: the same bag again is
 * {@link TransferState#ALREADY_HELD}, or goes on where the earlier one stopped. Concurrency: calls from any thread and
 * process take turns by a lock in the database.
 */
public final class Ingest implements AutoCloseable {

    private final IngestParts parts;
    private final Ledger ledger;
    private final Runs runs;

    public Ingest(IngestParts parts) {
        this(parts, new StoredLedger(parts.database()), CheckNotes.EVERY);
    }

    /** With another ledger than that of the database, and notes of so many checked files together. */
    Ingest(IngestParts parts, Ledger ledger, int noteEvery) {
        this.parts = parts;
        this.ledger = ledger;
        this.runs = new Runs(parts, ledger, noteEvery);
    }

    /**
     * Takes in a bag folder, zip, tar or tar.gz. A folder is read where it lies and must stay there until the state is
     * {@code preserved}; an archive is unpacked first.
     *
     * @throws kr.seogo.bagit.BagIoException when there is nothing at {@code bag}, or it cannot be read
     */
    public IngestReport take(Path bag, IngestOptions options, IngestProgress progress) {
        Optional<BagSource> source = TransferCheck.source(bag);
        if (source.isEmpty()) {
            return runs.refuse(bag.toAbsolutePath().normalize(), TransferCheck.notABag(bag), options);
        }
        IngestReport report = runs.take(source.get(), options, progress);
        return report.state() == TransferState.PRESERVED ? findable(report, options.waitForIndex(), progress) : report;
    }

    /** Goes on with everything a kill interrupted. To be called on every start. */
    public List<IngestReport> resumeAll(IngestProgress progress) {
        return runs.resume(progress);
    }

    /** Every transfer, newest first. */
    public List<TransferStatus> status() {
        followed();
        return ledger.status(Optional.empty());
    }

    /** One transfer. */
    public Optional<TransferStatus> status(String accession) {
        followed();
        return ledger.status(Optional.of(accession)).stream().findFirst();
    }

    /** Writes and signs the manifest and the notice of every preserved transfer that has none; tells for how many. */
    public int prove(ProofFolder folder) {
        return new AccessionProofs(ledger, parts.store(), folder)
                .writeMissing(parts.clock().instant());
    }

    private void followed() {
        ledger.in(TransferState.PRESERVED).forEach(entry -> {
            if (parts.projections().followed(place(entry.accession()))) {
                ledger.settle(
                        entry.accession(), TransferState.FINDABLE, parts.clock().instant());
            }
        });
    }

    private IngestReport findable(IngestReport report, Duration atMost, IngestProgress progress) {
        long begun = System.nanoTime();
        progress.at(report.accession(), Stage.INDEX, 0, 0);
        TransferState state = await(place(report.accession()), atMost) ? TransferState.FINDABLE : report.state();
        if (state == TransferState.FINDABLE) {
            ledger.settle(report.accession(), state, parts.clock().instant());
        }
        Duration waited = Duration.ofNanos(System.nanoTime() - begun);
        return new IngestReport(
                report.accession(),
                state,
                report.objects(),
                report.findings(),
                report.times().map(times -> waited(times, waited)));
    }

    private static StageTimes waited(StageTimes times, Duration waited) {
        Map<Stage, Duration> work = new EnumMap<>(Stage.class);
        work.putAll(times.work());
        work.put(Stage.INDEX, waited);
        return new StageTimes(times.wall().plus(waited), work, times.files(), times.bytes());
    }

    private boolean await(long place, Duration atMost) {
        try {
            return parts.projections().await(place, atMost);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** The last place in the change feed that the transfer reached. */
    private long place(String accession) {
        return ledger.deposits(accession).stream()
                .map(DepositEntry::place)
                .flatMapToLong(OptionalLong::stream)
                .max()
                .orElse(0);
    }

    @Override
    public void close() {
        runs.close();
    }
}
