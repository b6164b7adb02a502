package kr.seogo.catalog.internal.solr;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import kr.seogo.catalog.Caller;
import kr.seogo.catalog.SearchSettings;
import kr.seogo.catalog.api.BadRequestException;
import kr.seogo.catalog.api.Search;
import kr.seogo.catalog.api.SearchRequest;
import kr.seogo.catalog.api.SearchResult;
import kr.seogo.catalog.api.SearchUnavailableException;
import kr.seogo.catalog.internal.policy.AccessPolicy;
import kr.seogo.catalog.internal.policy.Sight;
import kr.seogo.catalog.internal.projection.PendingRestrictions;
import kr.seogo.catalog.internal.solr.Cursors.Place;
import org.apache.solr.client.solrj.response.QueryResponse;
import org.apache.solr.common.params.ModifiableSolrParams;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The search over the core a caller may be answered from. */
final class SolrSearch implements Search {

    private static final Logger LOG = LoggerFactory.getLogger(SolrSearch.class);
    private static final int MOST_SIZE = 100;

    private static final Map<SearchRequest.Sort, String> ORDERS = Map.of(
            SearchRequest.Sort.RELEVANCE, "score desc,created_last desc,id asc",
            SearchRequest.Sort.NEWEST, "created_last desc,id asc",
            SearchRequest.Sort.OLDEST, "created_first asc,id asc",
            SearchRequest.Sort.TITLE, "title_order asc,id asc");

    private final SolrNode node;
    private final PendingRestrictions pending;
    private final SearchSettings settings;
    private final Cursors cursors;

    SolrSearch(SolrNode node, PendingRestrictions pending, SearchSettings settings) {
        this.node = node;
        this.pending = pending;
        this.settings = settings;
        this.cursors = new Cursors(settings.password());
    }

    @Override
    public SearchResult search(SearchRequest request, Caller caller) {
        refuse(request);
        Sight sight = AccessPolicy.sight(caller);
        Core core = sight.beyond() ? Core.STAFF : Core.PUBLIC;
        Place place = request.cursor()
                .map(cursor -> cursors.open(cursor, request, core))
                .orElse(Place.START);
        ModifiableSolrParams params = asked(request, place);
        takeOut(sight, core, params);
        SearchResult found = result(node.search(core, params), request, place, core);
        return found.total() == 0 && request.cursor().isEmpty() ? found.instead(instead(request, sight, core)) : found;
    }

    /** None where the index cannot say: that nothing was found is an answer all the same. */
    private List<String> instead(SearchRequest request, Sight sight, Core core) {
        try {
            return new Instead(asked -> node.search(core, asked), words -> count(words, request, sight, core))
                    .of(request.words());
        } catch (SearchUnavailableException e) {
            LOG.warn("Nothing was found, and what may have been meant could not be asked: {}", e.getMessage());
            return List.of();
        }
    }

    private void takeOut(Sight sight, Core core, ModifiableSolrParams params) {
        switch (core) {
            case PUBLIC -> Filters.takeOut(pending.notYetFollowed(PendingRestrictions.INDEX), params);
            case STAFF -> {
                if (!sight.papers()) {
                    Filters.takeOutPapers(sight.body(), pending.notYetFollowed(PendingRestrictions.INDEX), params);
                }
            }
        }
    }

    /** How many records have all of other words, narrowed as the request is. */
    private long count(String words, SearchRequest request, Sight sight, Core core) {
        ModifiableSolrParams params = new ModifiableSolrParams();
        QuestionQuery.putAll(Question.of(words), params);
        Filters.put(request, params);
        takeOut(sight, core, params);
        params.set("rows", 0);
        params.set("timeAllowed", Long.toString(settings.atMost().toMillis()));
        return node.search(core, params).getResults().getNumFound();
    }

    private static void refuse(SearchRequest request) {
        if (request.size() < 1 || request.size() > MOST_SIZE) {
            throw new BadRequestException(
                    "bad-size",
                    "A page holds 1 to " + MOST_SIZE + " records; found: " + request.size() + ". 한 쪽에는 1~" + MOST_SIZE
                            + "건을 볼 수 있습니다.");
        }
    }

    private ModifiableSolrParams asked(SearchRequest request, Place place) {
        Question question = Question.of(request.words());
        ModifiableSolrParams params = new ModifiableSolrParams();
        QuestionQuery.put(question, params);
        Filters.put(request, params);
        if (!question.terms().isEmpty()) {
            Highlights.put(params);
        }
        params.set("fl", Hits.FIELDS);
        params.set("json.facet", Facets.ASKED);
        params.set("sort", ORDERS.get(request.sort()));
        params.set("rows", request.size());
        params.set("cursorMark", place.mark());
        params.set("minExactCount", Integer.MAX_VALUE);
        params.set("timeAllowed", Long.toString(settings.atMost().toMillis()));
        return params;
    }

    private SearchResult result(QueryResponse answer, SearchRequest request, Place place, Core core) {
        if (Boolean.TRUE.equals(answer.getHeader().getBooleanArg("partialResults"))) {
            throw new SearchUnavailableException(
                    "The search index did not finish within "
                            + settings.atMost().toMillis() + " ms",
                    new IllegalStateException("partial results"));
        }
        List<SearchResult.Hit> hits = Hits.read(answer);
        long total = answer.getResults().getNumFound();
        return new SearchResult(
                total,
                hits,
                Facets.read(answer.getJsonFacetingResponse()),
                next(answer, request, place, hits.size(), total)
                        .map(following -> cursors.seal(following, request, core)),
                List.of());
    }

    /** Where the next page begins; empty when this one is the last. */
    private static Optional<Place> next(
            QueryResponse answer, SearchRequest request, Place place, int size, long total) {
        Place next = new Place(answer.getNextCursorMark(), place.before() + size, total);
        boolean unchanged = place.total() < 0 || place.total() == total;
        boolean last =
                size < request.size() || next.mark().equals(place.mark()) || (unchanged && next.before() >= total);
        return last ? Optional.empty() : Optional.of(next);
    }
}
