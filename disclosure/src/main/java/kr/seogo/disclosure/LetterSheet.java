package kr.seogo.disclosure;

import java.nio.charset.StandardCharsets;
import kr.seogo.disclosure.api.LetterFile;
import kr.seogo.disclosure.internal.notices.html.NoticeHtml;

/** How letters look on screen, for a door whose pages may hold no style of their own. */
public final class LetterSheet {

    private LetterSheet() {}

    /** The style sheet, to be served at an address. */
    public static String css() {
        return NoticeHtml.screen();
    }

    /**
     * A letter with its style at an address instead of within.
     *
     * @param letter as HTML
     * @param address of {@link #css()}
     */
    public static byte[] linked(LetterFile letter, String address) {
        if (letter.format() != LetterFormat.HTML) {
            throw new IllegalArgumentException("Only a letter as HTML has a style sheet; found " + letter.format());
        }
        return NoticeHtml.linked(new String(letter.bytes(), StandardCharsets.UTF_8), address)
                .getBytes(StandardCharsets.UTF_8);
    }
}
