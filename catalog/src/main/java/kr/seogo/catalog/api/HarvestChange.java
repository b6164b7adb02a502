package kr.seogo.catalog.api;

import java.time.Instant;
import kr.seogo.catalog.Level;
import kr.seogo.catalog.RecordId;

/**
 * A line of the list of changes.
 *
 * @param changed when the public's answer about it last changed
 * @param deleted whether the public may know nothing more of it; it was public once
 * @param agency the name of the fonds of its agency
 */
public record HarvestChange(RecordId id, Instant changed, boolean deleted, Level level, RecordId agency) {

    /** The place after this line. */
    public HarvestPlace place() {
        return new HarvestPlace(changed, id);
    }

    /** The same of a record that was closed since the line was read. */
    public HarvestChange closed() {
        return new HarvestChange(id, changed, true, level, agency);
    }
}
