package kr.seogo.readingroom.internal.page;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kr.seogo.catalog.RecordId;
import kr.seogo.catalog.api.RecordEntry;
import kr.seogo.disclosure.api.AnnouncedKind;
import kr.seogo.disclosure.api.Edition;
import kr.seogo.disclosure.api.EditionPage;

/**
 * A kind with its editions.
 *
 * @param places the records below which it is kept
 * @param more where earlier editions are
 */
public record PublishedKindPage(
        AnnouncedKind kind, List<RecordEntry> places, EditionPage editions, Optional<String> more) implements Listing {

    public PublishedKindPage {
        places = List.copyOf(places);
    }

    @Override
    public Set<RecordId> listed() {
        Set<RecordId> ids = new HashSet<>();
        places.forEach(entry -> ids.add(entry.id()));
        for (Edition one : editions.editions()) {
            one.open().forEach(entry -> ids.add(entry.id()));
        }
        return ids;
    }
}
