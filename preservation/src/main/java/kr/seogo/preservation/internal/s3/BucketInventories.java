package kr.seogo.preservation.internal.s3;

import io.ocfl.api.exception.CorruptObjectException;
import io.ocfl.api.exception.ObjectOutOfSyncException;
import io.ocfl.core.model.Inventory;
import io.ocfl.core.storage.OcflStorage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.locks.LockSupport;
import kr.seogo.preservation.ObjectId;
import kr.seogo.preservation.StoreException;
import kr.seogo.preservation.internal.ocfl.InventoryCache;
import kr.seogo.preservation.internal.ocfl.ObjectInventory;
import kr.seogo.preservation.internal.ocfl.StorageRoot;

/**
 * The newest inventories of objects in an S3 place. What is kept in memory is used only where the sidecar in the place
 * still agrees with it, for other processes write there as well.
 */
final class BucketInventories {

    // A swap replaces two small files; a reader sees at most one inventory beside the sidecar of another.
    private static final int ATTEMPTS = 40;

    private final BucketFiles files;
    private final BucketRoot root;
    private final BucketJournal journal;
    private final InventoryCache cache;
    private final OcflStorage storage;

    BucketInventories(
            BucketFiles files, BucketRoot root, BucketJournal journal, InventoryCache cache, OcflStorage storage) {
        this.files = files;
        this.root = root;
        this.journal = journal;
        this.cache = cache;
        this.storage = storage;
    }

    /** Empty where there is no such object, or a new one that is being made. */
    Optional<ObjectInventory> load(ObjectId object) throws IOException {
        String id = StorageRoot.ocflId(root.naan(), object);
        for (int attempt = 1; ; attempt++) {
            try {
                String sidecar = sidecar(object);
                Optional<Inventory> known = Optional.ofNullable(cache.get(id, storage::loadInventory));
                if (known.isEmpty() || belongs(sidecar, known.get())) {
                    return known.map(inventory -> new ObjectInventory(object, inventory));
                }
                cache.invalidate(id);
                if (attempt == ATTEMPTS) {
                    throw new StoreException("The inventory of %s and its sidecar in %s do not belong together"
                            .formatted(object, files.place()));
                }
            } catch (ObjectOutOfSyncException | CorruptObjectException e) {
                if (isBeingMade(object)) {
                    return Optional.empty();
                }
                if (attempt == ATTEMPTS) {
                    throw e;
                }
            }
            LockSupport.parkNanos(attempt * 1_000_000L); // a writer is replacing the root inventory
        }
    }

    /** Forgets what is kept of an object. */
    void forget(ObjectId object) {
        cache.invalidate(StorageRoot.ocflId(root.naan(), object));
    }

    /** How long the files of an object are, which its inventory does not tell. */
    ObjectInventory.Lengths lengths(ObjectId object) throws IOException {
        SortedMap<String, Long> found = files.list(root.object(object));
        return path -> {
            Long length = found.get(path);
            if (length == null) {
                throw new NoSuchFileException(root.object(object) + path);
            }
            return length;
        };
    }

    private static boolean belongs(String sidecar, Inventory inventory) {
        return sidecar.split("\\s", 2)[0].equals(inventory.getInventoryDigest());
    }

    private String sidecar(ObjectId object) throws IOException {
        try {
            return new String(files.bytes(root.object(object) + "inventory.json.sha512"), StandardCharsets.ISO_8859_1);
        } catch (NoSuchFileException e) {
            return "";
        }
    }

    /** A new object that has no root sidecar yet is not there for a reader. */
    private boolean isBeingMade(ObjectId object) throws IOException {
        return journal.unfinished(object).equals(Optional.of(0))
                && sidecar(object).isEmpty();
    }
}
