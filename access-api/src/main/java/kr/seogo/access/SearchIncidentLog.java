package kr.seogo.access;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import javax.sql.DataSource;
import kr.seogo.catalog.api.SearchRequest;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps searches that found nothing in the database, without anything that says who asked. */
public final class SearchIncidentLog implements SearchIncidents {

    private static final Logger LOG = LoggerFactory.getLogger(SearchIncidentLog.class);
    private static final int KEPT = 200;

    private final Jdbi jdbi;
    private final Clock clock;

    public SearchIncidentLog(DataSource database, Clock clock) {
        this.jdbi = Jdbi.create(database);
        this.clock = clock;
    }

    /** One search that found nothing. */
    public record Incident(Instant at, String words, String filters) {}

    @Override
    public void nothingFound(SearchRequest request) {
        try {
            jdbi.useHandle(handle -> handle.execute(
                    "insert into access.search_incident (at, words, filters) values (?, ?, ?)",
                    clock.instant(),
                    cut(request.words()),
                    cut(filters(request))));
        } catch (JdbiException e) {
            // The asker's answer does not depend on it; the log says that the list has a gap.
            LOG.warn("A search that found nothing could not be recorded", e);
        }
    }

    /**
     * The newest incidents first.
     *
     * @param atMost how many
     */
    public List<Incident> newest(int atMost) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select at, words, filters from access.search_incident order by id desc limit :limit")
                .bind("limit", atMost)
                .map((row, context) -> new Incident(
                        row.getTimestamp("at").toInstant(), row.getString("words"), row.getString("filters")))
                .list());
    }

    private static String filters(SearchRequest request) {
        return "level=" + request.level().map(Enum::name).orElse("")
                + " agency=" + request.agency().orElse("")
                + " unit=" + request.unit().orElse("")
                + " type=" + request.type().map(Enum::name).orElse("")
                + " from=" + request.from().map(Object::toString).orElse("")
                + " to=" + request.to().map(Object::toString).orElse("");
    }

    /** Cuts to what is kept, without a NUL, which the database refuses. */
    private static String cut(String text) {
        String kept = text.replace("\u0000", "");
        return kept.length() <= KEPT ? kept : kept.substring(0, KEPT);
    }
}
