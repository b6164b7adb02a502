package kr.seogo.catalog.internal.register;

import java.util.List;
import java.util.Optional;
import kr.seogo.catalog.RecordId;
import kr.seogo.catalog.internal.policy.Sight;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;

/** The tree as the register knows it: what stands below a record, and beside it. */
public final class Siblings {

    private final Jdbi jdbi;

    public Siblings(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** How many stand below {@code parent} that may be known of; below nothing stand the fonds. */
    public long count(Optional<RecordId> parent, Sight sight) {
        return jdbi.withHandle(
                h -> bind(h, "select count(*) from catalog.record r where " + below(parent) + Rows.SEEN, parent, sight)
                        .mapTo(long.class)
                        .one());
    }

    /** A page below {@code parent} in the order of rank, after a place in it. */
    public List<Held> below(RecordId parent, Sight sight, int afterRank, String afterId, int size) {
        return jdbi.withHandle(h -> bind(
                        h,
                        Rows.HELD + "where " + below(Optional.of(parent)) + Rows.SEEN
                                + "and (r.rank, r.id) > (:rank, :after) order by r.rank, r.id limit :size",
                        Optional.of(parent),
                        sight)
                .bind("rank", afterRank)
                .bind("after", afterId)
                .bind("size", size)
                .map(Rows::held)
                .list());
    }

    /** A page of fonds by title, after a place in it. */
    public List<Held> fonds(Sight sight, String afterTitle, String afterId, int size) {
        return jdbi.withHandle(h -> bind(
                        h,
                        Rows.HELD + "where " + below(Optional.empty()) + Rows.SEEN
                                + "and (r.title, r.id) > (:title, :after) order by r.title, r.id limit :size",
                        Optional.empty(),
                        sight)
                .bind("title", afterTitle)
                .bind("after", afterId)
                .bind("size", size)
                .map(Rows::held)
                .list());
    }

    /** The sibling before or after that may be known of. */
    public Optional<Held> beside(Held record, Sight sight, boolean after) {
        String comparison = after ? ">" : "<";
        String direction = after ? "" : " desc";
        if (record.parent().isEmpty()) {
            return Optional.empty();
        }
        return jdbi.withHandle(h -> bind(
                        h,
                        Rows.HELD + "where " + below(record.parent()) + Rows.SEEN + "and (r.rank, r.id) " + comparison
                                + " (:rank, :id) order by r.rank" + direction + ", r.id" + direction + " limit 1",
                        record.parent(),
                        sight)
                .bind("rank", record.rank())
                .bind("id", record.id().name())
                .map(Rows::held)
                .findOne());
    }

    private static String below(Optional<RecordId> parent) {
        return parent.isPresent() ? "r.parent = :parent" : "r.parent is null";
    }

    private static Query bind(Handle h, String sql, Optional<RecordId> parent, Sight sight) {
        Query query = Rows.bind(h.createQuery(sql), sight);
        return parent.map(p -> query.bind("parent", p.name())).orElse(query);
    }
}
