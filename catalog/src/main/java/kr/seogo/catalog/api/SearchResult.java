package kr.seogo.catalog.api;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import kr.seogo.catalog.Label;

/**
 * What was found.
 *
 * @param total how many there are in all, exact
 * @param facets by name: {@code agency}, {@code type}, {@code period} (decades and years), {@code level},
 *     {@code disclosure}; each counted over the whole result
 * @param next the cursor of the next page; empty on the last
 * @param instead where nothing was found: questions that may have been meant and find something for the same caller, the
 *     likeliest first, three at most
 */
public record SearchResult(
        long total, List<Hit> hits, Map<String, List<FacetValue>> facets, Optional<String> next, List<String> instead) {

    public SearchResult {
        hits = List.copyOf(hits);
        instead = List.copyOf(instead);
    }

    /** The same with what may have been meant. */
    public SearchResult instead(List<String> questions) {
        return new SearchResult(total, hits, facets, next, questions);
    }

    /** One record found. */
    public record Hit(RecordEntry entry, List<Highlight> highlights) {
        public Hit {
            highlights = List.copyOf(highlights);
        }
    }

    /**
     * A piece of a field with the words found.
     *
     * @param field {@code title}, {@code description}, {@code text} …
     */
    public record Highlight(String field, List<Piece> pieces) {
        public Highlight {
            pieces = List.copyOf(pieces);
        }
    }

    /** Plain text, marked or not; never markup. */
    public record Piece(String text, boolean marked) {}

    /**
     * A value one can narrow the search by.
     *
     * @param value goes back into the request's parameter of the same name
     */
    public record FacetValue(String value, Label label, long count) {}
}
