package kr.seogo.catalog.api;

import kr.seogo.catalog.Caller;

/**
 * Finding records by words and facets. Totals, counts, highlights and pages hold only what the caller may see; ids whose
 * restriction the index has not followed yet are taken out of all of them. Safe for use by many threads.
 */
public interface Search {

    /**
     * Finds records.
     *
     * @throws BadRequestException for a made-up cursor, too many words, a page of more than 100
     * @throws SearchUnavailableException when the index does not answer in its time
     */
    SearchResult search(SearchRequest request, Caller caller);
}
