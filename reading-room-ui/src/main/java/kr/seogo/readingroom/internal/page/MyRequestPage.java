package kr.seogo.readingroom.internal.page;

import java.util.List;
import kr.seogo.disclosure.api.CaseFileView;
import kr.seogo.disclosure.api.Citizens;

/**
 * A case as its requester sees it.
 *
 * @param due how urgent it is for the body
 * @param clocks those that concern the requester
 * @param files that were handed over
 */
public record MyRequestPage(
        Citizens.View view, DueWords due, List<ClockLine> clocks, List<LetterLine> letters, List<CaseFileView> files) {
    public MyRequestPage {
        clocks = List.copyOf(clocks);
        letters = List.copyOf(letters);
        files = List.copyOf(files);
    }
}
