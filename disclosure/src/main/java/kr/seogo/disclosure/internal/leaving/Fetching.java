package kr.seogo.disclosure.internal.leaving;

import java.util.UUID;
import kr.seogo.disclosure.CaseNumber;
import org.jdbi.v3.core.Handle;

/** Writes down that a requester fetches a file; a second time it writes nothing. */
@FunctionalInterface
public interface Fetching {

    /** Whether it may be fetched still. */
    boolean fetched(Handle handle, CaseNumber number, UUID file);
}
