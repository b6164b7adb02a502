package kr.seogo.custody.api;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The port by which transfers are checked and taken in.
 *
 * <p>Failure: an exception means the reason lies not in the transfer, and asking again is right. Repetition: taking in the
 * same again answers the same and stores nothing twice, also after a kill at any point. Concurrency: any number of checks;
 * one thread takes in.
 */
public interface Accessions {

    /** Everything that table, list and names show, by the rules a bag is checked by. */
    List<BodyFinding> check(Declaration declared);

    /** Takes in what was sent, if it is what was declared. */
    Answer take(Sent sent);

    /** The notice of completion of an accession; empty until it is written. */
    Optional<Notice> notice(String accession);

    /**
     * What was sent.
     *
     * @param by who sent it, for the history of every object
     * @param work a folder for what is made of it; it is thrown away once the transfer is taken in or returned
     * @param packed the packed bag; empty where files were sent one by one
     * @param files otherwise the payload files by their declared paths
     */
    record Sent(
            BodyTransferId id,
            Declaration declared,
            String by,
            Path work,
            Optional<Path> packed,
            Map<String, Path> files) {

        public Sent {
            files = Map.copyOf(files);
        }
    }

    /** What came of it. */
    sealed interface Answer {
        /** It is preserved. */
        record Taken(String accession, List<BodyFinding> findings) implements Answer {}

        /**
         * It is returned.
         *
         * @param accession empty where it was not even numbered
         */
        record Returned(String accession, List<BodyFinding> findings) implements Answer {}
    }

    /**
     * A notice of completion.
     *
     * @param signature detached; empty where there is none yet
     * @param stamp of the signature; empty where there is none yet
     */
    record Notice(Path document, Optional<Path> signature, Optional<Path> stamp) {}
}
