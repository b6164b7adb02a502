package kr.seogo.catalog.internal.register;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import kr.seogo.catalog.RecordId;
import kr.seogo.preservation.ObjectId;
import kr.seogo.preservation.ObjectVersion;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Refills the register in one transaction: readers see the old one until the new one is whole. */
public final class RegisterRebuild {

    private final Jdbi jdbi;
    private final Feed feed;

    public RegisterRebuild(Jdbi jdbi, Feed feed) {
        this.jdbi = jdbi;
        this.feed = feed;
    }

    /**
     * Empties the register and fills it with what {@code objects} brings, and tells every projection. Whoever registers
     * or decides waits until it is done and then adds the versions that came meanwhile.
     */
    public void refill(Consumer<Consumer<ObjectContents>> objects) {
        jdbi.useTransaction(h -> {
            Feed.lock(h);
            h.execute("select set_config('catalog.rebuilding', 'on', true)");
            h.execute(
                    "create temporary table was on commit drop as select id, visible, disclosure from catalog.record");
            h.execute("delete from catalog.decision");
            h.execute("delete from catalog.rendition");
            h.execute("delete from catalog.record");
            h.execute("delete from catalog.object");
            RegisterRows rows = new RegisterRows(h);
            objects.accept(contents -> {
                rows.write(contents);
                long place = feed.again(h, contents.object(), contents.version(), Optional.empty());
                RegisterWriter.version(h, contents.object(), contents.version(), place);
            });
            Tree.settleAll(h);
            tellRestricted(h);
            h.execute("delete from catalog.extraction e where not exists"
                    + " (select 1 from catalog.rendition f where f.digest = e.digest)");
        });
    }

    /** What was shown and no longer may be, or is no more, is filtered until the projections have seen that it is so. */
    private void tellRestricted(Handle h) {
        List<RecordId> changed = ids(
                h,
                "select w.id from was w left join catalog.record r on r.id = w.id where r.id is null"
                        + " or (w.visible and (not r.visible or r.disclosure > w.disclosure))");
        if (!changed.isEmpty()) {
            RegisterWriter.restrict(h, changed, feed.records(h, changed));
        }
    }

    private static List<RecordId> ids(Handle h, String sql) {
        return h.createQuery(sql).mapTo(String.class).map(RecordId::new).list();
    }

    /** Tells one projection to look at every object again. */
    public void tellAgain(String projection) {
        jdbi.useTransaction(h -> {
            Feed.lock(h);
            for (Known object : objects(h)) {
                long place = feed.again(h, object.id(), object.version(), Optional.of(projection));
                if (place < 1) {
                    throw new IllegalStateException("The feed gives no place below 1; found: " + place);
                }
            }
        });
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
}
