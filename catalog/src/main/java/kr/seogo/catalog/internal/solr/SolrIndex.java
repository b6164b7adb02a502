package kr.seogo.catalog.internal.solr;

import kr.seogo.catalog.SearchSettings;
import kr.seogo.catalog.api.Search;
import kr.seogo.catalog.internal.projection.IndexSink;
import kr.seogo.catalog.internal.projection.PendingRestrictions;
import kr.seogo.catalog.internal.projection.SearchIndex;

/** The search index in Solr. Making it needs no Solr that answers yet. */
public final class SolrIndex implements SearchIndex {

    private final SearchSettings settings;
    private final SolrNode node;
    private final SolrSink publicSink;
    private final SolrSink staffSink;

    public SolrIndex(SearchSettings settings) {
        this.settings = settings;
        this.node = new SolrNode(settings);
        this.publicSink = new SolrSink(node, Core.PUBLIC);
        this.staffSink = new SolrSink(node, Core.STAFF);
    }

    @Override
    public IndexSink publicSink() {
        return publicSink;
    }

    @Override
    public IndexSink staffSink() {
        return staffSink;
    }

    @Override
    public Search search(PendingRestrictions pending) {
        return new SolrSearch(node, pending, settings);
    }

    /**
     * Writes every segment anew that still holds something replaced, so that scores, and with them the order of
     * results, are those of an index built from nothing. Costs as much as reading the index; meant for quiet hours and
     * after a rebuild. Small indexes are settled at every commit.
     */
    @Override
    public void settle() {
        publicSink.settle();
        staffSink.settle();
    }

    @Override
    public void close() {
        node.close();
    }
}
