package kr.seogo.catalog.internal.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import kr.seogo.catalog.Level;
import kr.seogo.catalog.RecordId;
import kr.seogo.catalog.api.BeingRebuiltException;
import kr.seogo.catalog.api.HarvestPart;
import kr.seogo.catalog.api.HarvestPlace;
import kr.seogo.catalog.api.HarvestWish;
import kr.seogo.catalog.api.Rebuild.Part;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.StatementContext;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;

/** Reading what harvesters are told. Every answer is what is committed at the moment of asking. */
public final class HarvestRows {

    /** Beyond this it is a rebuild that stamps, and nobody knows for how long. */
    private static final String PATIENCE = "set local lock_timeout = '5s'";

    private static final String TIMED_OUT = "55P03";

    private static final String LINE =
            "select o.record, o.changed, o.deleted, o.level, o.agency from catalog.harvest o ";

    /** The last letter of names. */
    private static final String LAST = "z".repeat(64);

    /** The first two characters of every name are the shoulder. */
    private static final int SHOULDER = 2;

    private final Jdbi jdbi;
    private final Clock clock;

    public HarvestRows(Jdbi jdbi, Clock clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    /** A line as it is kept. */
    public record Line(RecordId id, Instant changed, boolean deleted, Level level, String agency) {}

    /**
     * A moment before which nothing is stamped any more.
     *
     * @throws BeingRebuiltException when a rebuild stamps just now
     */
    public Instant now() {
        try {
            return jdbi.inTransaction(h -> {
                h.execute(PATIENCE);
                h.execute("select pg_advisory_xact_lock_shared(?)", HarvestStamps.LOCK);
                return clock.instant();
            });
        } catch (UnableToExecuteStatementException e) {
            if (e.getCause() instanceof SQLException cause && TIMED_OUT.equals(cause.getSQLState())) {
                throw new BeingRebuiltException(EnumSet.of(Part.REGISTER));
            }
            throw e;
        }
    }

    /** The oldest stamp. */
    public Optional<Instant> earliest() {
        return stamp("select min(changed) from catalog.harvest");
    }

    /** The newest stamp. */
    public Optional<Instant> newest() {
        return stamp("select max(changed) from catalog.harvest");
    }

    /** When the public was last told less than before. */
    public Instant restricted() {
        return jdbi.withHandle(h -> h.createQuery("select changed from catalog.restricted")
                .mapTo(Instant.class)
                .one());
    }

    private Optional<Instant> stamp(String sql) {
        return jdbi.withHandle(h -> h.createQuery(sql).mapTo(Instant.class).findOne());
    }

    /** Lines in the order of their stamps, after a place. */
    public List<Line> changes(HarvestWish wish, Optional<HarvestPlace> after, int size) {
        StringBuilder sql = new StringBuilder(LINE).append("where true");
        wish.from().ifPresent(_ -> sql.append(" and o.changed >= :from"));
        wish.before().ifPresent(_ -> sql.append(" and o.changed < :before"));
        wish.level().ifPresent(_ -> sql.append(" and o.level = :level"));
        wish.agency().ifPresent(_ -> sql.append(" and o.agency = :agency"));
        after.ifPresent(_ -> sql.append(" and (o.changed, o.record) > (:changed, :after)"));
        sql.append(" order by o.changed, o.record limit :size");
        return jdbi.withHandle(h -> {
            Query query = h.createQuery(sql.toString()).bind("size", size);
            wish.from().ifPresent(from -> query.bind("from", Rows.at(from)));
            wish.before().ifPresent(before -> query.bind("before", Rows.at(before)));
            wish.level().ifPresent(level -> query.bind("level", Codes.of(level)));
            wish.agency().ifPresent(agency -> query.bind("agency", agency));
            after.ifPresent(place -> query.bind("changed", Rows.at(place.changed()))
                    .bind("after", place.id().name()));
            return query.map(HarvestRows::line).list();
        });
    }

    /** The line of a record. */
    public Optional<Line> line(RecordId id) {
        return jdbi.withHandle(h -> h.createQuery(LINE + "where o.record = :id")
                .bind("id", id.name())
                .map(HarvestRows::line)
                .findOne());
    }

    /** The newest lines of what is not gone, the newest first, from before a place. */
    public List<Line> latest(Optional<HarvestPlace> before, int size) {
        String older = before.isPresent() ? " and (o.changed, o.record) < (:changed, :id)" : "";
        return jdbi.withHandle(h -> {
            Query query = h.createQuery(LINE + "where not o.deleted" + older
                            + " order by o.changed desc, o.record desc limit :size")
                    .bind("size", size);
            before.ifPresent(place -> query.bind("changed", Rows.at(place.changed()))
                    .bind("id", place.id().name()));
            return query.map(HarvestRows::line).list();
        });
    }

    /** Agencies after a name, from one to the next through the index, however many records each has. */
    public List<String> agencies(String after, int size) {
        return jdbi.withHandle(h -> h.createQuery("with recursive one (name, n) as ("
                        + " select min(agency), 1 from catalog.harvest where agency > :after"
                        + " union all"
                        + " select (select min(o.agency) from catalog.harvest o where o.agency > one.name), one.n + 1"
                        + " from one where one.name is not null and one.n < :size)"
                        + " select name from one where name is not null order by n")
                .bind("after", after)
                .bind("size", size)
                .mapTo(String.class)
                .list());
    }

    /** How what is public divides by the first letters of names after the shoulder, until no part is larger than allowed. */
    public List<HarvestPart> parts(int most) {
        return jdbi.withHandle(h -> {
            int letters = 0;
            List<HarvestPart> parts = parts(h, letters);
            while (parts.stream().anyMatch(part -> part.records() > most)) {
                parts = parts(h, ++letters);
            }
            return parts;
        });
    }

    private static List<HarvestPart> parts(Handle h, int letters) {
        return h.createQuery("select left(record, :length) as prefix, count(*) as records, max(changed) as changed"
                        + " from catalog.harvest where not deleted group by 1 order by 1")
                .bind("length", letters == 0 ? 0 : SHOULDER + letters)
                .map((row, context) -> new HarvestPart(
                        row.getString("prefix"),
                        row.getLong("records"),
                        row.getTimestamp("changed").toInstant()))
                .list();
    }

    /** The newest stamp in a part, what is gone counted. */
    public Optional<Instant> partChanged(String prefix) {
        return jdbi.withHandle(
                h -> h.createQuery("select max(changed) from catalog.harvest where record between :first and :last")
                        .bind("first", prefix)
                        .bind("last", prefix + LAST)
                        .mapTo(Instant.class)
                        .findOne());
    }

    /** What is public in a part by name, by the register as well. */
    public List<Line> part(String prefix, String after, int size) {
        return jdbi.withHandle(h -> h.createQuery(LINE + "join catalog.record r on r.id = o.record"
                        + " where o.record between :first and :last and o.record > :after and not o.deleted and r.visible"
                        + " order by o.record limit :size")
                .bind("first", prefix)
                .bind("last", prefix + LAST)
                .bind("after", after)
                .bind("size", size)
                .map(HarvestRows::line)
                .list());
    }

    private static Line line(ResultSet row, StatementContext context) throws SQLException {
        return new Line(
                new RecordId(row.getString("record")),
                row.getTimestamp("changed").toInstant(),
                row.getBoolean("deleted"),
                Codes.level(row.getInt("level")),
                row.getString("agency"));
    }
}
