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
 * @param paying when to pay, and what happens then
 */
public record MyRequestPage(
        Citizens.View view,
        DueWords due,
        List<ClockLine> clocks,
        List<LetterLine> letters,
        List<CaseFileView> files,
        List<String> paying) {

    public MyRequestPage {
        clocks = List.copyOf(clocks);
        letters = List.copyOf(letters);
        files = List.copyOf(files);
        paying = List.copyOf(paying);
    }
}
