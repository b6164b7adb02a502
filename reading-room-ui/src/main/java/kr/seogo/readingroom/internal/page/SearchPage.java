package kr.seogo.readingroom.internal.page;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kr.seogo.catalog.RecordId;
import kr.seogo.catalog.api.SearchResult.Hit;

/**
 * A search and what it found.
 *
 * @param asked what was asked, as typed
 * @param filters what the result is narrowed by, each with the address of the result without it
 * @param mistakes sentences on what of the question could not be understood; then nothing was looked for
 * @param outcome empty when nothing was looked for
 */
public record SearchPage(SearchForm asked, List<Filter> filters, List<String> mistakes, Optional<Outcome> outcome)
        implements Listing {

    /** Another question, and the address of what it finds. */
    public record Other(String words, String address) {}

    /** A filter that holds. */
    public record Filter(String name, String value, String without) {}

    /**
     * What was found.
     *
     * @param first the place of the first hit shown in the whole, from 1
     * @param next the address of the next page
     * @param start the address of the first page
     * @param instead what may have been meant, where nothing was found
     */
    public record Outcome(
            long total,
            long first,
            List<Hit> hits,
            List<Facet> facets,
            Optional<String> next,
            String start,
            List<Other> instead) {
        public Outcome {
            hits = List.copyOf(hits);
            facets = List.copyOf(facets);
            instead = List.copyOf(instead);
        }

        public long last() {
            return first + hits.size() - 1;
        }
    }

    @Override
    public Set<RecordId> listed() {
        Set<RecordId> ids = new HashSet<>();
        outcome.ifPresent(
                found -> found.hits().forEach(hit -> ids.add(hit.entry().id())));
        return ids;
    }

    public SearchPage {
        filters = List.copyOf(filters);
        mistakes = List.copyOf(mistakes);
    }
}
