package kr.seogo.access;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Searches that found nothing, as questions: what was asked, how often, when; never by whom. */
public interface SearchIncidentList {

    /**
     * A question that found nothing.
     *
     * @param conditions its filters, by the names they have in addresses
     * @param times how often it was asked
     */
    record Question(String words, Map<String, String> conditions, long times, Instant first, Instant last) {}

    /** One search that found nothing. */
    record Incident(Instant at, String words, String filters) {}

    /**
     * The newest incidents first.
     *
     * @param atMost how many
     */
    List<Incident> newest(int atMost);

    /** The questions asked most often first. */
    List<Question> mostOften(int atMost);
}
