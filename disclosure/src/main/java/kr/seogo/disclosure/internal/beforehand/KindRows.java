package kr.seogo.disclosure.internal.beforehand;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import kr.seogo.catalog.RecordId;
import kr.seogo.disclosure.Actor;
import kr.seogo.disclosure.KindTerms;
import kr.seogo.disclosure.PublicationCycle;
import kr.seogo.disclosure.PublicationSubject;
import kr.seogo.disclosure.Term;
import kr.seogo.disclosure.api.AnnouncedKind;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;

/** The tables {@code announced_kind} and {@code announced_kind_end}. */
final class KindRows {

    private static final String ALL = "select k.*, e.last, e.why, e.who as ended_by, e.at as ended_at"
            + " from disclosure.announced_kind k left join disclosure.announced_kind_end e on e.kind = k.id";

    private KindRows() {}

    static List<AnnouncedKind> of(Handle handle, String body) {
        return handle.createQuery(ALL + " where k.body = :body order by k.id")
                .bind("body", body)
                .map(KindRows::kind)
                .list();
    }

    static Optional<AnnouncedKind> find(Handle handle, long id) {
        return handle.createQuery(ALL + " where k.id = :id")
                .bind("id", id)
                .map(KindRows::kind)
                .findOne();
    }

    /** Keeps everybody else from ending the kind or publishing of it until the transaction is over. */
    static void lock(Handle handle, long id) {
        handle.createQuery("select id from disclosure.announced_kind where id = :id for update")
                .bind("id", id)
                .mapTo(Long.class)
                .findOne();
    }

    /** Keeps everybody else from announcing a kind of the body until the transaction is over. */
    static void lock(Handle handle, String body) {
        handle.createQuery("select pg_advisory_xact_lock(hashtext('announced-kind'), hashtext(:body)) is null")
                .bind("body", body)
                .mapTo(Boolean.class)
                .one();
    }

    static long add(Handle handle, KindTerms terms, Actor actor, Instant at) {
        return handle.createQuery(
                        "insert into disclosure.announced_kind (body, subject, name, scope, cycle, counts_from,"
                                + " days, since, department, kept, who, at) values (:body, :subject, :name, :scope, :cycle,"
                                + " :from, :days, :since, :department, :kept, :who, :at) returning id")
                .bind("body", actor.body())
                .bind("subject", terms.subject().code())
                .bind("name", terms.name())
                .bind("scope", terms.scope())
                .bind("cycle", terms.cycle().code())
                .bind("from", terms.countsFrom().code())
                .bind("days", terms.days())
                .bind("since", terms.since())
                .bind("department", terms.department())
                .bindArray("kept", String.class, names(terms.kept()))
                .bind("who", actor.name())
                .bind("at", at.atOffset(ZoneOffset.UTC))
                .mapTo(Long.class)
                .one();
    }

    static void end(Handle handle, long id, AnnouncedKind.End end) {
        handle.execute(
                "insert into disclosure.announced_kind_end (kind, last, why, who, at) values (?, ?, ?, ?, ?)",
                id,
                end.last(),
                end.why(),
                end.who(),
                end.at().atOffset(ZoneOffset.UTC));
    }

    static Object[] names(List<RecordId> records) {
        return records.stream().map(RecordId::name).toArray();
    }

    static List<RecordId> records(Array column) throws SQLException {
        return Arrays.stream((String[]) column.getArray()).map(RecordId::new).toList();
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static AnnouncedKind kind(ResultSet row, StatementContext context) throws SQLException {
        KindTerms terms = new KindTerms(
                term(PublicationSubject.values(), row.getString("subject")),
                row.getString("name"),
                row.getString("scope"),
                term(PublicationCycle.values(), row.getString("cycle")),
                term(KindTerms.CountsFrom.values(), row.getString("counts_from")),
                row.getInt("days"),
                row.getObject("since", LocalDate.class),
                row.getString("department"),
                records(row.getArray("kept")));
        return new AnnouncedKind(
                row.getLong("id"), row.getString("body"), terms, row.getString("who"), instant(row, "at"), ended(row));
    }

    private static Optional<AnnouncedKind.End> ended(ResultSet row) throws SQLException {
        LocalDate last = row.getObject("last", LocalDate.class);
        return last == null
                ? Optional.empty()
                : Optional.of(new AnnouncedKind.End(
                        last, row.getString("why"), row.getString("ended_by"), instant(row, "ended_at")));
    }

    private static <T extends Term> T term(T[] all, String code) {
        return Term.of(all, code)
                .orElseThrow(() -> new IllegalStateException("An announced kind has an unknown word: " + code));
    }
}
