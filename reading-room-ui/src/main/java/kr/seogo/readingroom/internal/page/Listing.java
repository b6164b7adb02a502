package kr.seogo.readingroom.internal.page;

import java.util.Set;
import kr.seogo.catalog.RecordId;

/** A page that lists records, whose standing towards the public is marked for staff. */
public interface Listing {

    /** The records on it. */
    Set<RecordId> listed();
}
