package kr.seogo.catalog.api;

import java.time.Instant;

/**
 * How taking text out of a file went.
 *
 * @param characters how many were found
 * @param message what the program said, in a sentence; empty when all went well
 */
public record ExtractionNote(State state, long characters, String tool, String message, Instant at) {

    /** Every way it can go. */
    public enum State {
        WAITING,
        TEXT,
        EMPTY,
        ENCRYPTED,
        UNSUPPORTED,
        DAMAGED,
        TOO_LARGE,
        TIMEOUT,
        CRASHED
    }
}
