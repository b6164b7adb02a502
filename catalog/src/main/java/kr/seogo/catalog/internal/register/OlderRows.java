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

    private static final int MOST_COUNTED = 100_000;

    private final Jdbi jdbi;
    private final Feed feed;

    public OlderRows(Jdbi jdbi, Feed feed) {
        this.jdbi = jdbi;
        this.feed = feed;
    }

    /** An object with such rows, at the version that is registered. */
    public record Older(ObjectId object, ObjectVersion version) {}

    /** Some objects with such rows, but those that cannot be read; by the index over older rows, however many they are. */
    public List<Older> some(int most) {
        return jdbi.withHandle(h -> h.createQuery("select o.id, o.version from (select distinct r.object"
                        + " from catalog.record r where r.shape < " + RegisterRows.SHAPE
                        + " and exists (select 1 from catalog.object x where x.id = r.object)"
                        + " and not exists (select 1 from catalog.unreadable u where u.object = r.object)"
                        + " order by r.object limit :most) s join catalog.object o on o.id = s.object")
                .bind("most", most)
                .map((row, context) ->
                        new Older(new ObjectId(row.getString("id")), new ObjectVersion(row.getInt("version"))))
                .list());
    }

    /** How many rows are left; no more than a hundred thousand are counted. */
    public long left() {
        return jdbi.withHandle(h -> h.createQuery("select count(*) from (select 1 from catalog.record where shape < "
                        + RegisterRows.SHAPE + " limit " + MOST_COUNTED + ") left_over")
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
            List<RegisterRows.Again> changed = new ArrayList<>();
            described.forEach((object, all) -> changed.addAll(fill(h, object, all)));
            new LookRows(h).reckon(changed.stream().map(RegisterRows.Again::id).toList());
            List<RecordId> papers = changed.stream()
                    .filter(RegisterRows.Again::papers)
                    .map(RegisterRows.Again::id)
                    .toList();
            // Nothing else inherits from what was filled: below other records nothing is walked while the feed is held.
            Set<RecordId> moved = Tree.settle(h, topmost(h, papers));
            moved.addAll(papers);
            if (!moved.isEmpty()) {
                feed.records(h, moved);
            }
        });
    }

    private static List<RegisterRows.Again> fill(Handle h, ObjectId object, Collection<RecordDescription> all) {
        List<RegisterRows.Again> changed = new RegisterRows(h).describeAgain(object, all);
        h.createUpdate("update catalog.record set shape = " + RegisterRows.SHAPE + " where object = :object")
                .bind("object", object.name())
                .execute();
        return changed;
    }

    /** Those that stand below none of the others: where they stand was settled before, and each is walked to once. */
    private static List<RecordId> topmost(Handle h, Collection<RecordId> ids) {
        return h.createQuery("select id from catalog.record where id = any(:ids)"
                        + " and not ancestors && cast(:ids as text[])")
                .bindArray("ids", String.class, Register.names(ids))
                .mapTo(String.class)
                .map(RecordId::new)
                .list();
    }
}
