package kr.seogo.catalog.api;

import java.util.UUID;
import kr.seogo.catalog.Caller;
import kr.seogo.catalog.FileDescription;
import kr.seogo.catalog.RecordId;

/**
 * Where released redactions become files of their items. From then on the access policy opens them for records that are
 * partly open.
 *
 * <p>A release is one act on two truths, like a decision ({@link AccessDesk}): intent, version, register. A call that
 * throws has released nothing or is settled by its intent on the next start; made again with the same key it answers
 * with the file there is.
 */
public interface Redactions {

    /**
     * Makes a redaction a file of its item, in a new version of its object with a PREMIS event.
     *
     * @param staff who releases: an archivist or disclosure officer, and not the drafter
     * @throws AccessDesk.NotHeldException when the record or its file is not held
     * @throws AccessDesk.ForbiddenException when the caller may not release it
     */
    FileDescription release(ReleasedRedaction redaction, Caller.Staff staff);

    /** Whether a release was made with this key, however it ended for who asked; waits for one that is being made. */
    boolean made(RecordId record, UUID key);
}
