package kr.seogo.readingroom.internal.page;

import java.util.List;

/** Searches that found nothing, the most frequent first. */
public record IncidentsPage(List<Incident> incidents) {

    /**
     * A question.
     *
     * @param words empty where only filters were given
     * @param again the address that asks it again
     * @param first and {@code last} when it was asked, in words
     */
    public record Incident(
            String words, List<String> conditions, String times, String first, String last, String again) {}

    public IncidentsPage {
        incidents = List.copyOf(incidents);
    }
}
