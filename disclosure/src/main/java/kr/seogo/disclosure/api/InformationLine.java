package kr.seogo.disclosure.api;

import java.util.List;
import java.util.Optional;
import kr.seogo.catalog.CatalogDate;
import kr.seogo.catalog.DisclosureClass;
import kr.seogo.catalog.RecordId;
import kr.seogo.catalog.RecordType;
import kr.seogo.catalog.Retention;

/**
 * A document on an information list (decree, Article 5 (1): title, year of production, who handled it, how long it is kept).
 * Of one that is closed only title, year, retention and class are told (Act, Article 8 (1), the proviso).
 *
 * @param handledBy empty where it is closed
 */
public record InformationLine(
        RecordId id,
        String ark,
        String title,
        Optional<CatalogDate> created,
        Optional<String> unit,
        List<String> handledBy,
        Optional<Retention> retention,
        Optional<RecordType> type,
        DisclosureClass disclosure) {

    public InformationLine {
        handledBy = List.copyOf(handledBy);
    }

    /** The year it was made in, or the years. */
    public String years() {
        return created.map(date -> {
                    int first = date.earliest().getYear();
                    int last = date.latest().getYear();
                    return first == last ? String.valueOf(first) : first + "–" + last;
                })
                .orElse("");
    }
}
