package kr.seogo.catalog.api;

import java.util.List;
import java.util.Optional;
import kr.seogo.catalog.AccessDecision;
import kr.seogo.catalog.RecordDescription;

/**
 * A record as one caller sees it.
 *
 * @param description without {@code extra}, and without files the caller may not know more of than their number,
 *     unless the caller is staff
 * @param ark in full, {@code ark:/99999/…}
 * @param access the decision that holds
 * @param path from the fonds down to the parent; ancestors the caller may not know of are left out
 * @param children how many records below it the caller may see
 * @param previous the sibling before it that the caller may see
 * @param next the sibling after it that the caller may see
 * @param files every file of an item, readable or not
 */
public record RecordView(
        RecordDescription description,
        String ark,
        AccessDecision access,
        List<RecordEntry> path,
        long children,
        Optional<RecordEntry> previous,
        Optional<RecordEntry> next,
        List<FileView> files) {

    public RecordView {
        path = List.copyOf(path);
        files = List.copyOf(files);
    }
}
