package kr.seogo.catalog.api;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import kr.seogo.catalog.Person;
import kr.seogo.catalog.RecordId;

/**
 * A redaction that a second person has released.
 *
 * @param key the same for the same release, however often it is asked for
 * @param of the number of the file it was made from
 * @param file where its bytes lie; only read
 * @param mime what it is: PDF, PNG or plain text
 * @param taken what was taken out, mark by mark
 * @param drafter who marked
 * @param cause what led to it: a case, a decision
 */
public record ReleasedRedaction(
        UUID key, RecordId record, int of, Path file, String mime, List<Taken> taken, Person drafter, String cause) {

    /**
     * Something that was taken out.
     *
     * @param ground item 1 to 8 of Article 9 (1) of the disclosure Act
     * @param where the place, or how often a marked text stood there; never the text itself
     */
    public record Taken(int ground, String where) {
        public Taken {
            if (ground < 1 || ground > 8) {
                throw new IllegalArgumentException(
                        "A ground is an item 1 to 8 of Article 9 (1) of the disclosure Act; found: " + ground);
            }
        }
    }

    public ReleasedRedaction {
        taken = List.copyOf(taken);
        if (taken.isEmpty()) {
            throw new IllegalArgumentException("A redaction takes something out");
        }
    }
}
