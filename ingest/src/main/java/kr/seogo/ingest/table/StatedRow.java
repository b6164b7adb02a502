package kr.seogo.ingest.table;

import java.time.LocalDate;
import java.util.Optional;
import java.util.SortedSet;
import kr.seogo.catalog.CatalogDate;
import kr.seogo.catalog.DisclosureClass;
import kr.seogo.catalog.Level;
import kr.seogo.catalog.RecordType;
import kr.seogo.catalog.Retention;

/** What a row itself says, in types; empty where it says nothing or something that is none. */
record StatedRow(
        TableRow row,
        Optional<Level> level,
        Optional<CatalogDate> created,
        Optional<LocalDate> closed,
        Optional<Retention> retention,
        Optional<DisclosureClass> disclosure,
        SortedSet<Integer> grounds,
        Optional<Boolean> listed,
        Optional<RecordType> type) {

    String id() {
        return row.text(Column.ID);
    }

    String parent() {
        return row.text(Column.PARENT);
    }

    boolean is(Level wanted) {
        return level.filter(wanted::equals).isPresent();
    }
}
