package kr.seogo.catalog.api;

import java.util.List;
import java.util.Map;

/** The two projections, RDF and index, and how far they follow the change feed. */
public interface Projections {

    /**
     * Follows the feed until nothing is left or the thread is interrupted; in batches, each acknowledged before the
     * next. An object that cannot be read holds up no other: it is listed by {@link #unreadable} and taken up by a later
     * call once it can be read again. Only one follower works at a time, in whatever process; another call returns at once.
     *
     * @return how many changes were followed
     */
    int follow();

    /**
     * Has the projections of this process stand back until the answer is closed, so that processors and disk belong to an
     * intake. Changes, by whomever, are followed a little later then: at most by a minute, after which the projections
     * catch up before they stand back again. What was restricted meanwhile is filtered out of every answer as ever.
     */
    Pause standBack();

    /** Whether every projection has followed to this place in the change feed. */
    boolean followed(long place);

    /** Waits until {@link #followed}, at most so long; false when the time is up. */
    boolean await(long place, java.time.Duration atMost) throws InterruptedException;

    /** By projection: how many changes it is behind. */
    Map<String, Long> lag();

    /** The objects that could not be read out of the store and are passed over, by name. */
    List<UnreadableObject> unreadable();

    /**
     * Takes text out of files that wait for it, until none is left or the thread is interrupted. Its results come into
     * the index by the change feed.
     *
     * @return how many files were tried
     */
    int extract();

    /** How many files still wait for their text. */
    long waitingForText();

    /** Lasts until it is closed. */
    @FunctionalInterface
    interface Pause extends AutoCloseable {
        @Override
        void close();
    }
}
