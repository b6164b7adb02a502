package kr.seogo.catalog.api;

import java.util.List;
import java.util.Optional;

/**
 * A page of the list of changes.
 *
 * @param next after which to go on; empty where nothing follows
 */
public record HarvestPage<T>(List<T> entries, Optional<HarvestPlace> next) {

    public HarvestPage {
        entries = List.copyOf(entries);
    }
}
