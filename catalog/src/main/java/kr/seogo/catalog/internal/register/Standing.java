package kr.seogo.catalog.internal.register;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import kr.seogo.catalog.RecordId;
import org.jdbi.v3.core.Handle;

/** How open a record stands, to tell a restriction from an opening. */
record Standing(RecordId id, boolean visible, int disclosure) {

    static List<Standing> of(Handle h, Collection<RecordId> ids) {
        return h.createQuery("select id, visible, disclosure from catalog.record where id = any(:ids)")
                .bindArray("ids", String.class, Register.names(ids))
                .map((row, context) -> new Standing(
                        new RecordId(row.getString("id")), row.getBoolean("visible"), row.getInt("disclosure")))
                .list();
    }

    /** Those that were seen, or read, by more before than after. */
    static List<RecordId> restricted(List<Standing> before, List<Standing> after) {
        Map<RecordId, Standing> now = after.stream().collect(Collectors.toMap(Standing::id, Function.identity()));
        return before.stream()
                .filter(was -> was.visible)
                .filter(was -> {
                    Standing is = now.get(was.id);
                    return is == null || !is.visible || is.disclosure > was.disclosure;
                })
                .map(Standing::id)
                .toList();
    }
}
