package kr.seogo.catalog.api;

import java.util.List;
import java.util.Optional;

/**
 * A page of a list.
 *
 * @param total how many the caller may see in all
 * @param next the cursor of the next page; empty on the last
 */
public record EntryPage(long total, List<RecordEntry> entries, Optional<String> next) {

    public EntryPage {
        entries = List.copyOf(entries);
    }
}
