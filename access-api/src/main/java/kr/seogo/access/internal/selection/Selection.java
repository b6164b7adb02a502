package kr.seogo.access.internal.selection;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kr.seogo.catalog.Caller;
import kr.seogo.catalog.FileDescription;
import kr.seogo.catalog.RecordId;
import kr.seogo.catalog.api.Catalogue;
import kr.seogo.catalog.api.FileView;
import kr.seogo.catalog.api.RecordView;

/** Records that a caller may know of, none twice, in the order they were named. */
public record Selection(List<RecordView> records, Caller caller) {

    /** How many records at the most. */
    public static final int MOST_RECORDS = 100;

    /** How many files, and how many bytes of them. */
    public static final int MOST_FILES = 1_000;

    public static final long MOST_BYTES = 2L << 30;

    public Selection {
        records = List.copyOf(records);
    }

    /** The records as the caller sees them; empty where one of them may not be known of, as where it does not exist. */
    public static Optional<Selection> of(List<RecordId> ids, Caller caller, Catalogue catalogue) {
        List<RecordView> records = new ArrayList<>();
        for (RecordId id : ids.stream().distinct().toList()) {
            Optional<RecordView> view = catalogue.view(id, caller);
            if (view.isEmpty()) {
                return Optional.empty();
            }
            records.add(view.get());
        }
        return Optional.of(new Selection(records, caller));
    }

    /** The files of a record that the caller may read. */
    static List<FileDescription> readable(RecordView record) {
        return record.files().stream()
                .filter(FileView::readable)
                .flatMap(file -> file.facts().stream())
                .toList();
    }

    public long files() {
        return records.stream().mapToLong(record -> readable(record).size()).sum();
    }

    public long bytes() {
        return records.stream()
                .flatMap(record -> readable(record).stream())
                .mapToLong(FileDescription::bytes)
                .sum();
    }

    public boolean isTooLarge() {
        return records.size() > MOST_RECORDS || files() > MOST_FILES || bytes() > MOST_BYTES;
    }
}
