package kr.seogo.preservation.internal.ocfl;

import io.ocfl.api.OcflRepository;
import io.ocfl.core.storage.OcflStorage;
import io.ocfl.core.storage.OcflStorageBuilder;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.LinkOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kr.seogo.preservation.Deposit;
import kr.seogo.preservation.IntentKey;
import kr.seogo.preservation.LocalObjectStore;
import kr.seogo.preservation.LocalStoreSettings;
import kr.seogo.preservation.LogicalPath;
import kr.seogo.preservation.ObjectId;
import kr.seogo.preservation.ObjectVersion;
import kr.seogo.preservation.PreservedVersion;
import kr.seogo.preservation.StoreException;
import kr.seogo.preservation.StoredFile;
import kr.seogo.preservation.Verification;
import kr.seogo.preservation.VersionNote;
import kr.seogo.preservation.internal.copies.Shelf;
import kr.seogo.preservation.internal.disk.ObjectLocks;
import kr.seogo.preservation.internal.disk.PastCache;
import kr.seogo.preservation.internal.disk.Sync;
import kr.seogo.preservation.internal.disk.Workers;

/**
 * OCFL objects on a local disk.
 *
 * <p>A deposit is acknowledged after these steps, each durable before the next: content staged, synced and read back
 * ({@link Stager}); the change noted ({@link Journal}); the version stored and made visible ({@link DurableStorage}); the
 * inventories read back; the note removed. A failure or a kill before the last step is undone by {@link ObjectReset}, at
 * once or when the store is next opened. Between the rename of the root inventory and the removal of the note, a few
 * syncs long, a reader may see a version that a kill would still undo.
 *
 * <p>Files carried over unchanged from an older version were proved when that version was written and are not read
 * again; older content that a deposit comes to share is.
 */
public final class LocalOcflStore implements LocalObjectStore {

    private static final long CACHED_PATHS = 200_000;

    /**
     * Syncs that wait together are written by one commit of the file system's journal: sixteen for each core store half as
     * many files again a second as four; more than that gains nothing (docs/adr/0053).
     */
    private static final int SYNCS_A_CORE = 16;

    private final LocalStoreSettings settings;
    private final WorkFolder work;
    private final PastCache disk;
    private final Workers workers;
    private final ObjectLocks locks = new ObjectLocks();
    private final OcflRepository repository;
    private final StoredObjects objects;
    private final VersionWriter writer;
    private final Failures failures = new Failures();

    private LocalOcflStore(LocalStoreSettings settings, WorkFolder work, Workers workers, long part)
            throws IOException {
        this.settings = settings;
        this.work = work;
        this.workers = workers;
        disk = PastCache.probe(work.staging(), settings.root().resolve("0=ocfl_1.1"));
        InventoryCache cache = new InventoryCache(CACHED_PATHS);
        OcflStorage storage = OcflStorageBuilder.builder()
                .storage(new DurableStorage(settings.root(), work.staging()))
                .build();
        repository = StorageRoot.repository(storage, work.versions(), cache);
        Journal journal = new Journal(work.journal());
        objects = new StoredObjects(settings, storage, cache, journal);
        writer = new VersionWriter(settings, work, journal, new Stager(work, workers, disk, part), repository, objects);
    }

    /** How many files are under way at once. */
    public static int threads() {
        return SYNCS_A_CORE * Math.max(2, Runtime.getRuntime().availableProcessors());
    }

    /** See {@link LocalObjectStore#open}. */
    public static LocalOcflStore open(LocalStoreSettings settings) {
        return open(settings, new Workers(threads()), Stager.PART);
    }

    /**
     * The same with workers given; with a single one, a store does the same steps in the same order every time.
     *
     * @param part bytes of a large file that are copied and synced at a time
     */
    @SuppressWarnings("MustBeClosedChecker") // the store keeps its work folder until it is closed
    public static LocalOcflStore open(LocalStoreSettings settings, Workers workers, long part) {
        try {
            WorkFolder work = WorkFolder.open(settings.work(), settings.clock());
            try {
                StorageRoot.prepare(settings.root(), work.staging());
                StorageRoot.requireOneVolume(settings.root(), settings.work());
                Sync.names(settings.root());
                Sync.names(settings.work());
                LocalOcflStore store = new LocalOcflStore(settings.real(), work, workers, part);
                store.writer.settleAll();
                return store;
            } catch (IOException | RuntimeException e) {
                work.close();
                throw e;
            }
        } catch (StoreException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            throw new StoreException("The store at %s cannot be opened: %s".formatted(settings.root(), e), e);
        }
    }

    @Override
    public boolean directIo() {
        return disk.direct();
    }

    @Override
    public PreservedVersion write(Deposit deposit) {
        return locks.holding(
                deposit.object(), () -> failures.explained("write to", deposit.object(), () -> writer.write(deposit)));
    }

    @Override
    public Optional<PreservedVersion> find(ObjectId object, IntentKey key) {
        return locks.holding(object, () -> failures.explained("look in", object, () -> writer.find(object, key)));
    }

    @Override
    public Optional<ObjectVersion> head(ObjectId object) {
        return failures.explained("read", object, () -> load(object).map(StoredObject::head));
    }

    @Override
    public List<VersionNote> history(ObjectId object) {
        return failures.explained(
                "read", object, () -> load(object).map(StoredObject::history).orElse(List.of()));
    }

    @Override
    public List<StoredFile> files(ObjectId object, ObjectVersion version) {
        return failures.explained("read", object, () -> require(object).files(version));
    }

    @Override
    public SeekableByteChannel open(ObjectId object, ObjectVersion version, LogicalPath path) {
        return failures.explained(
                "read",
                object,
                () -> FileChannel.open(
                        require(object).file(version, path), StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS));
    }

    @Override
    public Stream<ObjectId> objects() {
        return new ObjectListing(settings.root(), settings.naan()).stream();
    }

    @Override
    public Verification verify(ObjectId object) {
        ObjectCheck check = ObjectCheck.of(settings.root(), disk, settings.clock());
        try {
            settleIfStuck(object);
        } catch (StoreException e) {
            return check.refused(object, e); // what is half done is not damage
        }
        String folder = StorageRoot.objectFolder(settings.naan(), object);
        Verification first = check.check(object, folder);
        return first.outcome() == Verification.Outcome.INTACT
                ? first
                : locks.holding(object, () -> check.check(object, folder)); // a writer may have been at work
    }

    /** The files of this store; open as long as it is. Who looks at an object there has it settled first as well. */
    public Shelf shelf() {
        return FolderShelf.of(settings, work, disk, this::settleIfStuck, objects::forget);
    }

    @Override
    public void close() {
        workers.close();
        repository.close();
        try {
            work.close();
        } catch (IOException e) {
            throw new StoreException("The store's lock at %s cannot be given up".formatted(settings.work()), e);
        }
    }

    private StoredObject require(ObjectId object) throws IOException {
        settleIfStuck(object);
        return objects.require(object);
    }

    private Optional<StoredObject> load(ObjectId object) throws IOException {
        settleIfStuck(object);
        return objects.load(object);
    }

    /** What could not be taken back is tried again by whoever asks next, and not shown before. */
    private void settleIfStuck(ObjectId object) {
        if (writer.isStuck(object)) {
            locks.holding(
                    object,
                    () -> failures.explained("take back an unfinished change of", object, () -> {
                        writer.settle(object);
                        return object;
                    }));
        }
    }
}
