package kr.seogo.preservation.internal.ocfl;

import io.ocfl.api.OcflOption;
import io.ocfl.api.OcflRepository;
import io.ocfl.api.exception.CorruptObjectException;
import io.ocfl.api.exception.ObjectOutOfSyncException;
import io.ocfl.api.model.ObjectVersionId;
import io.ocfl.api.model.VersionInfo;
import io.ocfl.core.storage.OcflStorage;
import io.ocfl.core.storage.OcflStorageBuilder;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import kr.seogo.preservation.Deposit;
import kr.seogo.preservation.IntentKey;
import kr.seogo.preservation.LocalObjectStore;
import kr.seogo.preservation.LocalStoreSettings;
import kr.seogo.preservation.LogicalPath;
import kr.seogo.preservation.NoSuchContentException;
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

    // A swap replaces two small files; ocfl-java sees at most one inventory beside the sidecar of another.
    private static final int READ_ATTEMPTS = 40;
    private static final long CACHED_PATHS = 200_000;

    private final LocalStoreSettings settings;
    private final WorkFolder work;
    private final Journal journal;
    private final ObjectReset reset;
    private final PastCache disk;
    private final Workers workers;
    private final Stager stager;
    private final InventoryCache cache = new InventoryCache(CACHED_PATHS);
    private final ObjectLocks locks = new ObjectLocks();
    private final OcflStorage storage;
    private final OcflRepository repository;
    private final Failures failures = new Failures();

    private LocalOcflStore(LocalStoreSettings settings, WorkFolder work) throws IOException {
        this.settings = settings;
        this.work = work;
        disk = PastCache.probe(work.staging());
        workers = new Workers(Math.max(8, 4 * Runtime.getRuntime().availableProcessors()));
        stager = new Stager(workers, disk);
        journal = new Journal(work.journal());
        reset = new ObjectReset(settings.root(), work);
        storage = OcflStorageBuilder.builder()
                .storage(new DurableStorage(settings.root(), work.staging()))
                .build();
        repository = StorageRoot.repository(storage, work.versions(), cache);
    }

    /** See {@link LocalObjectStore#open}. */
    @SuppressWarnings("MustBeClosedChecker") // the store keeps its work folder until it is closed
    public static LocalOcflStore open(LocalStoreSettings settings) {
        try {
            WorkFolder work = WorkFolder.open(settings.work());
            try {
                StorageRoot.prepare(settings.root(), work.staging());
                StorageRoot.requireOneVolume(settings.root(), settings.work());
                LocalOcflStore store = new LocalOcflStore(settings.real(), work);
                for (ObjectId object : store.journal.entries()) {
                    store.settle(object);
                }
                return store;
            } catch (IOException | RuntimeException e) {
                work.close();
                throw e;
            }
        } catch (IOException e) {
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
                deposit.object(),
                () -> failures.explained("write to", deposit.object(), () -> {
                    settle(deposit.object());
                    Optional<StoredObject> held = load(deposit.object());
                    Optional<ObjectVersion> earlier = held.flatMap(object -> object.keyed(deposit.key()));
                    return earlier.isPresent()
                            ? prove(held.orElseThrow(), earlier.get(), deposit.key())
                            : add(deposit, held);
                }));
    }

    @Override
    public Optional<PreservedVersion> find(ObjectId object, IntentKey key) {
        return locks.holding(
                object,
                () -> failures.explained("look in", object, () -> {
                    settle(object);
                    cache.invalidate(ocflId(object)); // the store itself is asked, not what was kept in memory
                    Optional<StoredObject> held = load(object);
                    Optional<ObjectVersion> version = held.flatMap(it -> it.keyed(key));
                    return version.isPresent()
                            ? Optional.of(prove(held.orElseThrow(), version.get(), key))
                            : Optional.empty();
                }));
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
        String folder = StorageRoot.objectFolder(settings.naan(), object);
        Verification first = check.check(object, folder);
        return first.outcome() == Verification.Outcome.INTACT
                ? first
                : locks.holding(object, () -> check.check(object, folder)); // a writer may have been at work
    }

    /** The files of this store; open as long as it is. */
    public Shelf shelf() {
        return FolderShelf.of(settings, work, disk, object -> cache.invalidate(ocflId(object)));
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

    private PreservedVersion add(Deposit deposit, Optional<StoredObject> held) throws IOException {
        Path staging = work.newStaging();
        try {
            List<Stager.Staged> staged = stager.stage(staging, deposit.content());
            if (held.isPresent()) {
                proveShared(held.get(), staged);
            }
            return commit(deposit, held.map(it -> it.head().number()).orElse(0), staged);
        } finally {
            Sync.delete(staging);
        }
    }

    /** Content the object holds already is not stored again, so it must still be good before a deposit relies on it. */
    private void proveShared(StoredObject held, List<Stager.Staged> staged) throws IOException {
        Map<Path, String> shared = new LinkedHashMap<>();
        for (Stager.Staged file : staged) {
            if (held.holds(file.digest())) {
                shared.put(held.content(file.digest().hex()), file.digest().hex());
            }
        }
        stager.prove(shared);
    }

    private PreservedVersion commit(Deposit deposit, int before, List<Stager.Staged> staged) throws IOException {
        journal.begin(deposit.object(), before);
        try {
            repository.updateObject(
                    ObjectVersionId.head(ocflId(deposit.object())),
                    versionInfo(deposit),
                    updater -> staged.forEach(file -> updater.unsafeAddPath(
                            file.digest().hex(),
                            file.file(),
                            file.path().value(),
                            OcflOption.OVERWRITE,
                            OcflOption.MOVE_SOURCE)));
            StoredObject stored = require(deposit.object());
            proveInventories(stored, stored.head());
            PreservedVersion preserved = stored.preserved(stored.head(), deposit.key());
            journal.end(deposit.object());
            return preserved;
        } catch (IOException | RuntimeException e) {
            undo(deposit.object(), before, e);
            throw e;
        }
    }

    private void undo(ObjectId object, int before, Exception failure) {
        try {
            goBack(object, before);
        } catch (IOException | RuntimeException e) {
            failure.addSuppressed(e); // the note stays; the next write or open tries again
        }
    }

    /** Takes back what an unfinished change left in an object. */
    private void settle(ObjectId object) throws IOException {
        Optional<Integer> before = journal.unfinished(object);
        if (before.isPresent()) {
            goBack(object, before.get());
        }
    }

    private void goBack(ObjectId object, int before) throws IOException {
        reset.to(objectRoot(object), before);
        cache.invalidate(ocflId(object));
        journal.end(object);
    }

    /** Syncs and reads back a version that is there already: a killed process may have left it in the page cache only. */
    private PreservedVersion prove(StoredObject object, ObjectVersion version, IntentKey key) throws IOException {
        Map<Path, String> brought = object.brought(version);
        for (Path file : brought.keySet()) {
            Sync.read(file);
        }
        Sync.tree(object.root().resolve(version.toString()), false);
        for (Path folder = object.root(); !folder.equals(settings.root()); folder = Sync.folderOf(folder)) {
            Sync.folder(folder);
        }
        Sync.folder(settings.root());
        stager.prove(brought);
        proveInventories(object, version);
        return object.preserved(version, key);
    }

    private void proveInventories(StoredObject object, ObjectVersion version) throws IOException {
        Map<Path, String> inventories = new LinkedHashMap<>();
        for (Path folder : List.of(object.root(), object.root().resolve(version.toString()))) {
            String sidecar = Files.readString(folder.resolve("inventory.json.sha512"));
            inventories.put(folder.resolve("inventory.json"), sidecar.split("\\s", 2)[0]);
        }
        stager.prove(inventories);
    }

    private VersionInfo versionInfo(Deposit deposit) {
        return new VersionInfo()
                .setUser(deposit.agent(), settings.address().toString())
                .setMessage(KeyedMessage.write(deposit.message(), deposit.key()))
                .setCreated(deposit.created().atOffset(ZoneOffset.UTC));
    }

    private StoredObject require(ObjectId object) {
        return load(object)
                .orElseThrow(() -> new NoSuchContentException("There is no object %s in the store".formatted(object)));
    }

    private Optional<StoredObject> load(ObjectId object) {
        String id = ocflId(object);
        for (int attempt = 1; ; attempt++) {
            try {
                return Optional.ofNullable(cache.get(id, storage::loadInventory))
                        .map(inventory -> new StoredObject(object, objectRoot(object), inventory));
            } catch (ObjectOutOfSyncException | CorruptObjectException e) {
                if (isBeingMade(object)) {
                    return Optional.empty();
                }
                if (attempt == READ_ATTEMPTS) {
                    throw e;
                }
                LockSupport.parkNanos(attempt * 1_000_000L); // a writer is replacing the root inventory
            }
        }
    }

    /** A new object that has no root inventory yet is not there for a reader. */
    private boolean isBeingMade(ObjectId object) {
        try {
            return journal.isNew(object) && !Files.exists(objectRoot(object).resolve("inventory.json.sha512"));
        } catch (IOException e) {
            return false; // the entry went meanwhile: the writer is done, read again
        }
    }

    private Path objectRoot(ObjectId object) {
        return settings.root().resolve(storage.objectRootPath(ocflId(object)));
    }

    private String ocflId(ObjectId object) {
        return StorageRoot.ocflId(settings.naan(), object);
    }
}
