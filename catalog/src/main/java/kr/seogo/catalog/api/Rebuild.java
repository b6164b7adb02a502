package kr.seogo.catalog.api;

import java.time.Duration;
import java.util.List;

/** Brings register and projections back from the object store alone. */
public interface Rebuild {

    /**
     * Rebuilds what is named, and returns when it is findable again. Nothing is shown meanwhile that the public may not
     * see. After a kill it is called again and starts over.
     *
     * @param register the access register and the names of what is held
     * @param graphs the RDF projection
     * @param index the search index
     */
    Report run(boolean register, boolean graphs, boolean index);

    /**
     * What was brought back.
     *
     * @param unreadable objects that could not be read and were passed over; the register still says of them what it
     *     said before
     */
    record Report(long objects, long records, Duration took, List<UnreadableObject> unreadable) {

        public Report {
            unreadable = List.copyOf(unreadable);
        }
    }
}
