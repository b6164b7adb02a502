package kr.seogo.readingroom.internal.page;

import java.util.List;
import kr.seogo.catalog.api.SearchResult.Hit;

/**
 * Records to pick for a move.
 *
 * @param words they were looked for by
 * @param named in the request itself
 * @param hits what was found
 * @param open whether only what is open to everybody is looked for
 */
public record Finding(String words, List<String> named, List<Hit> hits, boolean open) {
    public Finding {
        named = List.copyOf(named);
        hits = List.copyOf(hits);
    }
}
