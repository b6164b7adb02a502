package kr.seogo.catalog.internal.register;

import java.util.List;
import java.util.Optional;
import kr.seogo.catalog.AccessDecision;
import kr.seogo.catalog.Level;
import kr.seogo.catalog.RecordId;
import kr.seogo.preservation.ObjectId;
import kr.seogo.preservation.ObjectVersion;

/**
 * What the register says of a record at this moment.
 *
 * @param version the newest version of the object that is registered
 * @param ancestors from the fonds down to the parent
 * @param visible whether it and every record above it is listed
 * @param papersOf the body of whose case it is a paper, or stands below one; empty for every other record
 */
public record Held(
        RecordId id,
        ObjectId object,
        ObjectVersion version,
        Level level,
        Optional<RecordId> parent,
        int rank,
        String title,
        List<RecordId> ancestors,
        boolean visible,
        AccessDecision access,
        Optional<String> papersOf) {

    public Held {
        ancestors = List.copyOf(ancestors);
    }
}
