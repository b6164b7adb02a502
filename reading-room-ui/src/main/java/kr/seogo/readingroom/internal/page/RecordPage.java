package kr.seogo.readingroom.internal.page;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kr.seogo.catalog.RecordId;
import kr.seogo.catalog.api.EntryPage;
import kr.seogo.catalog.api.RecordView;

/**
 * A record.
 *
 * @param areas its description, by the areas of ISAD(G)
 * @param children a page of what is below it; empty for items
 * @param more the address of the next page of children
 * @param paged whether this is not the first page of children
 * @param permalink the ARK as an address
 * @param decision what staff see of the decisions on its access
 * @param citation how to name it in a footnote
 */
public record RecordPage(
        RecordView view,
        List<Area> areas,
        Optional<EntryPage> children,
        Optional<String> more,
        boolean paged,
        String permalink,
        String citation,
        Optional<DecisionSection> decision)
        implements Listing {

    /** A part of the description; {@code name} is for the heading's sentence. */
    public record Area(String name, List<Row> rows) {
        public Area {
            rows = List.copyOf(rows);
        }
    }

    /** A label and its values. */
    public record Row(String label, List<Value> values) {
        public Row {
            values = List.copyOf(values);
        }
    }

    /** A value; {@code address} leads to records that share it, or is empty. */
    public record Value(String text, Optional<String> address) {}

    @Override
    public Set<RecordId> listed() {
        Set<RecordId> ids = new HashSet<>();
        ids.add(view.description().id());
        view.path().forEach(entry -> ids.add(entry.id()));
        view.previous().ifPresent(entry -> ids.add(entry.id()));
        view.next().ifPresent(entry -> ids.add(entry.id()));
        children.ifPresent(below -> below.entries().forEach(entry -> ids.add(entry.id())));
        return ids;
    }

    public RecordPage {
        areas = List.copyOf(areas);
    }
}
