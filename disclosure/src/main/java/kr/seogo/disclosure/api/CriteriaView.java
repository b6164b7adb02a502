package kr.seogo.disclosure.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.SortedMap;
import kr.seogo.catalog.Label;

/**
 * A version of a body's criteria.
 *
 * @param items text by item of Article 9 (1)
 * @param nextReview by when it must be looked at again
 * @param article by which
 * @param overdue whether that day has gone by, and no later version was made
 */
public record CriteriaView(
        String body,
        int version,
        LocalDate inForce,
        LocalDate reviewed,
        LocalDate nextReview,
        Label article,
        boolean overdue,
        String source,
        SortedMap<Integer, String> items,
        String who,
        Instant at) {}
