package kr.seogo.disclosure.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.SortedMap;
import kr.seogo.catalog.Label;
import kr.seogo.disclosure.HandedIn;

/**
 * A version of a body's criteria.
 *
 * @param items text by item of Article 9 (1)
 * @param nextReview by when it must be looked at again
 * @param article by which
 * @param handedIn when and to whom the result of its review was handed in; empty while that is not entered
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
        Optional<HandedIn> handedIn,
        String who,
        Instant at) {}
