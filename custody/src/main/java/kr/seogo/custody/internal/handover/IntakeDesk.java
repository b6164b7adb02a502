package kr.seogo.custody.internal.handover;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import kr.seogo.custody.api.Accessions;
import kr.seogo.custody.api.BodyFinding;
import kr.seogo.custody.api.BodyIntake;
import kr.seogo.custody.api.BodyTransfer;
import kr.seogo.custody.api.BodyTransferId;
import kr.seogo.custody.api.BodyTransferState;
import kr.seogo.custody.api.Upload;
import kr.seogo.custody.internal.stored.StoredTransfers;
import kr.seogo.custody.internal.stored.StoredUploads;
import kr.seogo.custody.internal.upload.UploadFolder;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Hands what is here whole to those who take it in, and keeps what they answer. */
public final class IntakeDesk implements BodyIntake {

    /** A file may be on the disk a moment before its upload is known. */
    private static final Duration LEFT_OVER = Duration.ofDays(1);

    /** How long it is still said of an upload that it has ended. */
    private static final Duration REMEMBERED = Duration.ofDays(30);

    private static final Logger LOG = LoggerFactory.getLogger(IntakeDesk.class);
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(3);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(1);

    private final Map<BodyTransferId, Waiting> waiting = new ConcurrentHashMap<>();
    private final Jdbi jdbi;
    private final StoredTransfers stored;
    private final StoredUploads uploads;
    private final UploadFolder folder;
    private final Accessions accessions;
    private final InstantSource clock;

    public IntakeDesk(
            Jdbi jdbi,
            StoredTransfers stored,
            StoredUploads uploads,
            UploadFolder folder,
            Accessions accessions,
            InstantSource clock) {
        this.jdbi = jdbi;
        this.stored = stored;
        this.uploads = uploads;
        this.folder = folder;
        this.accessions = accessions;
        this.clock = clock;
    }

    @Override
    public void takeIn() {
        List<BodyTransfer> received = jdbi.withHandle(handle -> stored.in(handle, BodyTransferState.RECEIVED));
        Instant now = clock.instant();
        waiting.keySet().retainAll(received.stream().map(BodyTransfer::id).collect(Collectors.toSet()));
        for (BodyTransfer transfer : received) {
            Waiting tried = waiting.getOrDefault(transfer.id(), Waiting.NOT_TRIED);
            if (!now.isBefore(tried.until())) {
                tryToTakeIn(transfer, tried);
            }
        }
    }

    /** One that cannot be taken in now, because a disk is full or a name cannot be written, keeps no other waiting. */
    private void tryToTakeIn(BodyTransfer transfer, Waiting tried) {
        try {
            takeIn(transfer);
            waiting.remove(transfer.id());
        } catch (RuntimeException | StackOverflowError e) {
            Waiting next = tried.longer(clock.instant());
            waiting.put(transfer.id(), next);
            LOG.error(
                    "Transfer {} ({} of {}) is here whole and could not be taken in; tried again at {}",
                    transfer.id(),
                    transfer.number(),
                    transfer.organization(),
                    next.until(),
                    e);
        }
    }

    /** How often something was tried in vain, and until when it waits; ever longer, an hour at most. */
    private record Waiting(int tries, Instant until) {
        static final Waiting NOT_TRIED = new Waiting(0, Instant.MIN);

        Waiting longer(Instant now) {
            long seconds = Math.min(LONGEST_PAUSE.toSeconds(), FIRST_PAUSE.toSeconds() << Math.min(tries, 16));
            return new Waiting(tries + 1, now.plusSeconds(seconds));
        }
    }

    private void takeIn(BodyTransfer transfer) {
        List<Upload> sent = jdbi.withHandle(handle -> uploads.live(handle, transfer.id()));
        Accessions.Answer answer = accessions.take(sent(transfer, sent));
        jdbi.useTransaction(handle -> {
            switch (answer) {
                case Accessions.Answer.Taken taken -> {
                    keep(handle, transfer, BodyTransferState.COMPLETED, taken.accession(), taken.findings());
                    stored.forgetDeclared(handle, transfer.id());
                    // What is whole stays known, for a sender that did not hear so.
                    uploads.endUnderWay(handle, transfer.id());
                }
                case Accessions.Answer.Returned returned -> {
                    keep(handle, transfer, BodyTransferState.RETURNED, returned.accession(), returned.findings());
                    uploads.endAll(handle, transfer.id());
                }
            }
        });
        // Of a returned one the body may have begun to send again: what came after is not touched.
        switch (answer) {
            case Accessions.Answer.Taken _ -> folder.clear(transfer.id());
            case Accessions.Answer.Returned _ -> folder.clear(transfer.id(), sent);
        }
    }

    private void keep(
            Handle handle,
            BodyTransfer transfer,
            BodyTransferState state,
            String accession,
            List<BodyFinding> findings) {
        Instant now = clock.instant();
        stored.answered(handle, transfer.id(), state, accession, findings, now);
        stored.step(handle, transfer.id(), state.code(), "seogo", accession, findings, now);
    }

    private Accessions.Sent sent(BodyTransfer transfer, List<Upload> sent) {
        Map<String, Path> files = new HashMap<>();
        sent.stream()
                .filter(Upload::isWhole)
                .forEach(upload -> files.put(upload.path(), folder.file(transfer.id(), upload.id())));
        Optional<Path> packed = Optional.ofNullable(files.remove(""));
        return new Accessions.Sent(
                transfer.id(),
                jdbi.withHandle(handle -> stored.declared(handle, transfer)).orElseThrow(),
                transfer.openedBy(),
                folder.work(transfer.id(), transfer.changed()),
                packed,
                packed.isPresent() ? Map.of() : files);
    }

    @Override
    public Tidied tidy() {
        Instant now = clock.instant();
        int expired = jdbi.inTransaction(handle -> {
            uploads.forget(handle, now.minus(REMEMBERED));
            return uploads.expire(handle, now);
        });
        Set<String> needed = jdbi.withHandle(uploads::needed);
        return new Tidied(expired, folder.tidy(needed, now.minus(LEFT_OVER)));
    }
}
