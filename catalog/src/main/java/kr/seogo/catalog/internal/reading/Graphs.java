package kr.seogo.catalog.internal.reading;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kr.seogo.catalog.Caller;
import kr.seogo.catalog.RecordDescription;
import kr.seogo.catalog.RecordId;
import kr.seogo.catalog.internal.policy.AccessPolicy;
import kr.seogo.catalog.internal.register.Held;
import kr.seogo.catalog.internal.store.ObjectReader;
import kr.seogo.catalog.internal.store.UnreadableException;
import kr.seogo.catalog.internal.tdb.GraphStore;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Descriptions as one caller may read them. The public is answered from the public graphs only, and what the register
 * says now is applied once more, because graphs may lag. Staff read at once what has not reached their graphs yet.
 */
final class Graphs {

    private static final Logger LOG = LoggerFactory.getLogger(Graphs.class);

    private final GraphStore open;
    private final GraphStore staff;
    private final ObjectReader objects;

    Graphs(GraphStore open, GraphStore staff, ObjectReader objects) {
        this.open = open;
        this.staff = staff;
        this.objects = objects;
    }

    /** Out of the store; nothing where the object cannot be read, for the list of such objects says so. */
    private @Nullable RecordDescription stored(Held held) {
        try {
            return objects.descriptions(held.object(), held.version()).get(held.id());
        } catch (UnreadableException e) {
            LOG.warn("Record {} is left out for staff as well: {}", held.id(), e.getMessage());
            return null;
        }
    }

    Optional<RecordDescription> read(Held held, Caller caller) {
        return Optional.ofNullable(read(List.of(held), caller).get(held.id()));
    }

    /** The descriptions of records the caller may know of, in their order; those without a graph yet are left out. */
    Map<RecordId, RecordDescription> read(List<Held> records, Caller caller) {
        Map<RecordId, RecordDescription> whole = new HashMap<>(staff.read(ids(records, caller, true)));
        Map<RecordId, RecordDescription> shown = new HashMap<>(open.read(ids(records, caller, false)));
        Map<RecordId, RecordDescription> read = new LinkedHashMap<>();
        for (Held held : records) {
            boolean all = AccessPolicy.seesWhole(caller, held.papersOf());
            RecordDescription description = (all ? whole : shown).get(held.id());
            if (description == null && all) {
                description = stored(held);
            }
            if (description != null) {
                read.put(held.id(), all ? description : AccessPolicy.forPublic(description, held.access()));
            }
        }
        return read;
    }

    /** Those of which the caller sees all, or those of which they see what everybody does. */
    private static List<RecordId> ids(List<Held> records, Caller caller, boolean whole) {
        return records.stream()
                .filter(held -> AccessPolicy.seesWhole(caller, held.papersOf()) == whole)
                .map(Held::id)
                .toList();
    }
}
