package kr.seogo.catalog.internal.register;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kr.seogo.catalog.AccessDecision;
import kr.seogo.catalog.RecordDescription;
import kr.seogo.preservation.ObjectId;
import kr.seogo.preservation.ObjectVersion;

/**
 * What an object's version says, as read from the store.
 *
 * @param descriptions of all its records; empty when the version changed none
 * @param decisions made by the versions that were not registered yet, oldest first
 * @param preserved when the version was made
 */
public record ObjectContents(
        ObjectId object,
        ObjectVersion version,
        Optional<List<RecordDescription>> descriptions,
        List<Made> decisions,
        Instant preserved) {

    public ObjectContents {
        decisions = List.copyOf(decisions);
    }

    /** A decision and where it is written down. */
    public record Made(AccessDecision decision, ObjectVersion version, int line) {}
}
