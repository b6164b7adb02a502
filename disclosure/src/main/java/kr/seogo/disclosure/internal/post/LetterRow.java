package kr.seogo.disclosure.internal.post;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import kr.seogo.disclosure.ArrivalWay;
import kr.seogo.disclosure.CaseNumber;
import kr.seogo.disclosure.LetterForm;
import kr.seogo.disclosure.LetterState;
import kr.seogo.disclosure.LetterTo;
import kr.seogo.disclosure.Term;
import kr.seogo.disclosure.internal.desk.Reached;
import org.jdbi.v3.core.Handle;

/** A line of the outbox. */
record LetterRow(
        long id,
        CaseNumber number,
        int version,
        LetterTo letter,
        LetterState state,
        Instant made,
        int attempts,
        String trouble) {

    private static final String COLUMNS =
            "select l.id, l.number, l.version, l.form, l.addressee, l.party, l.state, l.made,"
                    + " l.attempts, coalesce(l.trouble, '') as trouble from disclosure.letter l ";

    /** The lock on a line is held until the transaction ends; one that somebody else has is passed over. */
    static Optional<LetterRow> due(Handle handle) {
        return handle.createQuery(COLUMNS + "where l.state = 'due' order by l.id limit 1 for update skip locked")
                .map((row, context) -> of(row))
                .findOne();
    }

    /** One that may be mailed now, locked as above. */
    static Optional<LetterRow> ready(Handle handle, Instant now) {
        return handle.createQuery(COLUMNS
                        + "where l.state = 'ready' and l.next_try <= :now order by l.next_try, l.id limit 1"
                        + " for update skip locked")
                .bind("now", utc(now))
                .map((row, context) -> of(row))
                .findOne();
    }

    /** Those whose sending began before and has not ended. */
    static List<LetterRow> stuck(Handle handle, Instant before) {
        return handle.createQuery(COLUMNS
                        + "where l.state = 'sending' and l.claimed < :before order by l.id for update skip locked")
                .bind("before", utc(before))
                .map((row, context) -> of(row))
                .list();
    }

    /** One letter, locked; waits for whoever has it. */
    static Optional<LetterRow> locked(Handle handle, CaseNumber number, long id) {
        return handle.createQuery(COLUMNS + "where l.id = :id and l.number = :number for update")
                .bind("id", id)
                .bind("number", number.value())
                .map((row, context) -> of(row))
                .findOne();
    }

    /** Those of a case that tell of events after one and up to another version. */
    static List<LetterRow> told(Handle handle, CaseNumber number, int after, int until) {
        return handle.createQuery(COLUMNS
                        + "where l.number = :number and l.version > :after and l.version <= :until order by l.id")
                .bind("number", number.value())
                .bind("after", after)
                .bind("until", until)
                .map((row, context) -> of(row))
                .list();
    }

    /** Those of a body that wait for somebody. */
    static List<LetterRow> waiting(Handle handle, String body, Optional<String> department) {
        return handle.createQuery(COLUMNS + "join disclosure.case_row c on c.number = l.number"
                        + " where l.state in ('to-post', 'refused', 'uncertain', 'unprintable') and c.body = :body"
                        + " and (cast(:department as text) is null or c.department = :department)"
                        + " order by l.id limit 500")
                .bind("body", body)
                .bind("department", department.orElse(null))
                .map((row, context) -> of(row))
                .list();
    }

    /** Writes where it is now, and that it got there. */
    void moved(Handle handle, LetterState to, String who, String detail, Instant at) {
        handle.createUpdate("update disclosure.letter set state = :state, trouble = :trouble where id = :id")
                .bind("state", to.code())
                .bind("trouble", to.needsSomebody() || to == LetterState.READY ? detail : null)
                .bind("id", id)
                .execute();
        step(handle, to, who, detail, at);
    }

    /** It has reached whom it is for. */
    Reached.Arrived arrived(ArrivalWay way) {
        return new Reached.Arrived(number, version, letter, way);
    }

    void step(Handle handle, LetterState to, String who, String detail, Instant at) {
        handle.execute(
                "insert into disclosure.letter_step (letter, at, state, who, detail) values (?, ?, ?, ?, ?)",
                id,
                utc(at),
                to.code(),
                who,
                detail);
    }

    static OffsetDateTime utc(Instant at) {
        return OffsetDateTime.ofInstant(at, ZoneOffset.UTC);
    }

    private static LetterRow of(ResultSet row) throws SQLException {
        String to = row.getString("addressee");
        return new LetterRow(
                row.getLong("id"),
                new CaseNumber(row.getString("number")),
                row.getInt("version"),
                new LetterTo(
                        word(LetterForm.values(), row.getString("form")),
                        Arrays.stream(LetterTo.Addressee.values())
                                .filter(one -> one.code().equals(to))
                                .findFirst()
                                .orElseThrow(() -> unknown(to)),
                        row.getString("party")),
                word(LetterState.values(), row.getString("state")),
                row.getObject("made", OffsetDateTime.class).toInstant(),
                row.getInt("attempts"),
                row.getString("trouble"));
    }

    private static <T extends Term> T word(T[] all, String code) {
        return Term.of(all, code).orElseThrow(() -> unknown(code));
    }

    private static IllegalStateException unknown(String word) {
        return new IllegalStateException("The outbox holds a word this version does not know: " + word);
    }
}
