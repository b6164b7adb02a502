package kr.seogo.ingest;

import java.time.Duration;

/**
 * How a bag is taken in.
 *
 * @param agent who is responsible: the name of the person or program, for the history of every object
 * @param waitForIndex how long to wait until the records can be found; after that the state stays {@code preserved}
 */
public record IngestOptions(String agent, Duration waitForIndex) {

    /** By the system itself, waiting up to ten minutes. */
    public static IngestOptions standard() {
        return new IngestOptions("seogo", Duration.ofMinutes(10));
    }
}
