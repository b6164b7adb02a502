package kr.seogo.catalog.api;

import java.time.Duration;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Brings register and projections back from the object store alone. */
public interface Rebuild {

    /** What can be filled again, and is answered from. */
    enum Part {
        /** The access register and the names of what is held. */
        REGISTER,
        /** The RDF projection. */
        GRAPHS,
        /** The search index. */
        INDEX
    }

    /**
     * Rebuilds what is named, and returns when it is findable again. Nothing is shown meanwhile that the public may not
     * see, and doors that would answer from what is not whole throw {@link BeingRebuiltException}. After a failure or a
     * kill the projections go on by themselves; {@link #resume} or calling it again brings the rest to its end.
     *
     * @param register the access register and the names of what is held
     * @param graphs the RDF projection
     * @param index the search index
     */
    Report run(boolean register, boolean graphs, boolean index);

    /** Goes on with a rebuild that was begun and not ended; empty where there is none. */
    Optional<Report> resume();

    /** What nobody is answered from now because it is being filled; empty when all is well. */
    Set<Part> filling();

    /**
     * What was brought back.
     *
     * @param took from the beginning to the end
     * @param times of each part that was filled. The register comes first; graphs and index are filled side by side from
     *     then on, so that they sum up to more than it took. A part's time ends with its last change, be it that another
     *     process followed; the index's with its being settled
     * @param unreadable objects that could not be read and were passed over; the register still says of them what it
     *     said before
     */
    record Report(
            long objects, long records, Duration took, Map<Part, Duration> times, List<UnreadableObject> unreadable) {

        public Report {
            Map<Part, Duration> inOrder = new EnumMap<>(Part.class);
            inOrder.putAll(times);
            times = Collections.unmodifiableMap(inOrder);
            unreadable = List.copyOf(unreadable);
        }
    }
}
