package kr.seogo.disclosure.api;

import java.time.Instant;
import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;
import kr.seogo.catalog.Person;
import kr.seogo.catalog.RecordId;
import kr.seogo.catalog.api.ReleasedRedaction;
import kr.seogo.disclosure.CaseNumber;
import kr.seogo.disclosure.RedactionState;

/**
 * A redaction as staff see it; what was marked is not in it.
 *
 * @param number of the case it is for
 * @param of the number of the file it was made from
 * @param taken what was taken out and by which item, masked
 * @param kept what looks like personal data and stays, masked, and why
 * @param warnings what no machine could read and the person who releases must look at
 * @param decidedBy who released or rejected; empty until then
 * @param rendition the number it has among its record's files once released
 */
public record RedactionView(
        UUID id,
        CaseNumber number,
        RecordId record,
        int of,
        RedactionState state,
        List<ReleasedRedaction.Taken> taken,
        List<RedactionDesk.Kept> kept,
        String mime,
        int pages,
        List<String> warnings,
        Person drafter,
        Instant drafted,
        String decidedBy,
        String reason,
        OptionalInt rendition) {

    public RedactionView {
        taken = List.copyOf(taken);
        kept = List.copyOf(kept);
        warnings = List.copyOf(warnings);
    }
}
