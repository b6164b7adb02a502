package kr.seogo.access;

import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import kr.seogo.catalog.api.SearchRequest;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps searches that found nothing in the database, without anything that says who asked. */
public final class SearchIncidentLog implements SearchIncidents, SearchIncidentList {

    private static final Logger LOG = LoggerFactory.getLogger(SearchIncidentLog.class);
    private static final int KEPT = 200;
    private static final List<String> NAMES = List.of("level", "agency", "unit", "type", "from", "to");
    /** As {@link #filters} writes them; what was cut short reads as none. */
    private static final Pattern FILTERS = Pattern.compile(
            NAMES.stream().map(name -> name + "=(.*?)").collect(Collectors.joining(" ")), Pattern.DOTALL);

    private final Jdbi jdbi;
    private final Clock clock;

    public SearchIncidentLog(DataSource database, Clock clock) {
        this.jdbi = Jdbi.create(database);
        this.clock = clock;
    }

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

    @Override
    public List<Incident> newest(int atMost) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select at, words, filters from access.search_incident order by id desc limit :limit")
                .bind("limit", atMost)
                .map((row, context) -> new Incident(
                        row.getTimestamp("at").toInstant(), row.getString("words"), row.getString("filters")))
                .list());
    }

    /**
     * Forgets what is older than is to be kept.
     *
     * @return how many were forgotten
     */
    public long prune(Duration kept) {
        return jdbi.withHandle(handle -> handle.execute(
                "delete from access.search_incident where at < ?",
                clock.instant().minus(kept)));
    }

    @Override
    public List<Question> mostOften(int atMost) {
        return jdbi.withHandle(handle -> handle.createQuery("select words, filters, count(*) as times,"
                        + " min(at) as first, max(at) as last from access.search_incident group by words, filters"
                        + " order by count(*) desc, max(at) desc limit :limit")
                .bind("limit", atMost)
                .map((row, context) -> new Question(
                        row.getString("words"),
                        conditions(row.getString("filters")),
                        row.getLong("times"),
                        row.getTimestamp("first").toInstant(),
                        row.getTimestamp("last").toInstant()))
                .list());
    }

    /** The filters by the names that addresses have for them, those left out that were not given. */
    private static Map<String, String> conditions(String filters) {
        Map<String, String> conditions = new LinkedHashMap<>();
        Matcher matcher = FILTERS.matcher(filters);
        if (matcher.matches()) {
            for (int i = 0; i < NAMES.size(); i++) {
                String name = NAMES.get(i);
                String value = matcher.group(i + 1);
                boolean code = name.equals("level") || name.equals("type");
                if (!value.isEmpty()) {
                    conditions.put(name, code ? value.toLowerCase(Locale.ROOT).replace('_', '-') : value);
                }
            }
        }
        return conditions;
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
