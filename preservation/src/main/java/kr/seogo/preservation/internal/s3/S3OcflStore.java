package kr.seogo.preservation.internal.s3;

import io.ocfl.api.OcflRepository;
import io.ocfl.core.storage.OcflStorage;
import io.ocfl.core.storage.OcflStorageBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kr.seogo.preservation.BucketStoreSettings;
import kr.seogo.preservation.CopyName;
import kr.seogo.preservation.Deposit;
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
import kr.seogo.preservation.internal.ocfl.InventoryCache;
import kr.seogo.preservation.internal.ocfl.ObjectInventory;
import kr.seogo.preservation.internal.ocfl.Stager;
import kr.seogo.preservation.internal.ocfl.StorageRoot;
import kr.seogo.preservation.internal.ocfl.WorkFolder;

/**
 * OCFL objects in an S3 service, the store itself. Any number of processes may write it, if they share a database, which
 * says who writes an object; each has a work folder of its own.
 *
 * <p>A deposit is acknowledged after these steps: content staged here and read back ({@link Stager}); the change noted in
 * the place ({@link BucketJournal}); every file put and read back, the root inventory last ({@link ProvingBucket}); the
 * note deleted. A failure or a kill before the last step is undone at once, or by whoever next writes the object or opens
 * the store. Between the root inventory and the note's end a reader may see a version that a kill would still undo.
 */
public final class S3OcflStore implements ObjectStore {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int AT_ONCE = 16;
    private static final long CACHED_PATHS = 200_000;

    private final BucketStoreSettings settings;
    private final BucketFiles files;
    private final BucketRoot root;
    private final WorkFolder work;
    private final WriterLocks locks;
    private final BucketJournal journal;
    private final Workers workers = new Workers(AT_ONCE);
    private final OcflClient ocfl;
    private final OcflRepository repository;
    private final S3Shelf shelf;
    private final BucketInventories inventories;
    private final BucketWriter writer;
    private final Failures failures = new Failures();

    private S3OcflStore(
            BucketStoreSettings settings, BucketFiles files, BucketRoot root, WorkFolder work, WriterLocks locks)
            throws IOException {
        this.settings = settings;
        this.files = files;
        this.root = root;
        this.work = work;
        this.locks = locks;
        journal = new BucketJournal(files, root);
        InventoryCache cache = new InventoryCache(CACHED_PATHS);
        ocfl = new OcflClient(files);
        OcflStorage storage = OcflStorageBuilder.builder()
                .storage(new ProvingBucket(ocfl.client(), files, root, workers, locks::requireHeld))
                .build();
        repository = StorageRoot.repository(storage, work.versions(), cache);
        inventories = new BucketInventories(files, root, journal, cache, storage);
        Stager stager = new Stager(
                work, workers, PastCache.probe(work.staging(), settings.work().resolve("lock")));
        writer = new BucketWriter(settings, files, root, locks, journal, inventories, repository, workers, stager);
        shelf = new S3Shelf(CopyName.STORE, files, root, work.staging(), settings.clock(), inventories::forget, false);
    }

    /**
     * Opens a store, making its storage root where there is none. What killed writers left half done is taken away first,
     * except where another process is writing just now.
     *
     * @param locks shared by all processes that write there
     * @throws StoreException where the place does not answer, refuses, or is another store's
     */
    public static S3OcflStore open(BucketStoreSettings settings, WriterLocks locks) {
        return open(settings, locks, PATIENCE);
    }

    @SuppressWarnings("MustBeClosedChecker") // the store keeps its work folder until it is closed
    static S3OcflStore open(BucketStoreSettings settings, WriterLocks locks, Duration patience) {
        BucketFiles files = BucketFiles.open(settings.place(), patience);
        try {
            WorkFolder work = WorkFolder.open(settings.work(), settings.clock());
            try {
                BucketRoot root = new BucketRoot(settings.place().prefix(), settings.naan());
                root.prepare(files, work.staging());
                S3OcflStore store = new S3OcflStore(settings, files, root, work, locks);
                store.settleAllOrStop();
                return store;
            } catch (IOException | RuntimeException e) {
                work.close();
                throw e;
            }
        } catch (IOException | RuntimeException e) {
            files.close();
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
        return failures.explained("read", object, () -> inventories.load(object).map(ObjectInventory::head));
    }

    @Override
    public List<VersionNote> history(ObjectId object) {
        return failures.explained(
                "read",
                object,
                () -> inventories.load(object).map(ObjectInventory::history).orElse(List.of()));
    }

    @Override
    public List<StoredFile> files(ObjectId object, ObjectVersion version) {
        return failures.explained("read", object, () -> require(object).files(version, inventories.lengths(object)));
    }

    @Override
    public SeekableByteChannel open(ObjectId object, ObjectVersion version, LogicalPath path) {
        return failures.explained("read", object, () -> {
            ObjectInventory held = require(object);
            String key = root.object(object) + held.content(held.digest(version, path));
            long size = files.size(key)
                    .orElseThrow(() -> new StoreException("The content of %s in %s %s is not in %s: %s"
                            .formatted(path, object, version, settings.place(), key)));
            return new PieceChannel((first, last) -> piece(key, first, last), key + " of " + settings.place(), size);
        });
    }

    private byte[] piece(String key, long first, long last) throws IOException {
        try (InputStream in = files.read(key, "bytes=" + first + "-" + last)) {
            return in.readNBytes(Math.toIntExact(last - first + 1));
        }
    }

    @Override
    public Stream<ObjectId> objects() {
        return root.objects(files);
    }

    @Override
    public Verification verify(ObjectId object) {
        Verification first = shelf.verify(object, Throttle.none());
        return first.outcome() == Verification.Outcome.INTACT
                ? first
                : locks.holding(object, () -> shelf.verify(object, Throttle.none())); // a writer may have been at work
    }

    /** The files of this store; open as long as it is. */
    public S3Shelf shelf() {
        return shelf;
    }

    @Override
    public void close() {
        workers.close();
        repository.close();
        shelf.close();
        ocfl.close();
        files.close();
        try {
            work.close();
        } catch (IOException e) {
            throw new StoreException("The work folder %s cannot be given up".formatted(settings.work()), e);
        }
    }

    private void settleAllOrStop() throws IOException {
        try {
            settleAll();
        } catch (IOException | RuntimeException e) {
            workers.close();
            throw e;
        }
    }

    private void settleAll() throws IOException {
        for (ObjectId object : journal.entries()) {
            locks.ifFree(
                    object,
                    () -> failures.explained("take back", object, () -> {
                        writer.settle(object);
                        return object;
                    }));
        }
    }

    private ObjectInventory require(ObjectId object) throws IOException {
        return inventories
                .load(object)
                .orElseThrow(() -> new NoSuchContentException("There is no object %s in the store".formatted(object)));
    }
}
