package kr.seogo.catalog.internal.store;

import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import kr.seogo.catalog.RecordDescription;
import kr.seogo.catalog.RecordId;
import kr.seogo.preservation.ObjectId;
import kr.seogo.preservation.ObjectVersion;

/** Descriptions read lately, least lately used first to go; bounded by how many records they are. */
final class DescriptionCache {

    private record Key(ObjectId object, ObjectVersion version) {}

    private final int bound;
    private final LinkedHashMap<Key, Map<RecordId, RecordDescription>> kept = new LinkedHashMap<>(16, 0.75f, true);
    private int records;

    DescriptionCache(int bound) {
        this.bound = bound;
    }

    Map<RecordId, RecordDescription> get(
            ObjectId object, ObjectVersion version, Supplier<List<RecordDescription>> read) {
        Key key = new Key(object, version);
        synchronized (this) {
            Map<RecordId, RecordDescription> found = kept.get(key);
            if (found != null) {
                return found;
            }
        }
        Map<RecordId, RecordDescription> byId = new LinkedHashMap<>();
        read.get().forEach(d -> byId.put(d.id(), d));
        Map<RecordId, RecordDescription> fresh = Collections.unmodifiableMap(byId);
        keep(key, fresh);
        return fresh;
    }

    private synchronized void keep(Key key, Map<RecordId, RecordDescription> fresh) {
        if (kept.put(key, fresh) == null) {
            records += fresh.size();
        }
        Iterator<Map.Entry<Key, Map<RecordId, RecordDescription>>> oldest =
                kept.entrySet().iterator();
        while (records > bound && kept.size() > 1) {
            records -= oldest.next().getValue().size();
            oldest.remove();
        }
    }
}
