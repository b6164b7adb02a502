package kr.seogo.readingroom.internal.page;

import java.util.List;
import kr.seogo.catalog.Label;
import kr.seogo.disclosure.CaseNumber;
import kr.seogo.disclosure.api.CaseFileView;
import kr.seogo.disclosure.api.RedactionDesk;
import kr.seogo.disclosure.api.RedactionView;

/**
 * What leaves the house with a case.
 *
 * @param sources files of records that may be redacted for it
 * @param token of its forms
 * @param wrong why a file was not taken in
 */
public record LeavingPage(
        CaseNumber number,
        List<CaseFileView> files,
        List<RedactionView> redactions,
        List<RedactionDesk.Source> sources,
        String token,
        List<Label> wrong) {

    public LeavingPage {
        files = List.copyOf(files);
        redactions = List.copyOf(redactions);
        sources = List.copyOf(sources);
        wrong = List.copyOf(wrong);
    }

    /** A size as people read it. */
    public static String size(long bytes) {
        return bytes < 1024 ? bytes + " B" : bytes < 1 << 20 ? bytes / 1024 + " KiB" : (bytes >> 20) + " MiB";
    }
}
