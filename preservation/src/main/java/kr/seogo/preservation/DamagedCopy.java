package kr.seogo.preservation;

import java.time.Instant;
import java.util.List;

/**
 * A copy of an object that is not whole.
 *
 * @param since when that was first seen
 */
public record DamagedCopy(ObjectId object, CopyName copy, CopyState state, Instant since, List<StoreFinding> findings) {

    public DamagedCopy {
        findings = List.copyOf(findings);
    }
}
