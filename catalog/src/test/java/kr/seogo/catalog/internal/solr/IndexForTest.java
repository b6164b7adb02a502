package kr.seogo.catalog.internal.solr;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kr.seogo.catalog.Caller;
import kr.seogo.catalog.RecordId;
import kr.seogo.catalog.api.Search;
import kr.seogo.catalog.api.SearchRequest;
import kr.seogo.catalog.api.SearchResult;
import kr.seogo.catalog.internal.projection.RecordState;

/** The index of the running Solr, emptied and filled by one test class. */
final class IndexForTest implements AutoCloseable {

    static final Caller ARCHIVIST = new Caller.Staff("김기록", Set.of(Caller.Role.ARCHIVIST), "서울기록원");

    private final SolrIndex index = new SolrIndex(RunningSolr.settings());
    final Set<RecordId> restricted = new HashSet<>();
    private final Search search = index.search(projection -> Set.copyOf(restricted));

    IndexForTest holding(Records... records) {
        List<RecordState> states = new ArrayList<>();
        for (Records record : records) {
            states.add(record.made());
        }
        index.publicSink().clear();
        index.staffSink().clear();
        index.publicSink().apply(states, List.of());
        index.publicSink().commit();
        return this;
    }

    SolrIndex index() {
        return index;
    }

    SearchResult search(String words) {
        return search(SearchRequest.of(words));
    }

    SearchResult search(SearchRequest request) {
        return search(request, Caller.PUBLIC);
    }

    SearchResult search(SearchRequest request, Caller caller) {
        return search.search(request, caller);
    }

    List<String> found(String words) {
        return ids(search(words));
    }

    static List<String> ids(SearchResult result) {
        return result.hits().stream().map(hit -> hit.entry().id().name()).toList();
    }

    static SearchRequest page(SearchRequest request, SearchRequest.Sort sort, Optional<String> cursor, int size) {
        return new SearchRequest(
                request.words(),
                request.level(),
                request.agency(),
                request.unit(),
                request.type(),
                request.from(),
                request.to(),
                request.disclosure(),
                request.within(),
                sort,
                cursor,
                size);
    }

    @Override
    public void close() {
        index.close();
    }
}
