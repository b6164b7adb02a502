package kr.seogo.ingest.table;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kr.seogo.catalog.CatalogDate;
import kr.seogo.catalog.Level;
import kr.seogo.catalog.Provenance;
import kr.seogo.catalog.RecordType;
import kr.seogo.catalog.Retention;

/**
 * A record of the table with what it inherits, before its files are identified.
 *
 * @param parent the sender's number of the record above; empty: the fonds
 * @param rank place among its siblings, from 1, in the table's order
 */
public record RecordDraft(
        TableRow row,
        Level level,
        Optional<String> parent,
        int rank,
        Provenance provenance,
        Optional<CatalogDate> created,
        Optional<LocalDate> closed,
        Optional<Retention> retention,
        Optional<RecordType> type,
        Access access) {

    /** The sender's registration number. */
    public String number() {
        return row.text(Column.ID);
    }

    /** Payload paths below {@code data/} in their order. */
    public List<String> paths() {
        return row.paths();
    }
}
