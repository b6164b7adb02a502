package kr.seogo.preservation.internal.ocfl;

import io.ocfl.core.cache.Cache;
import io.ocfl.core.model.Inventory;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Inventories read lately, bounded by the number of paths they hold and not by their own number: one of 10,000 files
 * takes as much heap as a thousand small ones. An inventory loaded while a writer put a newer one is not kept.
 */
public final class InventoryCache implements Cache<String, Inventory> {

    private final long most;
    private final Map<String, Inventory> kept = new LinkedHashMap<>(64, 0.75f, true);
    private long paths;
    private long changes;

    /** Keeps about {@code most} paths, some 300 bytes of heap each. */
    public InventoryCache(long most) {
        this.most = most;
    }

    @Override
    @SuppressWarnings("NullAway") // ocfl-java's contract: the loader's null, for no such object, is handed on
    public Inventory get(String id, Function<String, Inventory> loader) {
        long seen;
        synchronized (this) {
            Inventory found = kept.get(id);
            if (found != null) {
                return found;
            }
            seen = changes;
        }
        @Nullable Inventory loaded = loader.apply(id);
        synchronized (this) {
            if (loaded != null && seen == changes) {
                keep(id, loaded);
            }
        }
        return loaded;
    }

    @Override
    public synchronized void put(String id, Inventory inventory) {
        changes++;
        keep(id, inventory);
    }

    @Override
    public synchronized void invalidate(String id) {
        changes++;
        drop(kept.remove(id));
    }

    @Override
    public synchronized void invalidateAll() {
        changes++;
        kept.clear();
        paths = 0;
    }

    @Override
    public synchronized boolean contains(String id) {
        return kept.containsKey(id);
    }

    private void keep(String id, Inventory inventory) {
        drop(kept.put(id, inventory));
        paths += weight(inventory);
        Iterator<Inventory> oldest = kept.values().iterator();
        while (paths > most && kept.size() > 1) {
            paths -= weight(oldest.next());
            oldest.remove();
        }
    }

    private void drop(@Nullable Inventory inventory) {
        if (inventory != null) {
            paths -= weight(inventory);
        }
    }

    private static long weight(Inventory inventory) {
        return 1
                + inventory.getManifest().size()
                + inventory.getVersions().values().stream()
                        .mapToLong(version -> version.getState().size())
                        .sum();
    }
}
