package kr.seogo.catalog.internal.register;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import kr.seogo.catalog.AccessDecision;
import kr.seogo.catalog.FileDescription;
import kr.seogo.catalog.RecordId;
import kr.seogo.catalog.api.ExtractionNote;
import kr.seogo.catalog.internal.policy.Sight;
import kr.seogo.preservation.LogicalPath;
import kr.seogo.preservation.ObjectId;
import kr.seogo.preservation.ObjectVersion;
import kr.seogo.preservation.Sha512;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.StatementContext;

/** Rows of the register as values. */
final class Rows {

    static final String HELD = "select r.*, o.version as object_version, d.grounds, d.reason, d.since, d.decided_by,"
            + " d.cause, d.for_case from catalog.record r join catalog.object o on o.id = r.object"
            + " left join catalog.decision d on d.id = r.decision ";

    static final String RENDITION = "select f.*, e.state, e.characters, e.truncated, e.tool, e.message, e.at"
            + " from catalog.rendition f left join catalog.extraction e on e.digest = f.digest ";

    /** What a caller may know of; the parameters are those of {@link #bind(Query, Sight)}. */
    static final String SEEN =
            " and (r.visible or (:beyond and" + " (:papers or not (r.papers or r.papers_above) or r.agency = :body))) ";

    private Rows() {}

    static Query bind(Query query, Sight sight) {
        return query.bind("beyond", sight.beyond())
                .bind("papers", sight.papers())
                .bind("body", sight.body());
    }

    static Held held(ResultSet row, StatementContext context) throws SQLException {
        RecordId id = new RecordId(row.getString("id"));
        return new Held(
                id,
                new ObjectId(row.getString("object")),
                new ObjectVersion(row.getInt("object_version")),
                Codes.level(row.getInt("level")),
                Optional.ofNullable(row.getString("parent")).map(RecordId::new),
                row.getInt("rank"),
                row.getString("title"),
                ids(row.getArray("ancestors")),
                row.getBoolean("visible"),
                row.getObject("decision") == null ? AccessDecision.undecided(id) : decision(id, row),
                row.getBoolean("papers") || row.getBoolean("papers_above")
                        ? Optional.of(row.getString("agency"))
                        : Optional.empty());
    }

    static AccessDecision decision(ResultSet row, StatementContext context) throws SQLException {
        return decision(new RecordId(row.getString("record")), row);
    }

    private static AccessDecision decision(RecordId id, ResultSet row) throws SQLException {
        return new AccessDecision(
                id,
                Codes.disclosure(row.getInt("disclosure")),
                new TreeSet<>(List.of((Integer[]) row.getArray("grounds").getArray())),
                row.getString("reason"),
                row.getBoolean("listed"),
                row.getTimestamp("since").toInstant(),
                row.getString("decided_by"),
                row.getString("cause"),
                AccessDecision.caseOf(row.getString("for_case"), row.getString("reason")));
    }

    static Rendition rendition(ResultSet row, StatementContext context) throws SQLException {
        return new Rendition(
                new RecordId(row.getString("record")),
                row.getInt("n"),
                FileDescription.Role.valueOf(row.getString("role")),
                new ObjectId(row.getString("object")),
                new LogicalPath(row.getString("path")),
                new Sha512(row.getString("digest")),
                row.getString("puid"),
                row.getString("name"),
                row.getTimestamp("since").toInstant(),
                note(row),
                row.getBoolean("truncated"));
    }

    private static Optional<ExtractionNote> note(ResultSet row) throws SQLException {
        Timestamp at = row.getTimestamp("at");
        if (at == null) {
            return Optional.empty();
        }
        return Optional.of(new ExtractionNote(
                ExtractionNote.State.valueOf(row.getString("state")),
                row.getLong("characters"),
                row.getString("tool"),
                row.getString("message"),
                at.toInstant()));
    }

    static List<RecordId> ids(Array array) throws SQLException {
        return List.of((String[]) array.getArray()).stream().map(RecordId::new).toList();
    }

    static Timestamp at(Instant instant) {
        return Timestamp.from(instant);
    }
}
