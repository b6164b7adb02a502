package kr.seogo.catalog.internal.formats;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import kr.seogo.catalog.RecordId;
import kr.seogo.catalog.api.FormatConverter.Why;
import kr.seogo.catalog.api.HeldFormats.Amount;
import kr.seogo.catalog.api.Normalisation.Failure;
import kr.seogo.catalog.api.Normalisation.Failures;
import kr.seogo.preservation.ObjectId;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementContext;

/** Which files wait for a copy, by the register; and which could not be converted. */
final class NormalisationRows {

    /** A file that ended the whole program this often is not tried again. */
    private static final int ATTEMPTS = 3;

    private static final String TRYING = "TRYING";

    /** What there is of a target, and what lesser thing the same program made. */
    private static final String MADE = "select 1 from catalog.rendition m where m.record = f.record"
            + " and m.derived_from = f.n and m.role = 'NORMALISED' and ";

    private static final String FAILED = "select 1 from catalog.normalisation x where x.record = f.record and x.n = f.n"
            + " and x.target = w.target and x.digest = f.digest and x.tool = w.tool and x.state <> 'TRYING'";

    private static final String WANTED = " from catalog.rendition f join"
            + " unnest(:puids, :targets, :tools) as w(puid, target, tool) on w.puid = f.puid"
            + " where f.role = 'ORIGINAL' ";

    private final Jdbi jdbi;
    private final InstantSource clock;

