package kr.seogo.disclosure.api;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kr.seogo.catalog.Caller;
import kr.seogo.catalog.RecordId;
import kr.seogo.disclosure.RedactionMark;

/**
 * Redactions from marks to release: one person marks, the machine takes out and proves, another person looks and
 * releases. Who marked can never release; that is held here and in the catalogue.
 *
 * <p>A release that throws is to be asked for again: it ends in one file however often it is. Safe for many threads and
 * processes.
 */
public interface RedactionDesk {

    /**
     * Makes a redaction of a file of a record and proves it.
     *
     * @param n the file's number
     * @param kept what looks like personal data and shall stay, each with its reason
     * @param cause what it is for: a case number, a decision
     */
    RedactionOutcome draft(
            RecordId record, int n, List<RedactionMark> marks, List<Kept> kept, String cause, Caller.Staff staff);

    /** A redaction, for staff that may read everything; empty where there is none. */
    Optional<RedactionView> find(UUID id, Caller.Staff staff);

    /** Those of a record, newest first. */
    List<RedactionView> ofRecord(RecordId record, Caller.Staff staff);

    /** The copy to look at before releasing; empty where it is decided already. Only read. */
    Optional<Path> copy(UUID id, Caller.Staff staff);

    /** Makes it a file of its record, which the access policy opens for records that are partly open. */
    RedactionOutcome release(UUID id, Caller.Staff staff);

    /** Sends it back; the copy is deleted. */
    RedactionOutcome reject(UUID id, String reason, Caller.Staff staff);

    /** Something that looks like personal data and shall stay: an office's telephone number. */
    record Kept(String text, String reason) {
        public Kept {
            if (text.isBlank() || reason.isBlank()) {
                throw new IllegalArgumentException("What is kept is named, with its reason");
            }
        }
    }
}
