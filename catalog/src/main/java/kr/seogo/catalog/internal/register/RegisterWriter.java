package kr.seogo.catalog.internal.register;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kr.seogo.catalog.RecordDescription;
import kr.seogo.catalog.RecordId;
import kr.seogo.catalog.internal.projection.PendingRestrictions;
import kr.seogo.preservation.ObjectId;
import kr.seogo.preservation.ObjectVersion;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * Writing the register: one transaction takes an object's version with its decisions, marks what it restricts, and
 * appends to the feed, and tells harvesters of what it closes. What it restricts is in force for every reader from the commit on.
 */
public final class RegisterWriter {

    private final Jdbi jdbi;
    private final Feed feed;
    private final HarvestStamps harvest;

    public RegisterWriter(Jdbi jdbi, Feed feed, HarvestStamps harvest) {
        this.jdbi = jdbi;
        this.feed = feed;
        this.harvest = harvest;
    }

    /** The version of an object that is registered, 0 where none is. */
    public int registered(ObjectId object) {
        return jdbi.withHandle(h -> registered(h, object));
    }

    /** The place at which an object's newest registered version stands in the feed. */
    public long place(ObjectId object) {
        return jdbi.withHandle(h -> h.createQuery("select place from catalog.object where id = :id")
                .bind("id", object.name())
                .mapTo(long.class)
                .one());
    }

    /** Takes a version; one that is registered already changes nothing. Returns its place in the feed. */
    public long take(ObjectContents contents) {
        return jdbi.inTransaction(h -> {
            Feed.lock(h);
            if (registered(h, contents.object()) >= contents.version().number()) {
                return h.createQuery("select place from catalog.object where id = :id")
                        .bind("id", contents.object().name())
                        .mapTo(long.class)
                        .one();
            }
            return write(h, contents);
        });
    }

    static int registered(Handle h, ObjectId object) {
        return h.createQuery("select version from catalog.object where id = :id")
                .bind("id", object.name())
                .mapTo(int.class)
                .findOne()
                .orElse(0);
    }

    private long write(Handle h, ObjectContents contents) {
        Set<RecordId> touched = RegisterRows.touched(contents);
        List<Standing> before = Standing.of(h, touched);
        new RegisterRows(h).write(contents);
        Set<RecordId> moved = Tree.settle(h, touched);
        long place = feed.version(h, contents.object(), contents.version(), changed(contents, touched, moved));
        version(h, contents.object(), contents.version(), place);
        List<RecordId> restricted = Standing.restricted(before, Standing.of(h, touched));
        restrict(h, restricted, place);
        moved.addAll(touched);
        // Last, for until the commit nobody else stamps.
        harvest.closed(h, moved, restricted);
        return place;
    }

    /** All of the object where its descriptions came; else what was decided on and what that moved. */
    private static Optional<Collection<RecordId>> changed(
            ObjectContents contents, Set<RecordId> touched, Set<RecordId> moved) {
        Set<RecordId> own = contents.descriptions().stream()
                .flatMap(List::stream)
                .map(RecordDescription::id)
                .collect(Collectors.toSet());
        if (contents.descriptions().isPresent() && own.containsAll(moved) && own.containsAll(touched)) {
            return Optional.empty();
        }
        List<RecordId> all = new ArrayList<>(touched);
        moved.stream().filter(id -> !touched.contains(id)).forEach(all::add);
        return Optional.of(all);
    }

    static void version(Handle h, ObjectId object, ObjectVersion version, long place) {
        h.createUpdate("insert into catalog.object (id, version, place) values (:id, :version, :place)"
                        + " on conflict (id) do update set version = excluded.version, place = excluded.place")
                .bind("id", object.name())
                .bind("version", version.number())
                .bind("place", place)
                .execute();
    }

    /** Filters records from what the projections show until they have followed to a place. */
    static void restrict(Handle h, Collection<RecordId> restricted, long place) {
        if (restricted.isEmpty()) {
            return;
        }
        h.createUpdate("insert into catalog.pending_restriction (record, projection, place)"
                        + " select r, p, :place from unnest(:records) r, unnest(:projections) p"
                        + " on conflict (record, projection) do update set place = excluded.place")
                .bindArray("records", String.class, Register.names(restricted))
                .bindArray("projections", String.class, List.of(PendingRestrictions.GRAPHS, PendingRestrictions.INDEX))
                .bind("place", place)
                .execute();
    }
}
