package kr.seogo.disclosure.api;

import java.util.function.Supplier;
import kr.seogo.catalog.Label;

/** Where closed cases become records; somebody else's room, joined by whoever puts the house together. */
public interface CaseArchive {

    /**
     * Keeps the papers of a case. Killed or failed at any point and called again for the same transfer, it goes on where
     * it stopped and there is one record; once it is kept the papers are not asked for again.
     *
     * @param body whose case it is, which sends it
     * @param id of the record file at the body
     * @param transfer number of the transfer, the same for the same papers
     * @param papers made when they are needed, once
     * @throws RuntimeException when it could not now; what was done stays
     */
    Answer keep(String body, String id, String transfer, Supplier<CasePapers> papers);

    /** What became of it. */
    sealed interface Answer {

        /**
         * It is preserved.
         *
         * @param record name of the record
         * @param accession number of the transfer at the archive
         */
        record Kept(String record, String accession) implements Answer {}

        /** It was not taken, and nothing of it was stored. */
        record Refused(Label why) implements Answer {}
    }
}
