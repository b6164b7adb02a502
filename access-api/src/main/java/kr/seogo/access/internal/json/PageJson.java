package kr.seogo.access.internal.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import kr.seogo.catalog.api.EntryPage;
import kr.seogo.catalog.api.SearchResult;
import org.jspecify.annotations.Nullable;

/**
 * A page of records.
 *
 * @param facets of a search only
 * @param next the cursor of the next page; null on the last
 * @param instead of a search that found nothing: questions that may have been meant and find something
 */
public record PageJson(
        long total,
        List<EntryJson> items,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Map<String, List<SearchResult.FacetValue>> facets,
        @Nullable String next,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> instead) {

    public static PageJson of(SearchResult result) {
        return new PageJson(
                result.total(),
                result.hits().stream().map(EntryJson::of).toList(),
                result.facets(),
                result.next().orElse(null),
                result.instead());
    }

    public static PageJson of(EntryPage page) {
        return new PageJson(
                page.total(),
                page.entries().stream().map(EntryJson::of).toList(),
                null,
                page.next().orElse(null),
                List.of());
    }
}
