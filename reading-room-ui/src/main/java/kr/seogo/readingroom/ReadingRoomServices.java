package kr.seogo.readingroom;

import kr.seogo.access.CallerSource;
import kr.seogo.access.SearchIncidents;
import kr.seogo.catalog.api.Catalogue;
import kr.seogo.catalog.api.Search;

/** What the pages are made from. The pages decide nothing: what a caller may see is in the answers of these. */
public record ReadingRoomServices(
        Catalogue catalogue, Search search, CallerSource callers, SearchIncidents incidents) {}
