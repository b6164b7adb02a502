package kr.seogo.readingroom.internal.page;

import java.util.List;
import kr.seogo.catalog.Label;
import kr.seogo.disclosure.api.RedactionView;

/**
 * A redaction: what was taken out, what its proof says, how the result looks.
 *
 * @param text what a reader of the result gets to read
 * @param pictured whether its first page can be shown
 * @param mine whether the one who looks marked it
 * @param wrong why something was not done
 */
public record RedactionPage(
        RedactionView view, String text, boolean pictured, boolean mine, List<Label> wrong, String token) {
    public RedactionPage {
        wrong = List.copyOf(wrong);
    }
}
