package kr.seogo.disclosure.internal.desk;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kr.seogo.disclosure.Actor;
import kr.seogo.disclosure.CaseEvent;
import kr.seogo.disclosure.CaseNumber;
import kr.seogo.disclosure.CaseRule;
import kr.seogo.disclosure.CaseState;
import kr.seogo.disclosure.FactKind;
import kr.seogo.disclosure.Role;
import kr.seogo.disclosure.Stamp;
import kr.seogo.disclosure.Term;
import kr.seogo.disclosure.internal.cases.CaseFold;
import kr.seogo.disclosure.internal.json.EventJson;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** The table of events: read whole, added to, never changed. */
public final class EventRows {

    private static final String ADD = "insert into disclosure.case_event"
            + " (number, version, at, day, actor, role, body, department, account, kind, rule, why, data) values"
            + " (:number, :version, :at, :day, :actor, :role, :body, :department, :account, :kind, :rule, :why,"
            + " cast(:data as jsonb))";

    private EventRows() {}

    /** Adds an event; a version that is there already ends the transaction. */
    static void add(PreparedBatch batch, CaseNumber number, int version, CaseEvent event) {
        Stamp stamp = event.stamp();
        batch.bind("number", number.value())
                .bind("version", version)
                .bind("at", utc(stamp.at()))
                .bind("day", stamp.day())
                .bind("actor", stamp.actor().name())
                .bind("role", stamp.actor().role().code())
                .bind("body", stamp.actor().body())
                .bind("department", stamp.actor().department().orElse(null))
                .bind("account", stamp.actor().account().orElse(null))
                .bind("kind", FactKind.of(event.fact()).code())
                .bind("rule", stamp.rule().code())
                .bind("why", stamp.why())
                .bind("data", EventJson.write(event.fact()))
                .add();
    }

    static PreparedBatch batch(Handle handle) {
        return handle.prepareBatch(ADD);
    }

    public static List<CaseEvent> of(Handle handle, CaseNumber number) {
        return handle.createQuery("select * from disclosure.case_event where number = :number order by version")
                .bind("number", number.value())
                .map((row, context) -> event(row))
                .list();
    }

    /** The cases in which something can still be done. */
    static Map<CaseNumber, CaseState> live(Handle handle) {
        record Row(String number, CaseEvent event) {}
        Map<String, List<CaseEvent>> events = new LinkedHashMap<>();
        handle.createQuery("select e.* from disclosure.case_event e join disclosure.case_row r on r.number = e.number"
                        + " where r.live order by e.number, e.version")
                .map((row, context) -> new Row(row.getString("number"), event(row)))
                .forEach(row -> events.computeIfAbsent(row.number(), number -> new ArrayList<>())
                        .add(row.event()));
        Map<CaseNumber, CaseState> states = new LinkedHashMap<>();
        events.forEach((number, all) -> {
            CaseNumber name = new CaseNumber(number);
            states.put(name, CaseFold.of(name, all));
        });
        return states;
    }

    public static OffsetDateTime utc(Instant at) {
        return OffsetDateTime.ofInstant(at, ZoneOffset.UTC);
    }

    private static CaseEvent event(ResultSet row) throws SQLException {
        Actor actor = new Actor(
                row.getString("actor"),
                term(Role.values(), row.getString("role")),
                row.getString("body"),
                Optional.ofNullable(row.getString("department")),
                Optional.ofNullable(row.getString("account")));
        Stamp stamp = new Stamp(
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getObject("day", LocalDate.class),
                actor,
                row.getString("why"),
                term(CaseRule.values(), row.getString("rule")));
        return new CaseEvent(
                stamp, EventJson.read(term(FactKind.values(), row.getString("kind")), row.getString("data")));
    }

    public static <T extends Term> T term(T[] all, String code) {
        return Term.of(all, code)
                .orElseThrow(() -> new IllegalStateException("The database holds a word this version does not know: "
                        + code + "; it was written by a later one"));
    }
}
