package kr.seogo.preservation.internal.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import kr.seogo.preservation.CareReport;
import kr.seogo.preservation.CopyName;
import kr.seogo.preservation.CopyState;
import kr.seogo.preservation.DamagedCopy;
import kr.seogo.preservation.IntentKey;
import kr.seogo.preservation.ObjectId;
import kr.seogo.preservation.ObjectVersion;
import kr.seogo.preservation.Sha512;
import kr.seogo.preservation.internal.copies.CopyRegister;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementContext;
import org.jdbi.v3.postgres.PostgresPlugin;

/** {@link CopyRegister} in the schema {@code preservation}. */
public final class StoredCopyRegister implements CopyRegister {

    private final Jdbi jdbi;

    public StoredCopyRegister(DataSource database) {
        jdbi = Jdbi.create(database).installPlugin(new PostgresPlugin());
    }

    @Override
    public Optional<Recorded> recorded(ObjectId object) {
        return jdbi.withHandle(h -> h.createQuery("select version, inventory from preservation.object where id = :id")
                .bind("id", object.name())
                .map((row, context) -> recorded(row))
                .findOne());
    }

    @Override
    public Map<ObjectId, Recorded> recorded(Collection<ObjectId> objects) {
        return jdbi.withHandle(h -> h.createQuery("""
                        select id, version, inventory from preservation.object where id = any(:objects)
                        """)
                .bindArray("objects", String.class, names(objects))
                .map((row, context) -> Map.entry(new ObjectId(row.getString("id")), recorded(row)))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    @Override
    public void stored(ObjectId object, Recorded newest, Collection<CopyName> behind, Instant at) {
        jdbi.useTransaction(h -> {
            int changed = h.createUpdate("""
                            insert into preservation.object (id, version, inventory, recorded_at)
                            values (:id, :version, :inventory, :at)
                            on conflict (id) do update set version = :version, inventory = :inventory, recorded_at = :at
                            where preservation.object.version <= :version
                            """)
                    .bind("id", object.name())
                    .bind("version", newest.version().number())
                    .bind("inventory", newest.inventory().hex())
                    .bind("at", time(at))
                    .execute();
            if (changed == 1) {
                held(h, CopyName.STORE, object, newest, at);
                behind.forEach(copy -> behind(h, copy, List.of(object), at));
            }
        });
    }

    @Override
    public void correct(ObjectId object, Recorded right) {
        jdbi.useHandle(h -> h.createUpdate("""
                        insert into preservation.object (id, version, inventory, recorded_at)
                        values (:id, :version, :inventory, now())
                        on conflict (id) do update set version = :version, inventory = :inventory
                        """)
                .bind("id", object.name())
                .bind("version", right.version().number())
                .bind("inventory", right.inventory().hex())
                .execute());
    }

    @Override
    public void held(CopyName copy, ObjectId object, Recorded version, Instant at) {
        jdbi.useTransaction(h -> {
            held(h, copy, object, version, at);
            behindNoLonger(h, copy, object);
        });
    }

    private static void held(Handle h, CopyName copy, ObjectId object, Recorded version, Instant at) {
        h.createUpdate("""
                        insert into preservation.copy
                            (copy, object, version, inventory, state, since, read_at, compared_at, listed_at)
                        values (:copy, :object, :version, :inventory, 'whole', :at, :at, :at, :at)
                        on conflict (copy, object) do update set version = :version, inventory = :inventory,
                            compared_at = :at, listed_at = :at
                        """)
                .bind("copy", copy.value())
                .bind("object", object.name())
                .bind("version", version.version().number())
                .bind("inventory", version.inventory().hex())
                .bind("at", time(at))
                .execute();
    }

    @Override
    public void proved(CopyName copy, ObjectId object, Recorded version, Instant at) {
        jdbi.useTransaction(h -> proved(h, copy, object, version, at));
    }

    private static void proved(Handle h, CopyName copy, ObjectId object, Recorded version, Instant at) {
        held(h, copy, object, version, at);
        behindNoLonger(h, copy, object);
        looked(h, copy, object, new Look(CopyState.WHOLE, true, List.of(), at));
    }

    private static void behindNoLonger(Handle h, CopyName copy, ObjectId object) {
        h.execute("delete from preservation.behind where copy = ? and object = ?", copy.value(), object.name());
    }

    @Override
    public Optional<CopyState> state(CopyName copy, ObjectId object) {
        return jdbi.withHandle(
                h -> h.createQuery("select state from preservation.copy where copy = :copy and object = :object")
                        .bind("copy", copy.value())
                        .bind("object", object.name())
                        .map((row, context) -> CopyState.of(row.getString(1)))
                        .findOne());
    }

    @Override
    public void adopted(CopyName copy, ObjectId object, Recorded version, Instant at) {
        jdbi.useHandle(h -> h.createUpdate("""
                        insert into preservation.copy
                            (copy, object, version, inventory, state, since, read_at, compared_at, listed_at)
                        values (:copy, :object, :version, :inventory, 'unproven', :at, 'epoch', :at, :at)
                        on conflict (copy, object) do nothing
                        """)
                .bind("copy", copy.value())
                .bind("object", object.name())
                .bind("version", version.version().number())
                .bind("inventory", version.inventory().hex())
                .bind("at", time(at))
                .execute());
    }

    @Override
    public void looked(CopyName copy, ObjectId object, Look look) {
        jdbi.useTransaction(h -> {
            if (look.state() == CopyState.WHOLE) {
                // Lost with the machine, it has the object read again; waiting for the disk would hold up whoever reads
                // from it.
                h.execute("set local synchronous_commit = off");
            }
            looked(h, copy, object, look);
        });
    }

    private static void looked(Handle h, CopyName copy, ObjectId object, Look look) {
        h.createUpdate("""
                        update preservation.copy set
                            since = case when state = :state then since else :at end,
                            state = :state, findings = cast(:findings as jsonb), compared_at = :at,
                            read_at = case when :read then :at else read_at end
                        where copy = :copy and object = :object
                        """)
                .bind("copy", copy.value())
                .bind("object", object.name())
                .bind("state", look.state().code())
                .bind("read", look.read())
                .bind("findings", FindingsJson.write(look.findings()))
                .bind("at", time(look.at()))
                .execute();
    }

    @Override
    public void behind(CopyName copy, Collection<ObjectId> objects, Instant at) {
        jdbi.useHandle(h -> behind(h, copy, objects, at));
    }

    private static void behind(Handle h, CopyName copy, Collection<ObjectId> objects, Instant at) {
        h.createUpdate("""
                        insert into preservation.behind (copy, object, since, next_try)
                        select :copy, id, :at, :at from unnest(:objects) as id
                        on conflict (copy, object) do update set next_try = least(preservation.behind.next_try, :at)
                        """)
                .bind("copy", copy.value())
                .bindArray("objects", String.class, names(objects))
                .bind("at", time(at))
                .execute();
    }

    @Override
    public boolean isBehind(CopyName copy, ObjectId object) {
        return jdbi.withHandle(h -> h.createQuery(
                        "select exists (select 1 from preservation.behind where copy = :copy and object = :object)")
                .bind("copy", copy.value())
                .bind("object", object.name())
                .mapTo(Boolean.class)
                .one());
    }

    @Override
    public List<ObjectId> due(CopyName copy, Instant now, int limit) {
        return jdbi.withHandle(h -> h.createQuery("""
                        select object from preservation.behind
                        where copy = :copy and next_try <= :now order by next_try limit :limit
                        """)
                .bind("copy", copy.value())
                .bind("now", time(now))
                .bind("limit", limit)
                .map((row, context) -> new ObjectId(row.getString(1)))
                .list());
    }

    @Override
    public void failed(CopyName copy, ObjectId object, String reason, Instant now) {
        jdbi.useHandle(h -> h.createUpdate("""
                        update preservation.behind set tries = tries + 1, reason = :reason,
                            next_try = :now + make_interval(secs => least(3600, 60 * 2 ^ least(tries, 6)))
                        where copy = :copy and object = :object
                        """)
                .bind("copy", copy.value())
                .bind("object", object.name())
                .bind("reason", reason)
                .bind("now", time(now))
                .execute());
    }

    @Override
    public Optional<Map.Entry<ObjectId, Instant>> longestUnread(CopyName copy) {
        return jdbi.withHandle(h -> h.createQuery("""
                        select object, read_at from preservation.copy where copy = :copy order by read_at limit 1
                        """)
                .bind("copy", copy.value())
                .map((row, context) -> Map.entry(new ObjectId(row.getString(1)), instant(row, 2)))
                .findOne());
    }

    @Override
    public List<ObjectId> recordedAfter(Optional<ObjectId> after, int limit) {
        return jdbi.withHandle(
                h -> h.createQuery("select id from preservation.object where id > :after order by id limit :limit")
                        .bind("after", after.map(ObjectId::name).orElse(""))
                        .bind("limit", limit)
                        .map((row, context) -> new ObjectId(row.getString(1)))
                        .list());
    }

    @Override
    public long count(CopyName copy) {
        return jdbi.withHandle(h -> h.createQuery("select count(*) from preservation.copy where copy = :copy")
                .bind("copy", copy.value())
                .mapTo(Long.class)
                .one());
    }

    @Override
    public List<ObjectId> unknown(CopyName copy, Collection<ObjectId> objects) {
        return jdbi.withHandle(h -> h.createQuery("""
                        select id from unnest(:objects) as id where not exists
                            (select 1 from preservation.copy where copy = :copy and object = id)
                        """)
                .bind("copy", copy.value())
                .bindArray("objects", String.class, names(objects))
                .map((row, context) -> new ObjectId(row.getString(1)))
                .list());
    }

    @Override
    public void listed(CopyName copy, Collection<ObjectId> objects, Instant at) {
        jdbi.useHandle(h -> h.createUpdate("""
                        update preservation.copy set listed_at = :at where copy = :copy and object = any(:objects)
                        """)
                .bind("copy", copy.value())
                .bindArray("objects", String.class, names(objects))
                .bind("at", time(at))
                .execute());
    }

    @Override
    public List<ObjectId> notListed(CopyName copy, Instant since, int limit) {
        return jdbi.withHandle(h -> h.createQuery("""
                        select object from preservation.copy
                        where copy = :copy and listed_at < :since and state in ('whole', 'unproven', 'unreadable')
                        order by listed_at limit :limit
                        """)
                .bind("copy", copy.value())
                .bind("since", time(since))
                .bind("limit", limit)
                .map((row, context) -> new ObjectId(row.getString(1)))
                .list());
    }

    @Override
    public Begun begin(Begun mend) {
        return jdbi.inTransaction(h -> {
            h.createUpdate("""
                            insert into preservation.mend_begun (copy, object, id, source, found, at)
                            values (:copy, :object, :id, :source, :found, :at) on conflict (copy, object) do nothing
                            """)
                    .bind("copy", mend.copy().value())
                    .bind("object", mend.object().name())
                    .bind("id", mend.id().value())
                    .bind("source", mend.source().value())
                    .bind("found", mend.found())
                    .bind("at", time(mend.at()))
                    .execute();
            return begun(h, mend.copy(), mend.object()).orElseThrow();
        });
    }

    @Override
    public void ended(CopyName copy, ObjectId object) {
        jdbi.useHandle(h -> ended(h, copy, object));
    }

    private static void ended(Handle h, CopyName copy, ObjectId object) {
        h.execute("delete from preservation.mend_begun where copy = ? and object = ?", copy.value(), object.name());
    }

    @Override
    public Optional<Begun> begun(CopyName copy, ObjectId object) {
        return jdbi.withHandle(h -> begun(h, copy, object));
    }

    private static Optional<Begun> begun(Handle h, CopyName copy, ObjectId object) {
        return h.createQuery("select * from preservation.mend_begun where copy = :copy and object = :object")
                .bind("copy", copy.value())
                .bind("object", object.name())
                .map(StoredCopyRegister::cutOff)
                .findOne();
    }

    @Override
    public List<Begun> begun(int limit) {
        return jdbi.withHandle(h -> h.createQuery("select * from preservation.mend_begun order by at limit :limit")
                .bind("limit", limit)
                .map(StoredCopyRegister::cutOff)
                .list());
    }

    @Override
    public void mended(Mend mend, Recorded version) {
        jdbi.useTransaction(h -> {
            h.createUpdate("""
                            insert into preservation.mend (id, object, copy, source, files, detail, at)
                            values (:id, :object, :copy, :source, :files, :detail, :at) on conflict (id) do nothing
                            """)
                    .bind("id", mend.id().value())
                    .bind("object", mend.object().name())
                    .bind("copy", mend.copy().value())
                    .bind("source", mend.source().value())
                    .bind("files", mend.files())
                    .bind("detail", mend.detail())
                    .bind("at", time(mend.at()))
                    .execute();
            ended(h, mend.copy(), mend.object());
            proved(h, mend.copy(), mend.object(), version, mend.at());
        });
    }

    @Override
    public List<Mend> untold(int limit) {
        return jdbi.withHandle(
                h -> h.createQuery("select * from preservation.mend where not told order by at limit :limit")
                        .bind("limit", limit)
                        .map(StoredCopyRegister::mend)
                        .list());
    }

    @Override
    public void told(IntentKey mend) {
        jdbi.useHandle(h -> h.execute("update preservation.mend set told = true where id = ?", mend.value()));
    }

    @Override
    public List<DamagedCopy> notWhole(int limit) {
        return jdbi.withHandle(h -> h.createQuery("""
                        select object, copy, state, since, findings from preservation.copy
                        where state not in ('whole', 'unproven') order by since, object, copy limit :limit
                        """)
                .bind("limit", limit)
                .map((row, context) -> new DamagedCopy(
                        new ObjectId(row.getString("object")),
                        new CopyName(row.getString("copy")),
                        CopyState.of(row.getString("state")),
                        instant(row, 4),
                        FindingsJson.read(row.getString("findings"))))
                .list());
    }

    @Override
    public CareReport report(List<CopyName> copies, Instant overdueBefore) {
        return jdbi.inTransaction(h -> new CareReport(
                h.createQuery("select count(*) from preservation.object")
                        .mapTo(Long.class)
                        .one(),
                copies.stream().map(copy -> line(h, copy, overdueBefore)).toList(),
                h.createQuery("select count(*) from preservation.mend")
                        .mapTo(Long.class)
                        .one()));
    }

    private static CareReport.Line line(Handle h, CopyName copy, Instant overdueBefore) {
        return h.createQuery("""
                        select count(*) filter (where state = 'whole') as whole,
                            count(*) filter (where state not in ('whole', 'unproven')) as not_whole,
                            (select count(*) from preservation.behind where copy = :copy) as behind,
                            min(read_at) as longest,
                            count(*) filter (where read_at < :before) as overdue
                        from preservation.copy where copy = :copy
                        """)
                .bind("copy", copy.value())
                .bind("before", time(overdueBefore))
                .map((row, context) -> new CareReport.Line(
                        copy,
                        row.getLong("whole"),
                        row.getLong("not_whole"),
                        row.getLong("behind"),
                        Optional.ofNullable(row.getObject("longest", OffsetDateTime.class))
                                .map(OffsetDateTime::toInstant),
                        row.getLong("overdue")))
                .one();
    }

    private static Mend mend(ResultSet row, StatementContext context) throws SQLException {
        return new Mend(
                IntentKey.parse(row.getString("id")),
                new ObjectId(row.getString("object")),
                new CopyName(row.getString("copy")),
                new CopyName(row.getString("source")),
                row.getInt("files"),
                row.getString("detail"),
                row.getObject("at", OffsetDateTime.class).toInstant());
    }

    private static Begun cutOff(ResultSet row, StatementContext context) throws SQLException {
        return new Begun(
                IntentKey.parse(row.getString("id")),
                new ObjectId(row.getString("object")),
                new CopyName(row.getString("copy")),
                new CopyName(row.getString("source")),
                row.getString("found"),
                row.getObject("at", OffsetDateTime.class).toInstant());
    }

    private static Recorded recorded(ResultSet row) throws SQLException {
        return new Recorded(new ObjectVersion(row.getInt("version")), new Sha512(row.getString("inventory")));
    }

    private static List<String> names(Collection<ObjectId> objects) {
        return objects.stream().map(ObjectId::name).toList();
    }

    private static OffsetDateTime time(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static Instant instant(ResultSet row, int column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
