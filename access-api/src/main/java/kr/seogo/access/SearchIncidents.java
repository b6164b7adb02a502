package kr.seogo.access;

import kr.seogo.catalog.api.SearchRequest;

/** Searches that found nothing: for the archive each is an incident, because the asker has met an outage. */
@FunctionalInterface
public interface SearchIncidents {

    /** Records that a search found nothing. Never throws: the asker's answer does not depend on it. */
    void nothingFound(SearchRequest request);
}
