package kr.seogo.custody.internal.upload;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import kr.seogo.catalog.Caller;
import kr.seogo.custody.UploadLimits;
import kr.seogo.custody.api.BodyTransfer;
import kr.seogo.custody.api.BodyTransferId;
import kr.seogo.custody.api.BodyTransferState;
import kr.seogo.custody.api.Upload;
import kr.seogo.custody.api.Upload.State;
import kr.seogo.custody.api.UploadId;
import kr.seogo.custody.api.Uploads;
import kr.seogo.custody.internal.stored.StoredFiles;
import kr.seogo.custody.internal.stored.StoredTransfers;
import kr.seogo.custody.internal.stored.StoredUploads;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Uploads: one process has the folder, so who writes is known here. */
public final class UploadDesk implements Uploads {

    /** How many files a body sends in one go at the same time: each holds a thread of the server until it is here. */
    private static final int AT_ONCE = 2;

    private final Jdbi jdbi;
    private final StoredTransfers transfers;
    private final StoredUploads stored;
    private final StoredFiles files;
    private final UploadFolder folder;
    private final UploadLimits limits;
    private final UploadBounds bounds;
    private final InstantSource clock;
    private final Set<UploadId> written = ConcurrentHashMap.newKeySet();
    private final Map<String, Semaphore> sending = new ConcurrentHashMap<>();

    public UploadDesk(
            Jdbi jdbi,
            StoredTransfers transfers,
            StoredUploads stored,
            StoredFiles files,
            UploadFolder folder,
            UploadLimits limits,
            InstantSource clock) {
        this.jdbi = jdbi;
        this.transfers = transfers;
        this.stored = stored;
        this.files = files;
        this.folder = folder;
        this.limits = limits;
        this.bounds = new UploadBounds(jdbi, stored, folder, limits.most());
        this.clock = clock;
    }

    @Override
    public long most() {
        return limits.most();
    }

    @Override
    public Begun begin(Caller.Staff by, BodyTransferId transfer, String path, long length, String metadata) {
        Optional<Begun> refused = refused(by, transfer, length);
        if (refused.isPresent()) {
            return refused.get();
        }
        UploadId id = UploadId.random();
        folder.begin(transfer, id);
        Upload upload = new Upload(id, transfer, path, length, 0, metadata, State.UNDER_WAY, expires());
        return begin(by, upload);
    }

    private Optional<Begun> refused(Caller.Staff by, BodyTransferId transfer, long length) {
        Optional<BodyTransfer> found = jdbi.withHandle(handle -> transfers.standing(handle, by.body(), transfer));
        if (found.isEmpty()) {
            return Optional.of(new Begun.Unknown());
        }
        if (!found.get().state().takesBytes()) {
            return Optional.of(new Begun.NotNow(found.get().state()));
        }
        return bounds.refused(length, length);
    }

    @Override
    public Begun send(Caller.Staff by, BodyTransferId transfer, String path, InputStream bytes) {
        Optional<Begun> refused = refused(by, transfer, 0);
        if (refused.isPresent()) {
            return refused.get();
        }
        Optional<Upload> older = jdbi.withHandle(handle -> stored.of(handle, transfer, path));
        if (older.filter(upload -> written.contains(upload.id())).isPresent()) {
            return new Begun.Busy(); // told before everything has come
        }
        Semaphore turns = sending.computeIfAbsent(by.body(), _ -> new Semaphore(AT_ONCE));
        if (!turns.tryAcquire()) {
            return new Begun.Busy();
        }
        try {
            return sent(by, transfer, path, bytes);
        } finally {
            turns.release();
        }
    }

