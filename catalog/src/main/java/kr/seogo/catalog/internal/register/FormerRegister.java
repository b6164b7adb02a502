package kr.seogo.catalog.internal.register;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kr.seogo.preservation.ObjectId;
import org.jdbi.v3.core.Handle;

/**
 * The register as it was before a refill, put aside within its transaction: what nothing new came for is brought back,
 * so that a record whose object cannot be read is neither forgotten nor stands more open than it stood.
 */
final class FormerRegister {

    private static final List<String> TABLES = List.of("decision", "rendition", "record", "object");

    /** All but what the database makes by itself. */
    private static final String RECORD = "id, object, parent, level, organization, number, rank, title, ancestors,"
            + " listed_above, decision, disclosure, listed, agency, papers, papers_above, shape,"
            + " produced, look_kind, look_year";

    private FormerRegister() {}

    /** Empties the register and keeps what it held until the transaction ends. */
    static FormerRegister putAside(Handle h) {
        for (String table : TABLES) {
            h.execute("create temporary table former_" + table + " on commit drop as select * from catalog." + table);
            h.execute("delete from catalog." + table);
        }
        return new FormerRegister();
    }

    /** Brings back every object that was not filled again; returns which. Records now kept elsewhere stay there. */
    Set<ObjectId> bringBack(Handle h) {
        Set<ObjectId> left = new HashSet<>(h.createQuery("select id from former_object f"
                        + " where not exists (select 1 from catalog.object o where o.id = f.id)")
                .mapTo(String.class)
                .map(ObjectId::new)
                .list());
        if (left.isEmpty()) {
            return left;
        }
        List<String> names = left.stream().map(ObjectId::name).toList();
        for (String sql : List.of(
                "insert into catalog.object select * from former_object where id = any(:left)",
                "insert into catalog.record (" + RECORD + ") select " + RECORD
                        + " from former_record where object = any(:left) on conflict do nothing",
                "insert into catalog.rendition select f.* from former_rendition f join catalog.record r"
                        + " on r.id = f.record and r.object = any(:left) on conflict do nothing",
                "insert into catalog.decision overriding system value select * from former_decision"
                        + " where object = any(:left) on conflict do nothing")) {
            h.createUpdate(sql).bindArray("left", String.class, names).execute();
        }
        return left;
    }
}
