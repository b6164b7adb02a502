package kr.seogo.readingroom.internal.page;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kr.seogo.catalog.RecordId;
import kr.seogo.catalog.api.RecordEntry;
import kr.seogo.disclosure.api.AnnouncedKind;
import kr.seogo.disclosure.api.CriteriaView;

/**
 * What one body publishes of itself.
 *
 * @param kinds those that run
 * @param ended those that ended
 * @param latest the day of the last edition, by kind
 * @param originals the newest open documents of decision; empty while the index does not answer
 */
public record PublishedBodyPage(
        String body,
        List<AnnouncedKind> kinds,
        List<AnnouncedKind> ended,
        Map<Long, LocalDate> latest,
        Optional<CriteriaView> criteria,
        Optional<Originals> originals)
        implements Listing {

    public PublishedBodyPage {
        kinds = List.copyOf(kinds);
        ended = List.copyOf(ended);
        latest = Map.copyOf(latest);
    }

    /**
     * 원문 (Act, Article 8-2).
     *
     * @param address where all of them are found
     */
    public record Originals(long total, List<RecordEntry> newest, String address) {
        public Originals {
            newest = List.copyOf(newest);
        }
    }

    @Override
    public Set<RecordId> listed() {
        Set<RecordId> ids = new HashSet<>();
        originals.ifPresent(known -> known.newest().forEach(entry -> ids.add(entry.id())));
        return ids;
    }

    /** When a kind was last published. */
    public Optional<LocalDate> latest(AnnouncedKind kind) {
        return Optional.ofNullable(latest.get(kind.id()));
    }
}
