package kr.seogo.catalog.internal.register;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kr.seogo.catalog.RecordId;
import kr.seogo.preservation.ObjectId;
import kr.seogo.preservation.ObjectVersion;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * The change feed: what the projections must look at again, strictly in order. Places are appended one transaction after
 * another, so that a reader who saw a place has seen every place before it.
 */
public final class Feed {

    /** The line on which texts follow, behind all else that is for the index. */
    public static final String TEXTS = "texts";

    private static final int PRUNED_AT_ONCE = 20_000;

    private static final long LOCK = 0x5E090_0001L;

    private final Jdbi jdbi;
    private final Clock clock;

    public Feed(Jdbi jdbi, Clock clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    /** Makes the transaction the only one that changes register and feed until it ends. */
    static void lock(Handle h) {
        h.execute("select pg_advisory_xact_lock(?)", LOCK);
    }

    /** Says that an object's version was registered; {@code records} empty: all of it changed. */
    long version(Handle h, ObjectId object, ObjectVersion version, Optional<Collection<RecordId>> records) {
        return append(h, "version", Optional.of(object), version.number(), records, Optional.empty());
    }

    /** Says that all of an object is to be projected again. */
    long again(Handle h, ObjectId object, ObjectVersion version, Optional<String> projection) {
        return append(h, "again", Optional.of(object), version.number(), Optional.empty(), projection);
    }

    /** Says that records changed, or are no more. */
    long records(Handle h, Collection<RecordId> records) {
        return append(h, "again", Optional.empty(), 0, Optional.of(records), Optional.empty());
    }

    /** Says that the text of records changed. */
    long text(Handle h, Collection<RecordId> records, String projection) {
        return append(h, "text", Optional.empty(), 0, Optional.of(records), Optional.of(projection));
    }

    private long append(
            Handle h,
            String kind,
            Optional<ObjectId> object,
            int version,
            Optional<Collection<RecordId>> records,
            Optional<String> projection) {
        lock(h);
        return h.createQuery("insert into catalog.feed (place, kind, object, version, records, only_for, at)"
                        + " select coalesce(max(place), 0) + 1, :kind, :object, :version, :records, :projection, :at"
                        + " from catalog.feed returning place")
                .bind("kind", kind)
                .bind("object", object.map(ObjectId::name).orElse(null))
                .bind("version", version)
                .bindArray(
                        "records",
                        String.class,
                        records.<Object[]>map(r -> Register.names(r).toArray()).orElse(null))
                .bind("projection", projection.orElse(null))
                .bind("at", Rows.at(clock.instant()))
                .mapTo(long.class)
                .one();
    }

    /** The changes after a place that are for a projection, at most so many. */
    public List<Change> after(long place, String projection, int limit) {
        return jdbi.withHandle(h -> h.createQuery("select place, object, records from catalog.feed"
                        + " where place > :place and (only_for = :projection or (only_for is null and :projection <> 'texts'))"
                        + " order by place limit :limit")
                .bind("place", place)
                .bind("projection", projection)
                .bind("limit", limit)
                .map((row, context) -> new Change(
                        row.getLong("place"),
                        Optional.ofNullable(row.getString("object")).map(ObjectId::new),
                        row.getArray("records") == null
                                ? Optional.<List<RecordId>>empty()
                                : Optional.of(Rows.ids(row.getArray("records")))))
                .list());
    }

    /** The records of objects, each object's in their order; one that has none is not there. */
    public Map<ObjectId, List<RecordId>> records(Collection<ObjectId> objects) {
        if (objects.isEmpty()) {
            return Map.of();
        }
        return jdbi.withHandle(h -> h.createQuery(
                        "select object, id from catalog.record where object = any(:objects) order by rank, id")
                .bindArray(
                        "objects",
                        String.class,
                        objects.stream().map(ObjectId::name).toList())
                .reduceRows(new HashMap<>(), (all, row) -> {
                    ObjectId object = new ObjectId(row.getColumn("object", String.class));
                    all.computeIfAbsent(object, o -> new ArrayList<>())
                            .add(new RecordId(row.getColumn("id", String.class)));
                    return all;
                }));
    }

    /** The last place; 0 where nothing ever happened. */
    public long end() {
        return jdbi.withHandle(h -> h.createQuery("select coalesce(max(place), 0) from catalog.feed")
                .mapTo(long.class)
                .one());
    }

    /**
     * Forgets changes every projection they were for has passed, but the newest so many, and always the last, from which
     * places are counted on. Returns how many.
     */
    public long prune(long margin) {
        long pruned = 0;
        int some = 1;
        while (some > 0) {
            some = jdbi.withHandle(h -> h.createUpdate("delete from catalog.feed where place in (select f.place"
                            + " from catalog.feed f where f.place <= (select max(place) from catalog.feed) - :margin"
                            + " and not exists (select 1 from catalog.projection p where p.place < f.place"
                            + " and (f.only_for = p.name or (f.only_for is null and p.name <> 'texts')))"
                            + " limit :limit)")
                    .bind("margin", Math.max(1, margin))
                    .bind("limit", PRUNED_AT_ONCE)
                    .execute());
            pruned += some;
        }
        return pruned;
    }

    /** A change: some records, or all of an object. */
    public record Change(long place, Optional<ObjectId> object, Optional<List<RecordId>> records) {}
}
