package kr.seogo.catalog.internal.register;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Jdbi;

/** How far each projection follows the feed. A place is moved after the projection has made the change durable. */
public final class Places {

    private final Jdbi jdbi;

    public Places(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Where a projection is. */
    public long of(String projection) {
        return jdbi.withHandle(h -> h.createQuery("select place from catalog.projection where name = :name")
                .bind("name", projection)
                .mapTo(long.class)
                .one());
    }

    /** Moves a projection on, and lifts the filter on the restrictions it shows from now on. */
    public void move(String projection, long place) {
        jdbi.useTransaction(h -> {
            h.createUpdate("update catalog.projection set place = :place where name = :name and place < :place")
                    .bind("name", projection)
                    .bind("place", place)
                    .execute();
            h.createUpdate("delete from catalog.pending_restriction where projection = :name and place <= :place")
                    .bind("name", projection)
                    .bind("place", place)
                    .execute();
        });
    }

    /** By projection: how many changes it has not looked at. */
    public Map<String, Long> lag() {
        return jdbi.withHandle(h -> h.createQuery("select p.name, (select count(*) from catalog.feed f"
                        + " where f.place > p.place and (f.only_for = p.name or (f.only_for is null and p.name <> 'texts'))) as behind"
                        + " from catalog.projection p")
                .reduceRows(new java.util.TreeMap<String, Long>(), (all, row) -> {
                    all.put(row.getColumn("name", String.class), row.getColumn("behind", Long.class));
                    return all;
                }));
    }

    /** Whether some projections have followed to a place, or to the last change that was for them. */
    public boolean followed(long place, Collection<String> projections) {
        return jdbi.withHandle(h -> h.createQuery(
                        "select not exists (select 1 from catalog.projection p"
                                + " join catalog.feed f on f.place > p.place and f.place <= :place"
                                + " and (f.only_for = p.name or (f.only_for is null and p.name <> 'texts')) where p.name = any(:projections))")
                .bind("place", place)
                .bindArray("projections", String.class, List.copyOf(projections))
                .mapTo(boolean.class)
                .one());
    }
}
