package kr.seogo.catalog.internal.projection;

import kr.seogo.catalog.api.Search;

/** The search index as the catalogue holds it: two audiences to write for, one search to ask. */
public interface SearchIndex extends AutoCloseable {

    /** What the public may find. */
    IndexSink publicSink();

    /** What staff may find. */
    IndexSink staffSink();

    /** The search, which asks {@code pending} at every request of the public. */
    Search search(PendingRestrictions pending);

    /** Brings scores to what an index built from nothing has; for quiet hours and after a rebuild. */
    void settle();

    @Override
    void close();
}
