package kr.seogo.disclosure.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kr.seogo.disclosure.CaseNumber;

/**
 * A closed case as it becomes a record.
 *
 * @param body that was asked, whose record it is
 * @param unit the department that handled it; empty where none did
 * @param activity the unit task it belongs to
 * @param id of the record file at the body
 * @param held whether the file is in the archive from an earlier closing, so that only items are added
 * @param retention in years, from 1 January after the year it was closed
 */
public record CasePapers(
        CaseNumber number,
        String body,
        Optional<String> unit,
        String activity,
        String id,
        boolean held,
        LocalDate received,
        LocalDate closed,
        int retention,
        List<Paper> papers) {

    public CasePapers {
        papers = List.copyOf(papers);
    }

    /**
     * One paper of it.
     *
     * @param id at the body
     * @param sealed whether it names persons and can be read with the key of the case alone
     */
    public record Paper(String id, String title, LocalDate day, boolean sealed, List<File> files) {
        public Paper {
            files = List.copyOf(files);
        }
    }

    /** A file of a paper, by its path within the transfer. */
    @SuppressWarnings("ArrayRecordComponent") // only carried from the case to the archive, never compared
    public record File(String path, byte[] bytes) {}
}
