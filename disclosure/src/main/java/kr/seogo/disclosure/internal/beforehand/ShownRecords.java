package kr.seogo.disclosure.internal.beforehand;

import java.util.List;
import java.util.Optional;
import kr.seogo.catalog.Caller;
import kr.seogo.catalog.DisclosureClass;
import kr.seogo.catalog.Label;
import kr.seogo.catalog.RecordId;
import kr.seogo.catalog.api.RecordEntry;
import kr.seogo.catalog.api.RecordView;
import kr.seogo.disclosure.BadInputException;
import kr.seogo.disclosure.JoinedArchive;

/** Records as the public sees them at this moment: nothing is remembered, so that a restriction holds at once. */
final class ShownRecords {

    private final Optional<JoinedArchive> archive;

    ShownRecords(Optional<JoinedArchive> archive) {
        this.archive = archive;
    }

    /** Those whose entry the public may see. */
    List<RecordEntry> listed(List<RecordId> records) {
        return views(records).stream().map(ShownRecords::entry).toList();
    }

    /** Those that are open to everybody. */
    List<RecordEntry> open(List<RecordId> records) {
        return views(records).stream()
                .filter(view -> view.access().disclosure() == DisclosureClass.OPEN)
                .map(ShownRecords::entry)
                .toList();
    }

    /** @throws BadInputException for the first that is not open; what is hidden is answered like what does not exist */
    void requireOpen(List<RecordId> records) {
        require("records", records, open(records), "누구나 볼 수 있는 공개 기록이 아닙니다", "Not a record that is open to everybody");
    }

    /** @throws BadInputException for the first whose entry the public may not see */
    void requireListed(List<RecordId> records) {
        require("kept", records, listed(records), "누구나 찾을 수 있는 기록이 아닙니다", "Not a record whose entry is public");
    }

    private static void require(
            String field, List<RecordId> named, List<RecordEntry> found, String korean, String english) {
        List<RecordId> ids = found.stream().map(RecordEntry::id).toList();
        named.stream().filter(id -> !ids.contains(id)).findFirst().ifPresent(id -> {
            throw new BadInputException(field, new Label(korean + ": " + id + ".", english + ": " + id + "."));
        });
    }

    private List<RecordView> views(List<RecordId> records) {
        return archive.stream()
                .flatMap(joined -> records.stream().flatMap(id -> joined.catalogue().view(id, Caller.PUBLIC).stream()))
                .toList();
    }

    private static RecordEntry entry(RecordView view) {
        var description = view.description();
        return new RecordEntry(
                description.id(),
                view.ark(),
                description.level(),
                description.title(),
                description.provenance().agency(),
                description.created(),
                view.access().disclosure());
    }
}
