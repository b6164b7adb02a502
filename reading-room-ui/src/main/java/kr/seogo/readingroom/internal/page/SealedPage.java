package kr.seogo.readingroom.internal.page;

import java.util.List;
import java.util.Optional;
import kr.seogo.disclosure.api.SealedFiles.SealedCase;

/**
 * The archived cases with sealed files.
 *
 * @param next address of the next page
 * @param desk whether the desk looks
 */
public record SealedPage(List<SealedCase> cases, Optional<String> next, boolean desk) {

    public SealedPage {
        cases = List.copyOf(cases);
    }
}
