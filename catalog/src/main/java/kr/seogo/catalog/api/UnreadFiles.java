package kr.seogo.catalog.api;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import kr.seogo.catalog.Caller;
import kr.seogo.catalog.RecordId;
import kr.seogo.catalog.api.ExtractionNote.State;

/** Files out of which no text could be taken: recorded, and shown to staff. Safe for use by many threads. */
public interface UnreadFiles {

    /**
     * A file without text.
     *
     * @param title the record's
     * @param n the file's number within the record
     * @param name the file's, as it was sent
     * @param puid its format
     */
    record UnreadFile(RecordId record, String title, int n, String name, String puid, ExtractionNote note) {}

    /**
     * A page of them, newest first.
     *
     * @param counts how many files there are of every state that has any, {@code TEXT} left out
     * @param more whether there are further ones
     */
    record Page(Map<State, Long> counts, List<UnreadFile> files, boolean more) {}

    /**
     * Files that could not be read.
     *
     * @param state only those of this state; empty: of every state that is a failure
     * @param page from 1
     * @param size how many at the most, 1 to 100
     * @throws AccessDesk.ForbiddenException when the caller may not read everything
     */
    Page list(Optional<State> state, int page, int size, Caller.Staff staff);
}
