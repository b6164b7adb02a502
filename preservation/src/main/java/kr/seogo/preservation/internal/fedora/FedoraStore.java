package kr.seogo.preservation.internal.fedora;

import java.io.IOException;
import java.net.URI;
import java.nio.channels.SeekableByteChannel;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kr.seogo.preservation.Deposit;
import kr.seogo.preservation.FedoraStoreSettings;
import kr.seogo.preservation.IntentKey;
import kr.seogo.preservation.LogicalPath;
import kr.seogo.preservation.NoSuchContentException;
import kr.seogo.preservation.ObjectId;
import kr.seogo.preservation.ObjectStore;
import kr.seogo.preservation.ObjectVersion;
import kr.seogo.preservation.PreservedVersion;
import kr.seogo.preservation.StoreException;
import kr.seogo.preservation.StoredFile;
import kr.seogo.preservation.Verification;
import kr.seogo.preservation.VersionNote;
import kr.seogo.preservation.internal.copies.Throttle;
import kr.seogo.preservation.internal.disk.PastCache;
import kr.seogo.preservation.internal.disk.PieceChannel;
import kr.seogo.preservation.internal.disk.Workers;
import kr.seogo.preservation.internal.disk.WriterLocks;
import kr.seogo.preservation.internal.ocfl.Failures;
import kr.seogo.preservation.internal.ocfl.Stager;
import kr.seogo.preservation.internal.ocfl.WorkFolder;

/**
 * Objects in a Fedora 6, one archival group for each. Any number of processes may write it, if they share a database, which
 * says who writes an object; each has a work folder of its own.
 *
 * <p>A deposit is acknowledged after these steps: content staged here and read back ({@link Stager}); in one transaction all
 * of it put into the group, each file with its SHA-512; every file read back from the Fedora and compared with that; the
 * {@link VersionList} replaced, which alone makes the version visible, and read back. What fails before the last step shows
 * nowhere. Whether the Fedora syncs what it stores, and whether what it gives comes from its disk, nobody outside can tell:
 * neither is promised here.
 */
public final class FedoraStore implements ObjectStore {

    private static final int AT_ONCE = 8;

    private final FedoraStoreSettings settings;
    private final Requests requests;
    private final WorkFolder work;
    private final WriterLocks locks;
    private final Groups groups;
    private final Transactions transactions;
    private final Workers workers = new Workers(AT_ONCE);
    private final GroupWriter writer;
    private final FedoraShelf shelf;
    private final Failures failures = new Failures();

    private FedoraStore(
            FedoraStoreSettings settings,
            Requests requests,
            Groups groups,
            WorkFolder work,
            WriterLocks locks,
            Duration pulse)
            throws IOException {
        this.settings = settings;
        this.requests = requests;
        this.work = work;
        this.locks = locks;
        this.groups = groups;
        transactions = new Transactions(requests, work.journal(), pulse);
        Stager stager = new Stager(
                work, workers, PastCache.probe(work.staging(), settings.work().resolve("lock")));
        writer = new GroupWriter(groups, transactions, locks, workers, stager);
        shelf = new FedoraShelf(groups, settings.clock());
    }

    /**
     * Opens a store, making its container where there is none. Transactions that a killed process of this work folder left
     * open are given up first.
     *
     * @param locks shared by all processes that write there
     * @throws StoreException where the Fedora does not answer, refuses, or holds another's things there
     */
    public static FedoraStore open(FedoraStoreSettings settings, WriterLocks locks) {
        return open(settings, locks, Patience.USUAL, Transactions.PULSE);
    }

    @SuppressWarnings("MustBeClosedChecker") // the store keeps its work folder until it is closed
    static FedoraStore open(FedoraStoreSettings settings, WriterLocks locks, Patience patience, Duration pulse) {
        Requests requests = new Requests(settings.place(), patience);
        try {
            WorkFolder work = WorkFolder.open(settings.work(), settings.clock());
            try {
                Groups groups = new Groups(requests, settings.naan());
                FedoraRoot.prepare(groups, settings.naan());
                FedoraStore store = new FedoraStore(settings, requests, groups, work, locks, pulse);
                store.settleAllOrStop();
                return store;
            } catch (IOException | RuntimeException e) {
                work.close();
                throw e;
            }
        } catch (IOException | RuntimeException e) {
            requests.close();
            throw new StoreException("The store cannot be opened: " + e.getMessage(), e);
        }
    }

    @Override
    public PreservedVersion write(Deposit deposit) {
        ObjectId object = deposit.object();
        return locks.holding(object, () -> failures.explained("write to", object, () -> writer.write(deposit)));
    }

    @Override
    public Optional<PreservedVersion> find(ObjectId object, IntentKey key) {
        return locks.holding(object, () -> failures.explained("look in", object, () -> writer.find(object, key)));
    }

    @Override
    public Optional<ObjectVersion> head(ObjectId object) {
        return failures.explained("read", object, () -> groups.list(object).head());
    }

    @Override
    public List<VersionNote> history(ObjectId object) {
        return failures.explained("read", object, () -> groups.list(object).history());
    }

    @Override
    public List<StoredFile> files(ObjectId object, ObjectVersion version) {
        return failures.explained("read", object, () -> list(object, version).all());
    }

    @Override
    public SeekableByteChannel open(ObjectId object, ObjectVersion version, LogicalPath path) {
        return failures.explained("read", object, () -> {
            StoredFile file = list(object, version)
                    .file(path)
                    .orElseThrow(
                            () -> new NoSuchContentException("%s %s has no file %s".formatted(object, version, path)));
            URI uri = groups.content(object, file.digest());
            long size = requests.size(uri)
                    .orElseThrow(() -> new StoreException(
                            "The content of %s in %s %s is not there: %s".formatted(path, object, version, uri)));
            return new PieceChannel((first, last) -> requests.piece(uri, first, last), uri.toString(), size);
        });
    }

    private FileList list(ObjectId object, ObjectVersion version) throws IOException {
        VersionList versions = groups.list(object);
        if (versions.isEmpty()) {
            throw new NoSuchContentException("There is no object %s in the store".formatted(object));
        }
        return groups.files(object, versions.line(object, version));
    }

    @Override
    public Stream<ObjectId> objects() {
        return shelf.objects();
    }

    @Override
    public Verification verify(ObjectId object) {
        Verification first = shelf.verify(object, Throttle.none());
        return first.outcome() == Verification.Outcome.INTACT
                ? first
                : locks.holding(object, () -> shelf.verify(object, Throttle.none())); // a writer may have been at work
    }

    /** For those who keep what is held; open as long as this store is. */
    public FedoraShelf shelf() {
        return shelf;
    }

    @Override
    public void close() {
        workers.close();
        transactions.close();
        requests.close();
        try {
            work.close();
        } catch (IOException e) {
            throw new StoreException("The work folder %s cannot be given up".formatted(settings.work()), e);
        }
    }

    private void settleAllOrStop() throws IOException {
        try {
            transactions.settleAll();
        } catch (IOException | RuntimeException e) {
            workers.close();
            transactions.close();
            throw e;
        }
    }
}
