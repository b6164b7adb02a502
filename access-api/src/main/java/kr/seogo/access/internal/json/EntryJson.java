package kr.seogo.access.internal.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import kr.seogo.catalog.CatalogDate;
import kr.seogo.catalog.api.RecordEntry;
import kr.seogo.catalog.api.SearchResult;
import org.jspecify.annotations.Nullable;

/**
 * A record in a list.
 *
 * @param highlights of a search only
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record EntryJson(
        String id,
        String ark,
        String level,
        String title,
        String agency,
        @Nullable String created,
        String disclosure,
        @Nullable List<HighlightJson> highlights) {

    /** A piece of a field with what was found in it. */
    public record HighlightJson(String field, List<PieceJson> pieces) {}

    /** Plain text, marked or not. */
    public record PieceJson(String text, boolean marked) {}

    public static EntryJson of(RecordEntry entry) {
        return of(entry, null);
    }

    public static EntryJson of(SearchResult.Hit hit) {
        return of(
                hit.entry(),
                hit.highlights().stream()
                        .map(one -> new HighlightJson(
                                one.field(),
                                one.pieces().stream()
                                        .map(piece -> new PieceJson(piece.text(), piece.marked()))
                                        .toList()))
                        .toList());
    }

    private static EntryJson of(RecordEntry entry, @Nullable List<HighlightJson> highlights) {
        return new EntryJson(
                entry.id().name(),
                entry.ark(),
                entry.level().code(),
                entry.title(),
                entry.agency(),
                entry.created().map(CatalogDate::text).orElse(null),
                entry.disclosure().code(),
                highlights);
    }
}
