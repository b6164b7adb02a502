package kr.seogo.catalog.internal.projection;

import java.util.Set;
import kr.seogo.catalog.RecordId;

/**
 * Restrictions that are in force and that a projection does not show yet. Asked at every search, before the index is:
 * these records and all below them are taken out by the query itself.
 */
public interface PendingRestrictions {

    /** The name of the search index among the projections. */
    String INDEX = "index";

    /** The name of the RDF graphs among the projections. */
    String GRAPHS = "graphs";

    /** The records whose restriction {@code projection} has not followed, straight from the register. */
    Set<RecordId> notYetFollowed(String projection);
}