    private Begun sent(Caller.Staff by, BodyTransferId transfer, String path, InputStream bytes) {
        UploadId id = UploadId.random();
        folder.begin(transfer, id);
        Upload empty = new Upload(id, transfer, path, 0, 0, "", State.UNDER_WAY, expires());
        boolean kept = false;
        try (FileChannel out = folder.open(empty)) {
            Optional<Begun> refused = bounds.copied(bytes, out);
            long length = out.position();
            out.force(true);
            if (refused.isEmpty()) {
                kept = true; // from here on whoever adds it throws it away
                return begin(by, new Upload(id, transfer, path, length, length, "", State.UNDER_WAY, expires()));
            }
            return refused.get();
        } catch (IOException e) {
            throw new UncheckedIOException("A file of transfer " + transfer + " did not come whole", e);
        } finally {
            if (!kept) {
                folder.delete(empty);
            }
        }
    }

    private Begun begin(Caller.Staff by, Upload upload) {
        Optional<Upload> older = jdbi.withHandle(handle -> stored.of(handle, upload.transfer(), upload.path()));
        if (older.isEmpty()) {
            return added(by, upload);
        }
        Optional<Begun> begun = alone(older.get().id(), () -> added(by, upload));
        if (begun.isEmpty()) {
            folder.delete(upload);
        } else if (begun.get() instanceof Begun.Done) {
            folder.delete(older.get()); // its row has ended: nobody writes to it any more
        }
        return begun.orElseGet(Begun.Busy::new);
    }

    private Begun added(Caller.Staff by, Upload upload) {
        BodyTransferId transfer = upload.transfer();
        Begun begun = jdbi.inTransaction(handle -> {
            BodyTransferState state = transfers
                    .locked(handle, by.body(), transfer)
                    .map(BodyTransfer::state)
                    .orElseThrow();
            if (!state.takesBytes()) {
                return new Begun.NotNow(state);
            }
            if (!isDeclared(handle, upload)) {
                return new Begun.NotDeclared();
            }
            stored.of(handle, transfer, upload.path()).ifPresent(older -> stored.end(handle, older.id()));
            stored.add(handle, upload, clock.instant());
            if (upload.offset() == upload.length()) {
                acknowledge(handle, by, upload, upload.length());
            }
            return new Begun.Done(stored.find(handle, transfer, upload.id()).orElseThrow());
        });
        if (!(begun instanceof Begun.Done)) {
            folder.delete(upload);
        }
        return begun;
    }

    private boolean isDeclared(Handle handle, Upload upload) {
        return upload.path().isEmpty() || files.has(handle, upload.transfer(), upload.path(), upload.length());
    }

    @Override
    public Found find(Caller.Staff by, BodyTransferId transfer, UploadId id) {
        Optional<Upload> found = found(by, transfer, id);
        if (found.isEmpty()) {
            return new Found.Unknown();
        }
        return isGone(found.get()) ? new Found.Gone() : new Found.Here(found.get());
    }

    private Optional<Upload> found(Caller.Staff by, BodyTransferId transfer, UploadId id) {
        return jdbi.withHandle(handle ->
                transfers.standing(handle, by.body(), transfer).flatMap(own -> stored.find(handle, transfer, id)));
    }

    private Optional<Upload> find(Upload upload) {
        return jdbi.withHandle(handle -> stored.find(handle, upload.transfer(), upload.id()));
    }

    private boolean isGone(Upload upload) {
        return upload.state() == State.ENDED
                || (upload.state() == State.UNDER_WAY && upload.expires().isBefore(clock.instant()));
    }

    @Override
    public Appended append(Caller.Staff by, BodyTransferId transfer, UploadId id, Piece piece) {
        Optional<BodyTransfer> own = jdbi.withHandle(handle -> transfers.standing(handle, by.body(), transfer));
        if (own.isEmpty()) {
            return new Appended.Unknown();
        }
        return alone(id, () -> appended(by, own.get(), id, piece)).orElseGet(Appended.Busy::new);
    }

