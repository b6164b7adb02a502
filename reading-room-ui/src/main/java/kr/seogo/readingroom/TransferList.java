package kr.seogo.readingroom;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Transfers as they are shown to those who take them in. For use by many threads. */
public interface TransferList {

    /** The newest first, at most {@code atMost}. */
    List<Transfer> newest(int atMost);

    /** One by its accession number. */
    Optional<Transfer> find(String accession);

    /**
     * A transfer, and how it stands.
     *
     * @param state its code: {@code received}, {@code checked}, {@code refused}, {@code preserved}, {@code findable}
     * @param organization the sender; empty until the bag was read
     * @param number the sender's own number; empty until the bag was read
     */
    record Transfer(
            String accession,
            String state,
            String organization,
            String number,
            long files,
            Instant received,
            List<Finding> findings) {

        public Transfer {
            findings = List.copyOf(findings);
        }
    }

    /**
     * What was found in it.
     *
     * @param severity {@code error}, {@code warning} or {@code info}
     * @param where a file of it, or a place in its table
     * @param message in Korean and English
     */
    record Finding(String code, String severity, String where, String message) {}
}
