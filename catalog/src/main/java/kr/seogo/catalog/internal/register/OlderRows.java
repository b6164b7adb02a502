package kr.seogo.catalog.internal.register;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kr.seogo.catalog.RecordDescription;
import kr.seogo.catalog.RecordId;
import kr.seogo.preservation.ObjectId;
import kr.seogo.preservation.ObjectVersion;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Rows that were filled before the register knew all it knows now: they are made anew from what the store says. */
public final class OlderRows {

    private final Jdbi jdbi;
    private final Feed feed;

    public OlderRows(Jdbi jdbi, Feed feed) {
        this.jdbi = jdbi;
        this.feed = feed;
    }

    /** An object with such rows, at the version that is registered. */
    public record Older(ObjectId object, ObjectVersion version) {}

    /** Some objects with such rows, but those that cannot be read. */
    public List<Older> some(int most) {
        return jdbi.withHandle(h -> h.createQuery("select distinct o.id, o.version from catalog.record r"
                        + " join catalog.object o on o.id = r.object where r.shape < " + RegisterRows.SHAPE
                        + " and not exists (select 1 from catalog.unreadable u where u.object = r.object) limit :most")
                .bind("most", most)
                .map((row, context) ->
                        new Older(new ObjectId(row.getString("id")), new ObjectVersion(row.getInt("version"))))
                .list());
    }

    /** How many rows are left. */
    public long left() {
        return jdbi.withHandle(
                h -> h.createQuery("select count(*) from catalog.record where shape < " + RegisterRows.SHAPE)
                        .mapTo(long.class)
                        .one());
    }

    /**
     * Makes the rows of objects anew and has papers of cases projected again. An object that got another version meanwhile
     * has new rows already; what its version does not describe is not older any more either.
     */
    public void fill(Map<ObjectId, Collection<RecordDescription>> described) {
        jdbi.useTransaction(h -> {
            Feed.lock(h);
            List<RecordId> changed = new ArrayList<>();
            described.forEach((object, all) -> changed.addAll(fill(h, object, all)));
            new LookRows(h).reckon(changed);
            Set<RecordId> moved = Tree.settle(h, changed);
            moved.addAll(papers(h, changed));
            if (!moved.isEmpty()) {
                feed.records(h, moved);
            }
        });
    }

    private static List<RecordId> fill(Handle h, ObjectId object, Collection<RecordDescription> all) {
        List<RecordId> changed = new RegisterRows(h).describeAgain(object, all);
        h.createUpdate("update catalog.record set shape = " + RegisterRows.SHAPE + " where object = :object")
                .bind("object", object.name())
                .execute();
        return changed;
    }

    private static List<RecordId> papers(Handle h, Collection<RecordId> ids) {
        return h.createQuery("select id from catalog.record where papers and id = any(:ids)")
                .bindArray("ids", String.class, Register.names(ids))
                .mapTo(String.class)
                .map(RecordId::new)
                .list();
    }
}
