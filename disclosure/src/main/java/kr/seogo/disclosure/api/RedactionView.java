package kr.seogo.disclosure.api;

import java.time.Instant;
import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;
import kr.seogo.catalog.RecordId;
import kr.seogo.disclosure.RedactionMark;
import kr.seogo.disclosure.RedactionState;

/**
 * A redaction as staff see it.
 *
 * @param of the number of the file it was made from
 * @param warnings what no machine could read and the person who releases must look at
 * @param decidedBy who released or rejected; empty until then
 * @param rendition the number it has among its record's files once released
 */
public record RedactionView(
        UUID id,
        RecordId record,
        int of,
        String cause,
        RedactionState state,
        List<RedactionMark> marks,
        List<RedactionDesk.Kept> kept,
        String mime,
        int pages,
        List<String> warnings,
        String drafter,
        Instant drafted,
        String decidedBy,
        String reason,
        OptionalInt rendition) {

    public RedactionView {
        marks = List.copyOf(marks);
        kept = List.copyOf(kept);
        warnings = List.copyOf(warnings);
    }
}
