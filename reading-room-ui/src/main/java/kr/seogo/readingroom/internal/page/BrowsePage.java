package kr.seogo.readingroom.internal.page;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import kr.seogo.catalog.RecordId;
import kr.seogo.catalog.api.EntryPage;
import kr.seogo.catalog.api.RecordView;

/**
 * A place in the tree.
 *
 * @param at empty at the top
 * @param more the address of the next page of what is below
 */
public record BrowsePage(Optional<RecordView> at, EntryPage below, Optional<String> more, boolean paged)
        implements Listing {

    @Override
    public Set<RecordId> listed() {
        Set<RecordId> ids = new HashSet<>();
        at.ifPresent(view -> {
            ids.add(view.description().id());
            view.path().forEach(entry -> ids.add(entry.id()));
        });
        below.entries().forEach(entry -> ids.add(entry.id()));
        return ids;
    }
}
