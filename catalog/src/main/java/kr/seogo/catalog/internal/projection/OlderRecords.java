package kr.seogo.catalog.internal.projection;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kr.seogo.catalog.RecordDescription;
import kr.seogo.catalog.internal.register.OlderRows;
import kr.seogo.catalog.internal.register.UnreadableRows;
import kr.seogo.catalog.internal.store.ObjectReader;
import kr.seogo.catalog.internal.store.UnreadableException;
import kr.seogo.preservation.ObjectId;

/** Reads what older rows of the register lack, some objects at a turn, so that nothing else waits for it. */
final class OlderRecords {

    private static final int AT_A_TURN = 200;

    private final ObjectReader objects;
    private final OlderRows rows;
    private final UnreadableRows unreadable;

    OlderRecords(ObjectReader objects, OlderRows rows, UnreadableRows unreadable) {
        this.objects = objects;
        this.rows = rows;
        this.unreadable = unreadable;
    }

    /** Fills some; returns how many objects there were. */
    int fillSome() {
        List<OlderRows.Older> some = rows.some(AT_A_TURN);
        Map<ObjectId, Collection<RecordDescription>> described = new LinkedHashMap<>();
        for (OlderRows.Older one : some) {
            try {
                described.put(
                        one.object(),
                        objects.descriptions(one.object(), one.version()).values());
            } catch (UnreadableException e) {
                unreadable.note(one.object(), e.reason());
            }
        }
        if (!described.isEmpty()) {
            rows.fill(described);
        }
        return some.size();
    }
}
