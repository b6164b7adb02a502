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
import kr.seogo.custody.api.Accessions;
import kr.seogo.custody.api.BodyFinding;
import kr.seogo.custody.api.BodyIntake;
import kr.seogo.custody.api.BodyTransfer;
import kr.seogo.custody.api.BodyTransferState;
import kr.seogo.custody.api.Upload;
import kr.seogo.custody.internal.stored.StoredTransfers;
import kr.seogo.custody.internal.stored.StoredUploads;
import kr.seogo.custody.internal.upload.UploadFolder;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Hands what is here whole to those who take it in, and keeps what they answer. */
public final class IntakeDesk implements BodyIntake {

    /** A file may be on the disk a moment before its upload is known. */
    private static final Duration LEFT_OVER = Duration.ofDays(1);

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
        RuntimeException first = null;
        for (BodyTransfer transfer : received) {
            try {
                takeIn(transfer);
            } catch (RuntimeException e) {
                if (first == null) {
                    first = e;
                } else {
                    first.addSuppressed(e);
                }
            }
        }
        if (first != null) {
            throw first;
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
                }
                case Accessions.Answer.Returned returned ->
                    keep(handle, transfer, BodyTransferState.RETURNED, returned.accession(), returned.findings());
            }
            uploads.endAll(handle, transfer.id());
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
                folder.work(transfer.id()),
                packed,
                packed.isPresent() ? Map.of() : files);
    }

    @Override
    public Tidied tidy() {
        Instant now = clock.instant();
        int expired = jdbi.inTransaction(handle -> uploads.expire(handle, now));
        Set<String> needed = jdbi.withHandle(uploads::needed);
        return new Tidied(expired, folder.tidy(needed, now.minus(LEFT_OVER)));
    }
}
