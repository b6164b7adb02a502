package kr.seogo.readingroom.internal.page;

import java.util.Optional;
import kr.seogo.catalog.api.EntryPage;
import kr.seogo.catalog.api.RecordView;

/**
 * A place in the tree.
 *
 * @param at empty at the top
 * @param more the address of the next page of what is below
 */
public record BrowsePage(Optional<RecordView> at, EntryPage below, Optional<String> more, boolean paged) {}
