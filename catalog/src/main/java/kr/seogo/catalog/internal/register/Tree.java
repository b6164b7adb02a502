package kr.seogo.catalog.internal.register;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import kr.seogo.catalog.RecordId;
import org.jdbi.v3.core.Handle;

/**
 * Carries downward what records inherit by standing below others: their ancestors, whether all those are listed, and
 * whether one of them is a paper of a case.
 */
final class Tree {

    /** A child is on a lower level than its parent, so that no cycle can be walked. */
    private static final String DOWNWARD = "with recursive below as ("
            + " select r.id, r.level,"
            + "  case when p.id is null then array_remove(array[r.parent], null) else p.ancestors || p.id end as ancestors,"
            + "  case when p.id is null then r.parent is null else p.listed_above and p.listed end as listed_above,"
            + "  r.listed, coalesce(p.papers or p.papers_above, false) as papers_above, r.papers"
            + " from catalog.record r left join catalog.record p on p.id = r.parent where %s"
            + " union all"
            + " select c.id, c.level, b.ancestors || b.id, b.listed_above and b.listed, c.listed,"
            + "  b.papers_above or b.papers, c.papers"
            + " from catalog.record c join below b on c.parent = b.id and c.level > b.level)"
            + " update catalog.record r set ancestors = b.ancestors, listed_above = b.listed_above,"
            + " papers_above = b.papers_above"
            + " from below b where b.id = r.id and (r.ancestors <> b.ancestors or r.listed_above <> b.listed_above"
            + "  or r.papers_above <> b.papers_above)";

    private Tree() {}

    /** Settles what stands below these records and they themselves; returns those for which something changed. */
    static Set<RecordId> settle(Handle h, Collection<RecordId> changed) {
        // Only the topmost of them: the walk downward reaches the others.
        String tops = "r.id = any(:ids) and (r.parent is null or r.parent <> all(:ids))";
        return h.createQuery(DOWNWARD.formatted(tops) + " returning r.id")
                .bindArray("ids", String.class, Register.names(changed))
                .mapTo(String.class)
                .map(RecordId::new)
                .collect(Collectors.toCollection(HashSet::new));
    }

    /** Settles every record; which, nobody asks: they may be millions. */
    static void settleAll(Handle h) {
        String tops = "r.parent is null or not exists (select 1 from catalog.record x where x.id = r.parent)";
        h.execute(DOWNWARD.formatted(tops));
    }
}
