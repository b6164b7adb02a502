package kr.seogo.catalog.internal.register;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import kr.seogo.catalog.RecordId;
import kr.seogo.preservation.ObjectId;
import kr.seogo.preservation.ObjectVersion;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Refills the register in one transaction: readers see the old one until the new one is whole. */
public final class RegisterRebuild {

    /** After so many objects the tables are looked at, and whenever there are twice as many. */
    private static final long FIRST_ANALYZED = 50;

    private final Jdbi jdbi;
    private final Feed feed;
    private final UnreadableRows unreadable;
    private final HarvestStamps harvest;

    public RegisterRebuild(Jdbi jdbi, Feed feed, UnreadableRows unreadable, HarvestStamps harvest) {
        this.jdbi = jdbi;
        this.feed = feed;
        this.unreadable = unreadable;
        this.harvest = harvest;
    }

    /** What the reading of the store brings, one object after another. */
    public interface Filling {

        /** What an object says. */
        void take(ObjectContents contents);

        /** An object that cannot be read: what the register said of it stays. */
        void unreadable(ObjectId object, String reason);
    }

    /**
     * Empties the register and fills it with what {@code objects} brings, and tells every projection. Whoever registers
     * waits until it is done and then adds the versions that came meanwhile. Objects that cannot be read, or are not
     * found any more, keep what the register said of them and are written down as unreadable.
     *
     * @param emptied the projections that are emptied next
     */
    public void refill(Consumer<Filling> objects, Collection<String> emptied) {
        jdbi.useTransaction(h -> {
            Feed.lock(h);
            h.execute("select set_config('catalog.rebuilding', 'on', true)");
            FormerRegister former = FormerRegister.putAside(h);
            Refilled refilled = new Refilled(h, feed);
            objects.accept(refilled);
            former.bringBack(h).forEach(object -> {
                refilled.unread.putIfAbsent(object, "The store does not hold it any more, or no inventory of it");
                refilled.tell(object, new ObjectVersion(RegisterWriter.registered(h, object)));
            });
            refilled.unread.forEach((object, reason) -> unreadable.note(h, object, reason));
            UnreadableRows.keepOnly(h, refilled.unread.keySet());
            analyze(h);
            Tree.settleAll(h);
            tellRestricted(h);
            h.execute("delete from catalog.extraction e where not exists"
                    + " (select 1 from catalog.rendition f where f.digest = e.digest)");
            Refilling.told(h, emptied);
            harvest.refilled(h);
        });
    }

    /**
     * Lets the planner know how large the tables have become. Nobody else can while they are filled in one transaction, and
     * plans made for empty tables read all of them for every object.
     */
    private static void analyze(Handle h) {
        h.execute("analyze catalog.record, catalog.decision, catalog.rendition, catalog.object");
    }

    /** What was shown and no longer may be, or is no more, is filtered until the projections have seen that it is so. */
    private void tellRestricted(Handle h) {
        List<RecordId> changed = ids(
                h,
                "select w.id from former_record w left join catalog.record r on r.id = w.id where r.id is null"
                        + " or (w.visible and (not r.visible or r.disclosure > w.disclosure))");
        if (!changed.isEmpty()) {
            RegisterWriter.restrict(h, changed, feed.records(h, changed));
        }
    }

    private static List<RecordId> ids(Handle h, String sql) {
        return h.createQuery(sql).mapTo(String.class).map(RecordId::new).list();
    }

    /** Tells every projection to look at an object again. */
    public void tellAgain(ObjectId object, ObjectVersion version) {
        jdbi.useTransaction(h -> new Refilled(h, feed).tell(object, version));
    }

    /** Tells projections that are emptied next to look at every object again. */
    public void tellAgain(Collection<String> emptied) {
        jdbi.useTransaction(h -> {
            Feed.lock(h);
            emptied.forEach(projection -> tellAgain(h, projection));
            Refilling.told(h, emptied);
        });
    }

    private void tellAgain(Handle h, String projection) {
        for (Known object : objects(h)) {
            long place = feed.again(h, object.id(), object.version(), Optional.of(projection));
            if (place < 1) {
                throw new IllegalStateException("The feed gives no place below 1; found: " + place);
            }
        }
    }

    /** How much is registered. */
    public Size size() {
        return jdbi.withHandle(h -> h.createQuery("select (select count(*) from catalog.object) as objects,"
                        + " (select count(*) from catalog.record) as records")
                .map((row, context) -> new Size(row.getLong("objects"), row.getLong("records")))
                .one());
    }

    private static List<Known> objects(Handle h) {
        return h.createQuery("select id, version from catalog.object order by place, id")
                .map((row, context) ->
                        new Known(new ObjectId(row.getString("id")), new ObjectVersion(row.getInt("version"))))
                .list();
    }

    private record Known(ObjectId id, ObjectVersion version) {}

    /** Objects and records. */
    public record Size(long objects, long records) {}

    private static final class Refilled implements Filling {
        private final Handle h;
        private final Feed feed;
        private final Map<ObjectId, String> unread = new LinkedHashMap<>();
        private long taken;
        private long analyzedNext = FIRST_ANALYZED;

        Refilled(Handle h, Feed feed) {
            this.h = h;
            this.feed = feed;
        }

        @Override
        public void take(ObjectContents contents) {
            new RegisterRows(h).write(contents);
            tell(contents.object(), contents.version());
            if (++taken == analyzedNext) {
                analyze(h);
                analyzedNext *= 2;
            }
        }

        @Override
        public void unreadable(ObjectId object, String reason) {
            unread.put(object, reason);
        }

        void tell(ObjectId object, ObjectVersion version) {
            RegisterWriter.version(h, object, version, feed.again(h, object, version, Optional.empty()));
        }
    }
}
