package kr.seogo.disclosure.internal.beforehand;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kr.seogo.disclosure.Actor;
import kr.seogo.disclosure.NewEdition;
import kr.seogo.disclosure.PublicationPeriod;
import kr.seogo.disclosure.api.AnnouncedKind;
import kr.seogo.disclosure.api.Edition;
import org.jdbi.v3.core.Handle;

/** The table {@code edition}. */
final class EditionRows {

    private static final String ALL = "select e.*, not exists (select 1 from disclosure.edition l where l.kind = e.kind"
            + " and l.period = e.period and l.number > e.number) as current from disclosure.edition e";

    private EditionRows() {}

    /** The latest first; the records are still to be looked up. */
    static List<Edition> of(Handle handle, AnnouncedKind kind, Optional<Long> before, boolean replaced, int most) {
        return handle.createQuery("select * from (" + ALL + " where e.kind = :kind and e.id < :before) a"
                        + " where a.current or :replaced order by a.id desc limit :most")
                .bind("kind", kind.id())
                .bind("before", before.orElse(Long.MAX_VALUE))
                .bind("replaced", replaced)
                .bind("most", most)
                .map((row, context) -> edition(row, kind))
                .list();
    }

    /** The one that holds for a period. */
    static Optional<Edition> current(Handle handle, AnnouncedKind kind, PublicationPeriod period) {
        return handle.createQuery(ALL + " where e.kind = :kind and e.period = :period order by e.number desc limit 1")
                .bind("kind", kind.id())
                .bind("period", period.code())
                .map((row, context) -> edition(row, kind))
                .findOne();
    }

    /** The periods by kind that a body has editions of. */
    static Map<Long, Set<String>> published(Handle handle, String body) {
        Map<Long, Set<String>> periods = new HashMap<>();
        handle.createQuery("select distinct e.kind, e.period from disclosure.edition e"
                        + " join disclosure.announced_kind k on k.id = e.kind where k.body = :body")
                .bind("body", body)
                .map((row, context) -> Map.entry(row.getLong("kind"), row.getString("period")))
                .forEach(one -> periods.computeIfAbsent(one.getKey(), _ -> new HashSet<>())
                        .add(one.getValue()));
        return periods;
    }

    /** The day of the last edition by kind. */
    static Map<Long, LocalDate> latest(Handle handle, String body) {
        Map<Long, LocalDate> days = new HashMap<>();
        handle.createQuery("select e.kind, max(e.day) as day from disclosure.edition e"
                        + " join disclosure.announced_kind k on k.id = e.kind where k.body = :body group by e.kind")
                .bind("body", body)
                .map((row, context) -> Map.entry(row.getLong("kind"), row.getObject("day", LocalDate.class)))
                .forEach(one -> days.put(one.getKey(), one.getValue()));
        return days;
    }

    /** What is written with an edition: its place in its period, and its days. */
    record Place(PublicationPeriod period, int number, LocalDate due, LocalDate day, Instant at) {}

    static long add(Handle handle, long kind, NewEdition edition, Place place, Actor actor) {
        return handle.createQuery("insert into disclosure.edition (kind, period, number, title, records, due, day, who,"
                        + " role, at) values (:kind, :period, :number, :title, :records, :due, :day, :who, :role, :at)"
                        + " returning id")
                .bind("kind", kind)
                .bind("period", place.period().code())
                .bind("number", place.number())
                .bind("title", edition.title())
                .bindArray("records", String.class, KindRows.names(edition.records()))
                .bind("due", place.due())
                .bind("day", place.day())
                .bind("who", actor.name())
                .bind("role", actor.role().code())
                .bind("at", place.at().atOffset(ZoneOffset.UTC))
                .mapTo(Long.class)
                .one();
    }

    private static Edition edition(ResultSet row, AnnouncedKind kind) throws SQLException {
        String period = row.getString("period");
        return new Edition(
                row.getLong("id"),
                kind.id(),
                PublicationPeriod.of(kind.terms().cycle(), period)
                        .orElseThrow(() -> new IllegalStateException("An edition of a period that is none: " + period)),
                row.getInt("number"),
                row.getBoolean("current"),
                row.getString("title"),
                KindRows.records(row.getArray("records")),
                List.of(),
                row.getObject("due", LocalDate.class),
                row.getObject("day", LocalDate.class),
                row.getString("who"),
                KindRows.instant(row, "at"));
    }
}
