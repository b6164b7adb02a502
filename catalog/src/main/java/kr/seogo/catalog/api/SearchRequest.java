package kr.seogo.catalog.api;

import java.time.LocalDate;
import java.util.Optional;
import kr.seogo.catalog.DisclosureClass;
import kr.seogo.catalog.Level;
import kr.seogo.catalog.RecordId;
import kr.seogo.catalog.RecordType;

/**
 * What is looked for.
 *
 * @param words as typed; empty: everything; {@code "…"}: a phrase
 * @param from records whose date may lie on or after this day
 * @param to records whose date may lie on or before this day
 * @param within only records below this one
 * @param cursor {@code next} of the page before
 * @param size how many at the most, 1 to 100
 */
public record SearchRequest(
        String words,
        Optional<Level> level,
        Optional<String> agency,
        Optional<String> unit,
        Optional<RecordType> type,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        Optional<DisclosureClass> disclosure,
        Optional<RecordId> within,
        Sort sort,
        Optional<String> cursor,
        int size) {

    /** The orders of a result; ties are broken by id, so that pages never overlap. */
    public enum Sort {
        RELEVANCE,
        NEWEST,
        OLDEST,
        TITLE
    }

    /** Everything there is, twenty at a time. */
    public static SearchRequest of(String words) {
        return new SearchRequest(
                words,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Sort.RELEVANCE,
                Optional.empty(),
                20);
    }
}