    NormalisationRows(Jdbi jdbi, InstantSource clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    /** The formats of which originals are held. */
    List<String> puids() {
        return jdbi.withHandle(h -> h.createQuery("select distinct puid from catalog.rendition where role = 'ORIGINAL'")
                .mapTo(String.class)
                .list());
    }

    /** Files that wait, of one object: the first by name, from a place on. */
    List<Waiting> next(Collection<Wanted> wanted, String from, int most) {
        List<Wanted> able = wanted.stream().filter(w -> w.means().isPresent()).toList();
        if (able.isEmpty()) {
            return List.of();
        }
        return jdbi.withHandle(h -> {
            List<Waiting> next = h.createQuery(
                            "select f.object, f.record, f.n, f.digest, f.puid, f.name, w.target, w.tool"
                                    + WANTED + "and f.object >= :from and not exists (" + MADE
                                    + "(m.made_to = w.target or"
                                    + " m.made_by = w.tool)) and not exists (" + FAILED + ")"
                                    + " order by f.object, f.record, f.n, w.target limit :most")
                    .bindArray("puids", String.class, column(able, Wanted::puid))
                    .bindArray("targets", String.class, column(able, Wanted::target))
                    .bindArray(
                            "tools", String.class, column(able, w -> w.means().orElseThrow()))
                    .bind("from", from)
                    .bind("most", most)
                    .map(NormalisationRows::waiting)
                    .list();
            return next.stream()
                    .filter(file -> file.object().equals(next.getFirst().object()))
                    .toList();
        });
    }

    private static List<String> column(List<Wanted> wanted, Function<Wanted, String> column) {
        return wanted.stream().map(column).toList();
    }

    /** How many originals of a format there are, and how they stand. */
    long[] tally(Wanted wanted) {
        return jdbi.withHandle(h -> h.createQuery("select count(*) as files,"
                        + " count(*) filter (where exists (" + MADE + "m.made_to = w.target)) as made,"
                        + " count(*) filter (where not exists (" + MADE + "m.made_to = w.target)"
                        + "  and exists (" + MADE + "m.made_by = w.tool)) as lesser,"
                        + " count(*) filter (where not exists (" + MADE
                        + "(m.made_to = w.target or m.made_by = w.tool))"
                        + "  and exists (" + FAILED + ")) as failed" + WANTED)
                .bindArray("puids", String.class, List.of(wanted.puid()))
                .bindArray("targets", String.class, List.of(wanted.target()))
                .bindArray("tools", String.class, List.of(wanted.means().orElse("")))
                .map((row, context) -> new long[] {
                    row.getLong("files"), row.getLong("made"), row.getLong("lesser"), row.getLong("failed")
                })
                .one());
    }

    /** Originals that are in one of these formats, or of which there is a copy in one. */
    Amount openOrCopied(Collection<String> open, Collection<String> openOfCopies) {
        return jdbi.withHandle(h -> h.createQuery(
                        "select count(*) as files, coalesce(sum(f.bytes), 0) as bytes from catalog.rendition f"
                                + " where f.role = 'ORIGINAL' and (f.puid = any(:open) or exists ("
                                + MADE + "m.puid = any(:copies)))")
                .bindArray("open", String.class, List.copyOf(open))
                .bindArray("copies", String.class, List.copyOf(openOfCopies))
                .map((row, context) -> new Amount(row.getLong("files"), row.getLong("bytes")))
                .one());
    }

    /** The formats of copies. */
    List<String> puidsOfCopies() {
        return jdbi.withHandle(
                h -> h.createQuery("select distinct puid from catalog.rendition where role = 'NORMALISED'")
                        .mapTo(String.class)
                        .list());
    }

    /**
     * Writes down that a file is tried, before it is: one that ends the program each time is given up.
     *
     * @return whether it may be tried
     */
    boolean trying(Waiting file) {
        return jdbi.inTransaction(h -> {
            h.createUpdate("delete from catalog.normalisation where record = :record and n = :n and target = :target"
                            + " and (digest <> :digest or tool <> :tool)")
                    .bindMap(key(file))
                    .bind("digest", file.digest())
                    .bind("tool", file.tool())
                    .execute();
            int attempts = h.createQuery("insert into catalog.normalisation (record, n, target, digest, tool, state,"
                            + " attempts, at) values (:record, :n, :target, :digest, :tool, :state, 1, :at)"
                            + " on conflict (record, n, target) do update set state = excluded.state,"
                            + " attempts = catalog.normalisation.attempts + 1, at = excluded.at returning attempts")
                    .bindMap(key(file))
                    .bind("digest", file.digest())
                    .bind("tool", file.tool())
                    .bind("state", TRYING)
                    .bind("at", now())
                    .mapTo(int.class)
                    .one();
            if (attempts > ATTEMPTS) {
                end(h, file, Why.CRASHED, "Given up after " + ATTEMPTS + " attempts that never ended");
                return false;
            }
            return true;
        });
    }

    /** Takes back that a file was tried: the environment failed and not the file. */
    void notTried(Waiting file) {
        boolean stopped = Thread.interrupted(); // the database would refuse, and a stop is no fault of the file
        jdbi.useHandle(h -> h.createUpdate("update catalog.normalisation set attempts = attempts - 1"
                        + " where record = :record and n = :n and target = :target and attempts > 0")
                .bindMap(key(file))
                .execute());
        if (stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** A file could not be converted. */
    void failed(Waiting file, Why why, String message) {
        jdbi.useHandle(h -> end(h, file, why, message));
    }

    private void end(Handle h, Waiting file, Why why, String message) {
        h.createUpdate("update catalog.normalisation set state = :state, message = :message, at = :at, attempts = 0"
                        + " where record = :record and n = :n and target = :target")
                .bind("state", why.name())
                .bind("message", message.replace('\0', ' '))
                .bind("at", now())
                .bindMap(key(file))
                .execute();
    }

    /** Copies of a file stand in the register. */
    void made(Waiting file) {
        jdbi.useHandle(h -> h.createUpdate(
                        "delete from catalog.normalisation where record = :record and n = :n and target = :target")
                .bindMap(key(file))
                .execute());
    }

    /** Lets everything that could not be converted be tried once more. */
    void again() {
        jdbi.useHandle(h -> h.execute("delete from catalog.normalisation"));
    }

    Failures failures(int page, int size) {
        List<Failure> found = jdbi.withHandle(h -> h.createQuery("select x.*, f.object, f.path, f.puid"
                        + " from catalog.normalisation x join catalog.rendition f on f.record = x.record and f.n = x.n"
                        + " where x.state <> :trying order by x.at desc, x.record, x.n, x.target"
                        + " limit :size offset :from")
                .bind("trying", TRYING)
                .bind("size", size + 1)
                .bind("from", (page - 1L) * size)
                .map(NormalisationRows::failure)
                .list());
        boolean more = found.size() > size;
        return new Failures(more ? found.subList(0, size) : found, more);
    }

    private static Map<String, Object> key(Waiting file) {
        return Map.of("record", file.record().name(), "n", file.n(), "target", file.target());
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    private static Waiting waiting(ResultSet row, StatementContext context) throws SQLException {
        return new Waiting(
                new ObjectId(row.getString("object")),
                new RecordId(row.getString("record")),
                row.getInt("n"),
                row.getString("digest"),
                row.getString("puid"),
                row.getString("name"),
                row.getString("target"),
                row.getString("tool"));
    }

    private static Failure failure(ResultSet row, StatementContext context) throws SQLException {
        return new Failure(
                new RecordId(row.getString("record")),
                row.getInt("n"),
                new ObjectId(row.getString("object")),
                row.getString("path"),
                row.getString("puid"),
                row.getString("target"),
                Why.valueOf(row.getString("state")),
                row.getString("message"),
                row.getString("tool"),
                row.getTimestamp("at").toInstant());
    }
}
