package kr.seogo.catalog.internal.projection;

import java.util.List;
import java.util.Map;
import kr.seogo.catalog.AccessDecision;
import kr.seogo.catalog.Level;
import kr.seogo.catalog.RecordDescription;
import kr.seogo.catalog.RecordId;

/**
 * A record as one audience may see it, ready to be projected.
 *
 * @param description for the public without {@code extra} and without files it may not read
 * @param ark in full
 * @param access the decision that holds
 * @param ancestors from the fonds down to the parent; for the public only where all are listed, because no record below
 *     a hidden one is visible
 * @param visible whether the public may know of the record; always true for the public audience
 * @param papers whether it is a paper of a case of disclosure
 * @param texts the text of files this audience may read, by the file's number; empty until it is taken out
 */
public record RecordState(
        RecordDescription description,
        String ark,
        AccessDecision access,
        List<Ancestor> ancestors,
        boolean visible,
        boolean papers,
        Map<Integer, String> texts) {

    public RecordState {
        ancestors = List.copyOf(ancestors);
        texts = Map.copyOf(texts);
    }

    /** A record above. */
    public record Ancestor(RecordId id, Level level, String title) {}
}
