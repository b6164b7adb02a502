package kr.seogo.readingroom.internal.page;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import kr.seogo.catalog.RecordId;
import kr.seogo.catalog.api.ExtractionNote.State;
import kr.seogo.catalog.api.UnreadFiles;

/**
 * Files out of which no text could be taken.
 *
 * @param state the one state that is shown; empty: all that are failures
 * @param number of this page, from 1
 */
public record UnreadPage(UnreadFiles.Page page, Optional<State> state, int number) implements Listing {

    @Override
    public Set<RecordId> listed() {
        Set<RecordId> ids = new HashSet<>();
        page.files().forEach(file -> ids.add(file.record()));
        return ids;
    }
}
