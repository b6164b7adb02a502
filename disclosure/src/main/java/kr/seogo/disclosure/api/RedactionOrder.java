package kr.seogo.disclosure.api;

import java.util.List;
import kr.seogo.catalog.RecordId;
import kr.seogo.disclosure.CaseNumber;
import kr.seogo.disclosure.RedactionMark;

/**
 * What is to be taken out of a file.
 *
 * @param number the case it is for
 * @param record one the case names
 * @param n the file's number within the record
 * @param kept what looks like personal data and shall stay, each with its reason
 */
public record RedactionOrder(
        CaseNumber number, RecordId record, int n, List<RedactionMark> marks, List<RedactionDesk.Kept> kept) {

    public RedactionOrder {
        marks = List.copyOf(marks);
        kept = List.copyOf(kept);
    }
}
