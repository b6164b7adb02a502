package kr.seogo.catalog.internal.formats;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import kr.seogo.catalog.RecordId;
import kr.seogo.catalog.api.Reidentification.Change;
import kr.seogo.catalog.api.Reidentification.Changes;
import kr.seogo.catalog.api.Reidentification.Run;
import kr.seogo.preservation.ObjectId;
import kr.seogo.preservation.PreservationAgent;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.StatementContext;

/** Runs, how far they came, and what they changed. */
public final class FormatRuns {

    private static final String RUN = "select r.* from catalog.format_run r ";

    private final Jdbi jdbi;
    private final InstantSource clock;

    public FormatRuns(Jdbi jdbi, InstantSource clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    /** The open run with these signatures: one under way, or a new one in place of any other. */
    Run begin(PreservationAgent program, String who) {
        return jdbi.inTransaction(h -> {
            Timestamp now = now();
            h.createUpdate("update catalog.format_run set ended = :now, superseded = true"
                            + " where ended is null and (program, version) <> (:program, :version)")
                    .bind("now", now)
                    .bind("program", program.name())
                    .bind("version", program.version())
                    .execute();
            h.createUpdate("insert into catalog.format_run (program, version, who, began)"
                            + " values (:program, :version, :who, :now) on conflict do nothing")
                    .bind("program", program.name())
                    .bind("version", program.version())
                    .bind("who", who)
                    .bind("now", now)
                    .execute();
            return h.createQuery(RUN + "where r.ended is null")
                    .map(FormatRuns::run)
                    .one();
        });
    }

    Optional<Run> open() {
        return jdbi.withHandle(h -> h.createQuery(RUN + "where r.ended is null")
                .map(FormatRuns::run)
                .findOne());
    }

    Optional<Run> find(long id) {
        return jdbi.withHandle(h -> h.createQuery(RUN + "where r.id = :id")
                .bind("id", id)
                .map(FormatRuns::run)
                .findOne());
    }

    List<Run> all() {
        return jdbi.withHandle(h ->
                h.createQuery(RUN + "order by r.id desc").map(FormatRuns::run).list());
    }

    /** The next object of a run, by name; empty: it has seen all. */
    Optional<ObjectId> next(Run run) {
        return jdbi.withHandle(h -> h.createQuery("select o.id from catalog.object o, catalog.format_run r"
                        + " where r.id = :run and o.id > r.place order by o.id limit 1")
                .bind("run", run.id())
                .mapTo(String.class)
                .findOne()
                .map(ObjectId::new));
    }

    /** An object is done: what came of it and the run's place, in one. */
    Run done(Run run, ObjectId object, long files, List<Change> changes) {
        return jdbi.inTransaction(h -> {
            PreparedBatch batch = h.prepareBatch("insert into catalog.format_change"
                    + " (run, record, n, object, version, path, was, became)"
                    + " values (:run, :record, :n, :object, :version, :path, :was, :became) on conflict do nothing");
            changes.forEach(change -> batch.bind("run", run.id())
                    .bind("record", change.record().name())
                    .bind("n", change.n())
                    .bind("object", change.object().name())
                    .bind("version", change.version())
                    .bind("path", change.path())
                    .bind("was", change.was())
                    .bind("became", change.became())
                    .add());
            int changed = changes.isEmpty() ? 0 : IntStream.of(batch.execute()).sum();
            h.createUpdate("update catalog.format_run set place = :object, objects = objects + 1,"
                            + " files = files + :files, changed = changed + :changed where id = :run")
                    .bind("object", object.name())
                    .bind("files", files)
                    .bind("changed", changed)
                    .bind("run", run.id())
                    .execute();
            return h.createQuery(RUN + "where r.id = :id")
                    .bind("id", run.id())
                    .map(FormatRuns::run)
                    .one();
        });
    }

    /** An object cannot be read; the run goes on behind it. */
    void unread(Run run, ObjectId object, String message) {
        jdbi.useHandle(h -> h.createUpdate("with put as (insert into catalog.format_unread (run, object, message)"
                        + " values (:run, :object, :message) on conflict do nothing returning 1)"
                        + " update catalog.format_run set unread = unread + (select count(*) from put) where id = :run")
                .bind("run", run.id())
                .bind("object", object.name())
                .bind("message", message.replace('\0', ' '))
                .execute());
    }

    Run end(Run run) {
        jdbi.useHandle(h -> h.createUpdate("update catalog.format_run set ended = :now where id = :run")
                .bind("now", now())
                .bind("run", run.id())
                .execute());
        return find(run.id()).orElseThrow();
    }

    Optional<Changes> changes(long id, int page, int size) {
        return find(id).map(run -> {
            List<Change> found = jdbi.withHandle(h -> h.createQuery("select * from catalog.format_change"
                            + " where run = :run order by record, n limit :size offset :from")
                    .bind("run", id)
                    .bind("size", size + 1)
                    .bind("from", (page - 1L) * size)
                    .map(FormatRuns::change)
                    .list());
            boolean more = found.size() > size;
            return new Changes(run, more ? found.subList(0, size) : found, more);
        });
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    private static Change change(ResultSet row, StatementContext context) throws SQLException {
        return new Change(
                new RecordId(row.getString("record")),
                row.getInt("n"),
                new ObjectId(row.getString("object")),
                row.getInt("version"),
                row.getString("path"),
                row.getString("was"),
                row.getString("became"));
    }

    private static Run run(ResultSet row, StatementContext context) throws SQLException {
        Optional<Instant> ended = Optional.ofNullable(row.getTimestamp("ended")).map(Timestamp::toInstant);
        return new Run(
                row.getLong("id"),
                row.getString("program"),
                row.getString("version"),
                row.getString("who"),
                row.getTimestamp("began").toInstant(),
                ended,
                row.getBoolean("superseded"),
                row.getLong("objects"),
                row.getLong("files"),
                row.getLong("changed"),
                row.getLong("unread"));
    }
}
