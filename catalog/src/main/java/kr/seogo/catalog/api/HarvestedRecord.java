package kr.seogo.catalog.api;

import java.util.Optional;
import kr.seogo.catalog.AccessDecision;
import kr.seogo.catalog.RecordDescription;

/**
 * A line of the list of changes with what the public may know of its record.
 *
 * @param shown empty where it is gone, and where it cannot be read just now
 */
public record HarvestedRecord(HarvestChange change, Optional<Shown> shown) {

    /**
     * What the public may know of a record.
     *
     * @param ark in full
     * @param access the decision that holds, without who made it and in which case
     */
    public record Shown(String ark, RecordDescription description, AccessDecision access) {}
}
