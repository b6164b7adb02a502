package kr.seogo.disclosure.internal.redaction;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import javax.sql.DataSource;
import kr.seogo.catalog.RecordId;
import kr.seogo.disclosure.RedactionState;
import kr.seogo.disclosure.api.RedactionView;
import org.jdbi.v3.core.Jdbi;

/** The table {@code disclosure.redaction}. */
final class RedactionRows {

    private final Jdbi jdbi;

    RedactionRows(DataSource database) {
        this.jdbi = Jdbi.create(database);
    }

    /** A redaction and the digest its copy was proved by. */
    record Row(RedactionView view, String digest) {}

    void add(RedactionView v, String digest) {
        jdbi.useHandle(h -> h.createUpdate("insert into disclosure.redaction (id, record, source, cause, state, marks,"
                        + " kept, mime, pages, warnings, digest, drafter, drafted) values (:id, :record, :source, :cause,"
                        + " :state, cast(:marks as jsonb), cast(:kept as jsonb), :mime, :pages, :warnings, :digest,"
                        + " :drafter, :drafted)")
                .bind("id", v.id())
                .bind("record", v.record().name())
                .bind("source", v.of())
                .bind("cause", v.cause())
                .bind("state", v.state().name())
                .bind("marks", RedactionJson.marks(v.marks()))
                .bind("kept", RedactionJson.kept(v.kept()))
                .bind("mime", v.mime())
                .bind("pages", v.pages())
                .bind("warnings", String.join("\n", v.warnings()))
                .bind("digest", digest)
                .bind("drafter", v.drafter())
                .bind("drafted", at(v.drafted()))
                .execute());
    }

    Optional<Row> find(UUID id) {
        return jdbi.withHandle(h -> h.createQuery("select * from disclosure.redaction where id = :id")
                .bind("id", id)
                .map((row, context) -> row(row))
                .findOne());
    }

    List<RedactionView> ofRecord(RecordId record) {
        return jdbi.withHandle(h -> h.createQuery(
                        "select * from disclosure.redaction where record = :record order by drafted desc, id")
                .bind("record", record.name())
                .map((row, context) -> row(row).view())
                .list());
    }

    /** Moves it to another state if it is in one of those; false where somebody was there before. */
    boolean move(UUID id, List<RedactionState> from, RedactionState to, String who, String reason, Instant now) {
        return jdbi.withHandle(h -> h.createUpdate("update disclosure.redaction set state = :to, decider = :who,"
                                + " decided = :now, reason = :reason where id = :id and state in (<from>)")
                        .bind("to", to.name())
                        .bind("who", who)
                        .bind("now", at(now))
                        .bind("reason", reason)
                        .bind("id", id)
                        .bindList("from", from.stream().map(Enum::name).toList())
                        .execute())
                == 1;
    }

    void released(UUID id, int rendition) {
        jdbi.useHandle(
                h -> h.createUpdate("update disclosure.redaction set state = 'RELEASED', rendition = :n where id = :id")
                        .bind("n", rendition)
                        .bind("id", id)
                        .execute());
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static Row row(ResultSet row) throws SQLException {
        int rendition = row.getInt("rendition");
        return new Row(
                new RedactionView(
                        row.getObject("id", UUID.class),
                        new RecordId(row.getString("record")),
                        row.getInt("source"),
                        row.getString("cause"),
                        RedactionState.valueOf(row.getString("state")),
                        RedactionJson.marks(row.getString("marks")),
                        RedactionJson.kept(row.getString("kept")),
                        row.getString("mime"),
                        row.getInt("pages"),
                        row.getString("warnings").lines().toList(),
                        row.getString("drafter"),
                        row.getObject("drafted", OffsetDateTime.class).toInstant(),
                        row.getString("decider"),
                        row.getString("reason"),
                        rendition == 0 ? OptionalInt.empty() : OptionalInt.of(rendition)),
                row.getString("digest"));
    }
}
