package kr.seogo.disclosure.internal.beforehand;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import kr.seogo.disclosure.HandedIn;
import org.jdbi.v3.core.Handle;

/** The tables {@code refusal_criteria} and {@code refusal_criterion}. */
final class CriteriaRows {

    private CriteriaRows() {}

    /** A version as it is kept. */
    record Row(
            String body,
            int version,
            LocalDate inForce,
            LocalDate reviewed,
            LocalDate nextReview,
            String source,
            String who,
            Instant at,
            SortedMap<Integer, String> items) {}

    /** Of each version the newest line of when it was handed in. */
    static Map<Integer, HandedIn> handedIn(Handle handle, String body) {
        Map<Integer, HandedIn> handed = new HashMap<>();
        handle.createQuery("select version, day, receiver from disclosure.refusal_criteria_handed_in"
                        + " where body = :body order by id")
                .bind("body", body)
                .map((row, context) -> {
                    handed.put(
                            row.getInt("version"),
                            new HandedIn(row.getObject("day", LocalDate.class), row.getString("receiver")));
                    return row.getInt("version");
                })
                .list();
        return handed;
    }

    static void handIn(Handle handle, String body, int version, HandedIn handed, String who, Instant at) {
        handle.execute(
                "insert into disclosure.refusal_criteria_handed_in (body, version, day, receiver, who, at)"
                        + " values (?, ?, ?, ?, ?, ?)",
                body,
                version,
                handed.day(),
                handed.to(),
                who,
                at.atOffset(ZoneOffset.UTC));
    }

    /** Keeps everybody else from adding a version until the transaction is over. */
    static void lock(Handle handle, String body) {
        handle.createQuery("select pg_advisory_xact_lock(hashtext('refusal-criteria'), hashtext(:body)) is null")
                .bind("body", body)
                .mapTo(Boolean.class)
                .one();
    }

    /** The newest first. */
    static List<Row> of(Handle handle, String body) {
        Map<Integer, SortedMap<Integer, String>> items = items(handle, body);
        return new ArrayList<>(
                handle.createQuery("select * from disclosure.refusal_criteria where body = :body order by version desc")
                        .bind("body", body)
                        .map((row, context) -> new Row(
                                row.getString("body"),
                                row.getInt("version"),
                                row.getObject("in_force", LocalDate.class),
                                row.getObject("reviewed", LocalDate.class),
                                row.getObject("next_review", LocalDate.class),
                                row.getString("source"),
                                row.getString("who"),
                                KindRows.instant(row, "at"),
                                items.getOrDefault(row.getInt("version"), new TreeMap<>())))
                        .list());
    }

    private static Map<Integer, SortedMap<Integer, String>> items(Handle handle, String body) {
        Map<Integer, SortedMap<Integer, String>> items = new HashMap<>();
        handle.createQuery("select version, item, text from disclosure.refusal_criterion where body = :body")
                .bind("body", body)
                .map((row, context) -> {
                    items.computeIfAbsent(row.getInt("version"), _ -> new TreeMap<>())
                            .put(row.getInt("item"), row.getString("text"));
                    return row.getInt("item");
                })
                .list();
        return items;
    }

    static void add(Handle handle, Row row) {
        handle.execute(
                "insert into disclosure.refusal_criteria (body, version, in_force, reviewed, next_review, source, who, at)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?)",
                row.body(),
                row.version(),
                row.inForce(),
                row.reviewed(),
                row.nextReview(),
                row.source(),
                row.who(),
                row.at().atOffset(ZoneOffset.UTC));
        row.items()
                .forEach((item, text) -> handle.execute(
                        "insert into disclosure.refusal_criterion (body, version, item, text) values (?, ?, ?, ?)",
                        row.body(),
                        row.version(),
                        item,
                        text));
    }
}
