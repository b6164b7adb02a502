package kr.seogo.ingest.internal.plan;

import java.util.List;
import java.util.function.Supplier;
import kr.seogo.preservation.ObjectId;
import org.jspecify.annotations.Nullable;

/**
 * An object that a transfer makes. It does not hold its records, so that the plan of a large transfer is a short list.
 *
 * @param wave objects of a lower wave are registered first, so that no record comes before its parent
 * @param files how many payload files it takes
 * @param making makes the records it describes, its own first; the same each time
 */
public record PlannedObject(ObjectId id, int wave, int files, Supplier<List<PlannedRecord>> making) {

    /** The records it describes, its own first; made anew at every call. */
    public List<PlannedRecord> records() {
        return making.get();
    }

    /** Plans are the same that make the same records. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PlannedObject that
                && id.equals(that.id)
                && wave == that.wave
                && records().equals(that.records());
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
