package kr.seogo.disclosure.api;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kr.seogo.catalog.Caller;
import kr.seogo.catalog.RecordId;
import kr.seogo.disclosure.CaseNumber;

/**
 * Redactions from marks to release: one person marks, the machine takes out and proves, another person looks and
 * releases. Who marked can never release; that is held here, in the catalogue and in the database, by the account and not
 * by the name shown.
 *
 * <p>Every redaction belongs to a case, and only who handles the case has to do with it: its desk and the officers of its
 * department. A case redacts what it names, the records asked for and those decided on, as long as they are the body's
 * own; and its marks rest on the items its decision names. A released redaction is a file of its record and one of the
 * files of the case ({@link CaseFiles}).
 *
 * <p>What was marked lies sealed in the database until it is rejected or the case is over. A release that throws is to be
 * asked for again: it ends in one file however often it is. Safe for many threads and processes.
 */
public interface RedactionDesk {

    /** The files a case may redact: of records it names that are the body's own, as they were transferred. */
    List<Source> sources(CaseNumber number, Caller.Staff staff);

    /** A file of a record, with what the detectors find in it. */
    RedactionReading read(CaseNumber number, RecordId record, int n, Caller.Staff staff);

    /** Makes a redaction and proves it. */
    RedactionOutcome draft(RedactionOrder order, Caller.Staff staff);

    /** Those of a case, newest first. */
    List<RedactionView> ofCase(CaseNumber number, Caller.Staff staff);

    /** One of a case; empty where there is none. */
    Optional<RedactionView> find(CaseNumber number, UUID id, Caller.Staff staff);

    /** The copy to look at before releasing; empty where it is decided already. Only read. */
    Optional<Path> copy(CaseNumber number, UUID id, Caller.Staff staff);

    /** What a reader of the copy gets to read, and its first page as a picture; empty where it is decided already. */
    Optional<Preview> preview(CaseNumber number, UUID id, Caller.Staff staff);

    /**
     * Makes it a file of its record and of the case. Refused before the decision it expresses, and while anything keeps
     * from disclosing.
     */
    RedactionOutcome release(CaseNumber number, UUID id, Caller.Staff staff);

    /** Sends it back, or takes back one's own; the copy and what was marked are deleted. */
    RedactionOutcome reject(CaseNumber number, UUID id, String reason, Caller.Staff staff);

    /**
     * Takes away what nobody needs: drafts made before {@code drafted}, copies that belong to none, and what was marked
     * in cases that are over.
     *
     * @return how many drafts, copies and sets of marks
     */
    int tidy(Instant drafted);

    /** Something that looks like personal data and shall stay: an office's telephone number. */
    record Kept(String text, String reason) {
        public Kept {
            if (text.isBlank() || reason.isBlank()) {
                throw new IllegalArgumentException("What is kept is named, with its reason");
            }
        }
    }

    /** A file that may be redacted. */
    record Source(RecordId record, String title, int n, String name) {}

    /**
     * A result before it is released.
     *
     * @param text what another reader takes out of it; empty of pictures
     * @param picture its first page as PNG; empty where there is none, as of plain text
     */
    @SuppressWarnings("ArrayRecordComponent") // written out once, never compared
    record Preview(String text, byte[] picture) {}
}
