package kr.seogo.disclosure.api;

import java.util.List;
import java.util.Optional;

/**
 * Editions, the latest first.
 *
 * @param next where the next page begins; empty on the last
 */
public record EditionPage(List<Edition> editions, Optional<Long> next) {

    public EditionPage {
        editions = List.copyOf(editions);
    }
}
