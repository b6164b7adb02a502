package kr.seogo.disclosure.internal.committee;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import kr.seogo.disclosure.Actor;
import kr.seogo.disclosure.Committee;
import kr.seogo.disclosure.CommitteeEvent;
import kr.seogo.disclosure.CommitteeFactKind;
import kr.seogo.disclosure.CommitteeRule;
import kr.seogo.disclosure.Meeting;
import kr.seogo.disclosure.MeetingNumber;
import kr.seogo.disclosure.Role;
import kr.seogo.disclosure.internal.desk.EventRows;
import kr.seogo.disclosure.internal.json.EventJson;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** The tables of committees: events are read whole, added to, never changed; the lines follow from them. */
final class CommitteeRows {

    /** The stream of who sits on the committee; a meeting's is its number. */
    private static final String ROSTER = "roster";

    private static final String ADD = "insert into disclosure.committee_event"
            + " (body, stream, version, at, day, actor, role, account, kind, rule, why, data) values"
            + " (:body, :stream, :version, :at, :day, :actor, :role, :account, :kind, :rule, :why, cast(:data as jsonb))";

    private CommitteeRows() {}

    /** Keeps everybody else from adding a step to the committee of a body until the transaction ends. */
    static void lock(Handle handle, String body) {
        handle.createUpdate("insert into disclosure.committee (body, version, kept) values (:body, 0, false)"
                        + " on conflict do nothing")
                .bind("body", body)
                .execute();
        handle.createQuery("select version from disclosure.committee where body = :body for update")
                .bind("body", body)
                .mapTo(Integer.class)
                .one();
    }

    static List<CommitteeEvent> roster(Handle handle, String body) {
        return events(handle, body, ROSTER);
    }

    static List<CommitteeEvent> meeting(Handle handle, String body, MeetingNumber number) {
        return events(handle, body, number.value());
    }

    static void put(Handle handle, Committee before, Committee after, List<CommitteeEvent> events) {
        add(handle, before.body(), ROSTER, before.version(), events);
        handle.createUpdate("update disclosure.committee set version = :version, kept = :kept,"
                        + " merged = :merged where body = :body")
                .bind("version", after.version())
                .bind("kept", after.kept())
                .bind("merged", after.mergedWith().isPresent())
                .bind("body", after.body())
                .execute();
    }

    /** The number of the next meeting of a year. */
    static MeetingNumber next(Handle handle, String body, int year) {
        int last = handle.createQuery("select coalesce(max(running), 0) from disclosure.committee_meeting"
                        + " where body = :body and year = :year")
                .bind("body", body)
                .bind("year", year)
                .mapTo(Integer.class)
                .one();
        return new MeetingNumber(year, last + 1);
    }

    static void put(Handle handle, int before, Meeting after, List<CommitteeEvent> events) {
        add(handle, after.body(), after.number().value(), before, events);
        handle.createUpdate("insert into disclosure.committee_meeting (body, year, running, day, live) values"
                        + " (:body, :year, :running, :day, :live) on conflict (body, year, running) do update set"
                        + " day = excluded.day, live = excluded.live")
                .bind("body", after.body())
                .bind("year", after.number().year())
                .bind("running", after.number().running())
                .bind("day", after.called().day())
                .bind("live", after.live())
                .execute();
    }

    /** The meetings whose items may still be dealt with. */
    static List<MeetingNumber> live(Handle handle, String body) {
        return handle.createQuery("select year, running from disclosure.committee_meeting where body = :body and live"
                        + " order by year, running")
                .bind("body", body)
                .map((row, context) -> new MeetingNumber(row.getInt("year"), row.getInt("running")))
                .list();
    }

    /** The meetings on days of a year, the latest first. */
    static List<MeetingNumber> ofYear(Handle handle, String body, int year) {
        return handle.createQuery("select year, running from disclosure.committee_meeting where body = :body"
                        + " and day >= :first and day < :end order by day desc, year desc, running desc")
                .bind("body", body)
                .bind("first", LocalDate.of(year, 1, 1))
                .bind("end", LocalDate.of(year + 1, 1, 1))
                .map((row, context) -> new MeetingNumber(row.getInt("year"), row.getInt("running")))
                .list();
    }

    static List<Integer> years(Handle handle, String body) {
        return handle.createQuery("select distinct cast(extract(year from day) as integer) as year"
                        + " from disclosure.committee_meeting where body = :body order by year desc")
                .bind("body", body)
                .mapTo(Integer.class)
                .list();
    }

    private static void add(Handle handle, String body, String stream, int before, List<CommitteeEvent> events) {
        PreparedBatch batch = handle.prepareBatch(ADD);
        int version = before;
        for (CommitteeEvent event : events) {
            version++;
            batch.bind("body", body)
                    .bind("stream", stream)
                    .bind("version", version)
                    .bind("at", EventRows.utc(event.at()))
                    .bind("day", event.day())
                    .bind("actor", event.actor().name())
                    .bind("role", event.actor().role().code())
                    .bind("account", event.actor().account().orElse(null))
                    .bind("kind", CommitteeFactKind.of(event.fact()).code())
                    .bind("rule", event.rule().code())
                    .bind("why", event.why())
                    .bind("data", EventJson.write(event.fact()))
                    .add();
        }
        batch.execute();
    }

    private static List<CommitteeEvent> events(Handle handle, String body, String stream) {
        return handle.createQuery("select * from disclosure.committee_event where body = :body and stream = :stream"
                        + " order by version")
                .bind("body", body)
                .bind("stream", stream)
                .map((row, context) -> event(row))
                .list();
    }

    private static CommitteeEvent event(ResultSet row) throws SQLException {
        return new CommitteeEvent(
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getObject("day", LocalDate.class),
                new Actor(
                        row.getString("actor"),
                        EventRows.term(Role.values(), row.getString("role")),
                        row.getString("body"),
                        Optional.empty(),
                        Optional.ofNullable(row.getString("account"))),
                row.getString("why"),
                EventRows.term(CommitteeRule.values(), row.getString("rule")),
                EventJson.read(
                        EventRows.term(CommitteeFactKind.values(), row.getString("kind")), row.getString("data")));
    }
}
