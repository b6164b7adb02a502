package kr.seogo.disclosure.internal.desk;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import kr.seogo.disclosure.Actor;
import kr.seogo.disclosure.CaseNumber;
import kr.seogo.disclosure.LetterForm;
import kr.seogo.disclosure.Role;
import kr.seogo.disclosure.api.Outbox;
import org.jdbi.v3.core.Jdbi;

/** The three outboxes as one list. */
public final class StoredOutbox implements Outbox {

    private static final String OF_ACTOR = " join disclosure.case_row c on c.number = o.number where c.body = :body"
            + " and (cast(:department as text) is null or c.department = :department)";

    /** A letter that is ready without a pause goes out at the next turn all the same. */
    private static final String LETTERS =
            "select 'letter' as kind, o.number, o.id::text as key, o.form as what, o.state,"
                    + " o.made as since, o.attempts as tries, coalesce(o.trouble, '') as note,"
                    + " case when o.state = 'due' then o.made when o.state = 'ready' then o.next_try end as next"
                    + " from disclosure.letter o" + OF_ACTOR
                    + " and o.state in ('due', 'ready', 'sending', 'to-post', 'refused', 'uncertain', 'unprintable')";

    private static final String DECISIONS = "select 'record-decision' as kind, o.number,"
            + " o.decision || ' ' || o.record as key, o.record as what, o.state,"
            + " coalesce(o.since, c.updated) as since, o.tries, o.note,"
            + " greatest(o.next_try, o.not_before::timestamp at time zone 'Asia/Seoul') as next"
            + " from disclosure.record_decision o" + OF_ACTOR + " and o.state = 'due'";

    private static final String CLOSED = "select 'closed-case' as kind, o.number, o.closing::text as key, '' as what,"
            + " o.state, o.since, o.tries, o.note, o.next_try as next"
            + " from disclosure.case_handover o" + OF_ACTOR + " and o.state = 'due'";

    private static final String OF_NUMBER =
            " from disclosure.case_row c where c.number = o.number and o.number = :number"
                    + " and c.body = :body and (cast(:department as text) is null or c.department = :department)";

    private final Jdbi jdbi;
    private final CaseStore store;

    public StoredOutbox(Jdbi jdbi, CaseStore store) {
        this.jdbi = jdbi;
        this.store = store;
    }

    @Override
    public List<Waiting> waiting(Actor actor) {
        if (!staff(actor)) {
            return List.of();
        }
        return jdbi.withHandle(handle -> handle.createQuery("select * from (" + LETTERS + " union all " + DECISIONS
                        + " union all " + CLOSED + ") w order by since, number, kind, key limit 500")
                .bind("body", actor.body())
                .bind("department", actor.department().orElse(null))
                .map((row, context) -> of(row))
                .list());
    }

    @Override
    public boolean tryNow(Kind kind, CaseNumber number, String key, Actor actor) {
        if (!staff(actor)) {
            return false;
        }
        String update =
                switch (kind) {
                    case LETTER ->
                        "letter o set next_try = :now" + OF_NUMBER + " and o.id::text = :key and o.state = 'ready'";
                    case RECORD_DECISION ->
                        "record_decision o set next_try = :now" + OF_NUMBER
                                + " and o.decision || ' ' || o.record = :key and o.state = 'due'";
                    case CLOSED_CASE ->
                        "case_handover o set next_try = :now" + OF_NUMBER
                                + " and o.closing::text = :key and o.state = 'due'";
                };
        return jdbi.withHandle(handle -> handle.createUpdate("update disclosure." + update)
                        .bind("now", EventRows.utc(store.now()))
                        .bind("number", number.value())
                        .bind("key", key)
                        .bind("body", actor.body())
                        .bind("department", actor.department().orElse(null))
                        .execute()
                > 0);
    }

    private static boolean staff(Actor actor) {
        return actor.role() == Role.DESK
                || (actor.role() == Role.OFFICER && actor.department().isPresent());
    }

    private static Waiting of(ResultSet row) throws SQLException {
        Kind kind = EventRows.term(Kind.values(), row.getString("kind"));
        String what = row.getString("what");
        OffsetDateTime next = row.getObject("next", OffsetDateTime.class);
        return new Waiting(
                kind,
                new CaseNumber(row.getString("number")),
                row.getString("key"),
                kind == Kind.LETTER
                        ? EventRows.term(LetterForm.values(), what).label().ko()
                        : what,
                row.getString("state"),
                row.getObject("since", OffsetDateTime.class).toInstant(),
                row.getInt("tries"),
                row.getString("note"),
                Optional.ofNullable(next).map(OffsetDateTime::toInstant));
    }
}
