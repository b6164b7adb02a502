package kr.seogo.preservation.internal.ocfl;

import io.ocfl.api.exception.CorruptObjectException;
import io.ocfl.api.exception.ObjectOutOfSyncException;
import io.ocfl.core.storage.OcflStorage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import kr.seogo.preservation.LocalStoreSettings;
import kr.seogo.preservation.NoSuchContentException;
import kr.seogo.preservation.ObjectId;
import kr.seogo.preservation.internal.disk.Sync;

/** Where objects lie, and their inventories. */
final class StoredObjects {

    // A swap replaces two small files; ocfl-java sees at most one inventory beside the sidecar of another.
    private static final int READ_ATTEMPTS = 40;

    private final LocalStoreSettings settings;
    private final OcflStorage storage;
    private final InventoryCache cache;
    private final Journal journal;

    StoredObjects(LocalStoreSettings settings, OcflStorage storage, InventoryCache cache, Journal journal) {
        this.settings = settings;
        this.storage = storage;
        this.cache = cache;
        this.journal = journal;
    }

    StoredObject require(ObjectId object) {
        return load(object)
                .orElseThrow(() -> new NoSuchContentException("There is no object %s in the store".formatted(object)));
    }

    /** What is kept in memory of an object may not be so any more. */
    void forget(ObjectId object) {
        cache.invalidate(ocflId(object));
    }

    /** The object as its newest inventory tells it. */
    Optional<StoredObject> load(ObjectId object) {
        String id = ocflId(object);
        for (int attempt = 1; ; attempt++) {
            try {
                return Optional.ofNullable(cache.get(id, storage::loadInventory))
                        .map(inventory -> new StoredObject(object, root(object), inventory));
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
            return journal.isNew(object) && !Sync.isThere(root(object).resolve("inventory.json.sha512"));
        } catch (IOException e) {
            return false; // the entry went meanwhile: the writer is done, read again
        }
    }

    Path root(ObjectId object) {
        return settings.root().resolve(storage.objectRootPath(ocflId(object)));
    }

    String ocflId(ObjectId object) {
        return StorageRoot.ocflId(settings.naan(), object);
    }
}
