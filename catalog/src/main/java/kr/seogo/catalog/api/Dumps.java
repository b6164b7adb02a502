package kr.seogo.catalog.api;

import java.time.Instant;
import java.util.Optional;

/**
 * The whole of what is public, as files to be taken at once (ADR 0059). There is one dump at a time. It is withdrawn by the
 * decision that takes back anything the public was told, in the moment that is acknowledged, and made again by {@link #settle}.
 *
 * <p>Safe for use by many threads. While register or graphs are filled again every call throws {@link BeingRebuiltException}.
 */
public interface Dumps {

    /** What can be had now; empty where none was made yet, and where it was withdrawn. */
    Optional<Dump> current();

    /** A file of the dump that can be had now; empty where there is none, or none of that name. */
    Optional<OpenedDump> open(String name);

    /**
     * Takes away what was withdrawn, and makes a dump where there is none or where it is of an earlier month. Done again it
     * changes nothing; killed, it leaves the dump before and is done anew. It holds no more than a page of records, however many
     * there are.
     */
    Turn settle();

    /** What came of a turn. */
    sealed interface Turn {

        /** The dump there is holds. */
        record Kept(Dump dump) implements Turn {}

        /** A new one can be had. */
        record Made(Dump dump) implements Turn {}

        /** There is none: so much is being closed that it is made again no sooner than this. */
        record Resting(Instant until) implements Turn {}
    }
}
