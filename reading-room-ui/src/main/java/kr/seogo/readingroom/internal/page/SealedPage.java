package kr.seogo.readingroom.internal.page;

import java.util.List;
import kr.seogo.disclosure.api.SealedFiles.SealedCase;

/**
 * The archived cases with sealed files.
 *
 * @param desk whether the desk looks
 */
public record SealedPage(List<SealedCase> cases, boolean desk) {

    public SealedPage {
        cases = List.copyOf(cases);
    }
}
