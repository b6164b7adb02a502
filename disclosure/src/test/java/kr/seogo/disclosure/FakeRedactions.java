package kr.seogo.disclosure;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import kr.seogo.catalog.Caller;
import kr.seogo.catalog.FileDescription;
import kr.seogo.catalog.RecordId;
import kr.seogo.catalog.api.Redactions;
import kr.seogo.catalog.api.ReleasedRedaction;

/** Knows which releases were made; makes none. */
final class FakeRedactions implements Redactions {

    final Set<UUID> made = new HashSet<>();

    @Override
    public FileDescription release(ReleasedRedaction redaction, Caller.Staff staff) {
        throw new UnsupportedOperationException("nothing is released here");
    }

    @Override
    public boolean made(RecordId record, UUID key) {
        return made.contains(key);
    }
}
