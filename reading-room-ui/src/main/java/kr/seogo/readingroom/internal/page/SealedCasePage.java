package kr.seogo.readingroom.internal.page;

import java.util.List;
import java.util.Optional;
import kr.seogo.disclosure.CaseNumber;
import kr.seogo.disclosure.api.SealedFiles.SealedFile;

/**
 * The sealed files of a case.
 *
 * @param refused why one that was asked for was not opened
 */
public record SealedCasePage(CaseNumber number, List<SealedFile> files, String token, Optional<String> refused) {

    public SealedCasePage {
        files = List.copyOf(files);
    }
}