    private Appended appended(Caller.Staff by, BodyTransfer own, UploadId id, Piece piece) {
        Optional<Upload> found = jdbi.withHandle(handle -> stored.find(handle, own.id(), id));
        if (found.isEmpty()) {
            return new Appended.Unknown();
        }
        Upload upload = found.get();
        if (isGone(upload)) {
            return new Appended.Gone();
        }
        if (piece.offset() != upload.offset()) {
            return new Appended.WrongOffset(upload);
        }
        if (piece.length().orElse(0) > upload.length() - upload.offset()) {
            return new Appended.TooLong(upload);
        }
        if (upload.isWhole()) {
            return afterTheEnd(upload, piece);
        }
        if (!own.state().takesBytes()) {
            return new Appended.NotNow(own.state());
        }
        return written(by, upload, piece);
    }

    /** A sender that did not hear that all is here asks again; the file may be gone by then, for it was taken in. */
    private static Appended afterTheEnd(Upload upload, Piece piece) {
        try {
            return piece.bytes().read() < 0 ? new Appended.Done(upload) : new Appended.TooLong(upload);
        } catch (IOException e) {
            return new Appended.CutOff(upload);
        }
    }

    private Appended written(Caller.Staff by, Upload upload, Piece piece) {
        try (FileChannel out = folder.open(upload)) {
            PieceWriter.End end = new PieceWriter(
                            upload,
                            piece,
                            out,
                            at -> jdbi.useTransaction(handle -> acknowledge(handle, by, upload, at)))
                    .write();
            Upload now = find(upload).orElseThrow();
            return switch (end) {
                case WHOLE -> isGone(now) ? new Appended.Gone() : new Appended.Done(now);
                case CUT_OFF -> new Appended.CutOff(now);
                case TOO_LONG -> new Appended.TooLong(now);
                case CHECKSUM_DIFFERS -> new Appended.ChecksumDiffers(now);
            };
        } catch (IOException e) {
            throw new UncheckedIOException("Upload " + upload.id() + " could not be written to", e);
        }
    }

    /** So much is on the disk; with the last byte of the last file the transfer is received. */
    private void acknowledge(Handle handle, Caller.Staff by, Upload upload, long at) {
        State state = at == upload.length() ? State.WHOLE : State.UNDER_WAY;
        BodyTransfer own =
                transfers.locked(handle, by.body(), upload.transfer()).orElseThrow();
        boolean counts = stored.acknowledge(handle, upload.id(), at, state, expires());
        if (counts
                && state == State.WHOLE
                && own.state().takesBytes()
                && stored.isAllHere(handle, own.id(), own.files())) {
            transfers.received(handle, own.id(), by.name(), clock.instant());
        }
    }

    @Override
    public Ended end(Caller.Staff by, BodyTransferId transfer, UploadId id) {
        Optional<Upload> found = found(by, transfer, id);
        if (found.isEmpty()) {
            return new Ended.Unknown();
        }
        return alone(id, () -> ended(by, found.get())).orElseGet(Ended.Busy::new);
    }

    private Ended ended(Caller.Staff by, Upload upload) {
        Ended ended = jdbi.inTransaction(handle -> {
            BodyTransferState state = transfers
                    .locked(handle, by.body(), upload.transfer())
                    .map(BodyTransfer::state)
                    .orElseThrow();
            Upload now = stored.find(handle, upload.transfer(), upload.id()).orElseThrow();
            if (isGone(now)) {
                return new Ended.Gone();
            }
            if (state == BodyTransferState.RECEIVED) {
                return new Ended.BeingTaken();
            }
            stored.end(handle, upload.id());
            return new Ended.Done();
        });
        if (ended instanceof Ended.Done) {
            folder.delete(upload);
        }
        return ended;
    }

    private Instant expires() {
        return clock.instant().plus(limits.kept());
    }

    /** Does something as the only one who writes an upload; empty where somebody else does. */
    private <T> Optional<T> alone(UploadId id, Supplier<T> work) {
        if (!written.add(id)) {
            return Optional.empty();
        }
        try {
            return Optional.of(work.get());
        } finally {
            written.remove(id);
        }
    }
}
