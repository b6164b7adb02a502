package kr.seogo.catalog;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is said of a record at any level; who may see it is said by its {@link AccessDecision}. What a transfer's table
 * inherits from parents is filled in here.
 *
 * @param parent empty for a fonds only
 * @param rank place among its siblings, from 1, in the order of the transfer's table; {@link #RANK_UNTOLD} where the
 *     reader is not told
 * @param closed of a file: the day the matter closed; empty while it is open
 * @param extra columns of the table the profile does not know, by their heading; for staff only
 * @param files of items only, in their order
 */
public record RecordDescription(
        RecordId id,
        Level level,
        Optional<RecordId> parent,
        int rank,
        Origin origin,
        String title,
        Provenance provenance,
        Optional<CatalogDate> created,
        Optional<CatalogDate> closed,
        Optional<Retention> retention,
        Optional<RecordType> type,
        List<String> creators,
        List<String> approvers,
        List<String> places,
        List<String> subjects,
        List<String> languages,
        Optional<String> description,
        Map<String, String> extra,
        List<FileDescription> files) {

    /** The rank of a description for readers who are not told it. */
    public static final int RANK_UNTOLD = 0;

    public RecordDescription {
        creators = List.copyOf(creators);
        approvers = List.copyOf(approvers);
        places = List.copyOf(places);
        subjects = List.copyOf(subjects);
        languages = List.copyOf(languages);
        extra = Map.copyOf(extra);
        files = List.copyOf(files);
        if (title.isBlank()) {
            throw new IllegalArgumentException("Record " + id + " has no title");
        }
        if (parent.isEmpty() != (level == Level.FONDS)) {
            throw new IllegalArgumentException(
                    "Record " + id + ": a fonds has no parent and every other level has one");
        }
        if (level != Level.ITEM && !files.isEmpty()) {
            throw new IllegalArgumentException("Record " + id + ": only items have files");
        }
    }

    /** The same description with other files. */
    public RecordDescription withFiles(List<FileDescription> others) {
        return new RecordDescription(
                id,
                level,
                parent,
                rank,
                origin,
                title,
                provenance,
                created,
                closed,
                retention,
                type,
                creators,
                approvers,
                places,
                subjects,
                languages,
                description,
                extra,
                others);
    }
}
