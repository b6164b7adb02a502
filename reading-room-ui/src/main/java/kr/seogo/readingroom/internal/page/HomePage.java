package kr.seogo.readingroom.internal.page;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kr.seogo.catalog.RecordId;
import kr.seogo.catalog.api.EntryPage;
import kr.seogo.catalog.api.RecordEntry;

/**
 * The front page.
 *
 * @param figures how much there is and of what; empty while the index does not answer
 */
public record HomePage(EntryPage fonds, Optional<Figures> figures) implements Listing {

    @Override
    public Set<RecordId> listed() {
        Set<RecordId> ids = new HashSet<>();
        fonds.entries().forEach(entry -> ids.add(entry.id()));
        figures.ifPresent(known -> known.newest().forEach(entry -> ids.add(entry.id())));
        return ids;
    }

    /**
     * What the index says of the whole.
     *
     * @param newest the latest records by their own date
     */
    public record Figures(long total, List<Facet> facets, List<RecordEntry> newest) {
        public Figures {
            facets = List.copyOf(facets);
            newest = List.copyOf(newest);
        }
    }
}
