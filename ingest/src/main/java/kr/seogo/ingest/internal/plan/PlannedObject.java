package kr.seogo.ingest.internal.plan;

import java.util.List;
import kr.seogo.preservation.ObjectId;

/**
 * An object that a transfer makes.
 *
 * @param wave objects of a lower wave are registered first, so that no record comes before its parent
 * @param records those it describes, its own first
 */
public record PlannedObject(ObjectId id, int wave, List<PlannedRecord> records) {

    public PlannedObject {
        records = List.copyOf(records);
    }

    /** How many payload files it takes. */
    public int files() {
        return records.stream().mapToInt(record -> record.paths().size()).sum();
    }
}
