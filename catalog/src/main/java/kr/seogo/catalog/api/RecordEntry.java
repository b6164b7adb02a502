package kr.seogo.catalog.api;

import java.util.Optional;
import kr.seogo.catalog.CatalogDate;
import kr.seogo.catalog.DisclosureClass;
import kr.seogo.catalog.Level;
import kr.seogo.catalog.RecordId;

/** A record as it stands in a list. */
public record RecordEntry(
        RecordId id,
        String ark,
        Level level,
        String title,
        String agency,
        Optional<CatalogDate> created,
        DisclosureClass disclosure) {}
