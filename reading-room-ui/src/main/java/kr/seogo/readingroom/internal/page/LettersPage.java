package kr.seogo.readingroom.internal.page;

import java.util.List;
import kr.seogo.disclosure.api.LetterDesk;

/** The letters that wait for somebody. */
public record LettersPage(List<LetterDesk.Waiting> waiting, boolean desk) {
    public LettersPage {
        waiting = List.copyOf(waiting);
    }
}
