package kr.seogo.disclosure.internal.redaction;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import kr.seogo.catalog.Person;
import kr.seogo.catalog.RecordId;
import kr.seogo.disclosure.CaseNumber;
import kr.seogo.disclosure.RedactionState;
import kr.seogo.disclosure.api.RedactionView;
import kr.seogo.disclosure.internal.desk.CaseRows;
import kr.seogo.disclosure.internal.privacy.CaseVault;
import kr.seogo.disclosure.internal.privacy.Vault;
import kr.seogo.disclosure.internal.redaction.RedactionJson.Marked;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** The table {@code disclosure.redaction}; what was marked stands in it sealed. */
final class RedactionRows {

    private final Jdbi jdbi;
    private final CaseVault cases;

    RedactionRows(Jdbi jdbi, Vault vault) {
        this.jdbi = jdbi;
        this.cases = new CaseVault(vault);
    }

    /**
     * A redaction as it is kept.
     *
     * @param digest by which its copy was proved
     * @param marked empty where it was taken away
     */
    record Row(RedactionView view, String digest, Optional<Marked> marked) {}

    void add(RedactionView v, String digest, Marked marked) {
        jdbi.useTransaction(
                h -> add(h, v, digest, cases.seal(h, v.number(), place(v.id()), RedactionJson.write(marked))));
    }

    private static void add(Handle h, RedactionView v, String digest, Vault.Sealed box) {
        h.createUpdate("insert into disclosure.redaction (id, number, record, source, state, told,"
                        + " key_id, sealed, mime, pages, warnings, digest, drafter, drafter_account, drafted) values"
                        + " (:id, :number, :record, :source, :state, cast(:told as jsonb), :key, :sealed, :mime,"
                        + " :pages, :warnings, :digest, :drafter, :account, :drafted)")
                .bind("id", v.id())
                .bind("number", v.number().value())
                .bind("record", v.record().name())
                .bind("source", v.of())
                .bind("state", v.state().name())
                .bind("told", RedactionJson.write(new RedactionJson.Told(v.taken(), v.kept())))
                .bind("key", box.keyId())
                .bind("sealed", box.bytes())
                .bind("mime", v.mime())
                .bind("pages", v.pages())
                .bind("warnings", String.join("\n", v.warnings()))
                .bind("digest", digest)
                .bind("drafter", v.drafter().name())
                .bind("account", v.drafter().account())
                .bind("drafted", at(v.drafted()))
                .execute();
    }

    Optional<Row> find(CaseNumber number, UUID id) {
        return jdbi.withHandle(
                h -> h.createQuery("select * from disclosure.redaction where id = :id and number = :number")
                        .bind("id", id)
                        .bind("number", number.value())
                        .map((row, context) -> row(h, row))
                        .findOne());
    }

    List<Row> ofCase(CaseNumber number) {
        return jdbi.withHandle(h -> h.createQuery(
                        "select * from disclosure.redaction where number = :number order by drafted desc, id")
                .bind("number", number.value())
                .map((row, context) -> row(h, row))
                .list());
    }

    /** Moves it to another state if it is in one of those; false where somebody was there before. */
    boolean move(UUID id, List<RedactionState> from, RedactionState to, Person who, String reason, Instant now) {
        return jdbi.withHandle(h -> h.createUpdate("update disclosure.redaction set state = :to, decider = :who,"
                                + " decider_account = :account, decided = :now, reason = :reason,"
                                + " sealed = case when :to = 'REJECTED' then null else sealed end"
                                + " where id = :id and state in (<from>)")
                        .bind("to", to.name())
                        .bind("who", who.name())
                        .bind("account", who.account())
                        .bind("now", at(now))
                        .bind("reason", reason)
                        .bind("id", id)
                        .bindList("from", from.stream().map(Enum::name).toList())
                        .execute())
                == 1;
    }

    /** Lets a release wait again that was begun and may not be made. */
    void back(UUID id) {
        jdbi.useHandle(h -> h.execute(
                "update disclosure.redaction set state = 'READY', decider = '', decider_account = '', decided = null"
                        + " where id = ? and state = 'RELEASING'",
                id));
    }

    /** Does something while nobody else changes the case. */
    <T> T whileLocked(CaseNumber number, Supplier<T> act) {
        return jdbi.inTransaction(h -> {
            CaseRows.lock(h, number);
            return act.get();
        });
    }

    void released(UUID id, int rendition) {
        jdbi.useHandle(
                h -> h.createUpdate("update disclosure.redaction set state = 'RELEASED', rendition = :n where id = :id")
                        .bind("n", rendition)
                        .bind("id", id)
                        .execute());
    }

    /** Sends back what was drafted before and nobody decided since; returns how many. */
    int lapse(Instant drafted, Instant now, String reason) {
        return jdbi.withHandle(h -> h.createUpdate("update disclosure.redaction set state = 'REJECTED', sealed = null,"
                        + " decided = :now, reason = :reason where state = 'READY' and drafted < :drafted")
                .bind("now", at(now))
                .bind("reason", reason)
                .bind("drafted", at(drafted))
                .execute());
    }

    /** Forgets what was marked in cases in which nothing more can be done; returns in how many redactions. */
    int forget() {
        return jdbi.withHandle(h -> h.execute("update disclosure.redaction r set sealed = null where sealed is not null"
                + " and state in ('RELEASED', 'RELEASING') and not exists (select 1 from disclosure.case_row c"
                + " where c.number = r.number and c.live)"));
    }

    /** Those whose copies are waited for; a release that was left half made can be asked for again as long as its case lives. */
    Set<String> waiting() {
        return jdbi.withHandle(h -> h
                .createQuery(
                        "select id from disclosure.redaction r where state = 'READY' or (state = 'RELEASING' and exists"
                                + " (select 1 from disclosure.case_row c where c.number = r.number and c.live))")
                .mapTo(UUID.class)
                .stream()
                .map(UUID::toString)
                .collect(Collectors.toSet()));
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static String place(UUID id) {
        return "redaction " + id;
    }

    private Row row(Handle handle, ResultSet row) throws SQLException {
        int rendition = row.getInt("rendition");
        UUID id = row.getObject("id", UUID.class);
        RedactionJson.Told told = RedactionJson.told(row.getString("told"));
        CaseNumber number = new CaseNumber(row.getString("number"));
        byte[] sealed = row.getBytes("sealed");
        return new Row(
                new RedactionView(
                        id,
                        number,
                        new RecordId(row.getString("record")),
                        row.getInt("source"),
                        RedactionState.valueOf(row.getString("state")),
                        told.taken(),
                        told.kept(),
                        row.getString("mime"),
                        row.getInt("pages"),
                        row.getString("warnings").lines().toList(),
                        new Person(row.getString("drafter"), row.getString("drafter_account")),
                        row.getObject("drafted", OffsetDateTime.class).toInstant(),
                        row.getString("decider"),
                        row.getString("reason"),
                        rendition == 0 ? OptionalInt.empty() : OptionalInt.of(rendition)),
                row.getString("digest"),
                sealed == null
                        ? Optional.empty()
                        : cases.open(handle, number, place(id), new Vault.Sealed(row.getString("key_id"), sealed))
                                .map(RedactionJson::marked));
    }
}
