package kr.seogo.preservation.internal.fedora;

import java.time.Duration;

/**
 * How long a Fedora may be silent before it counts as not answering.
 *
 * @param answer to most requests
 * @param commit to the end of a transaction and of what is put, when it moves the files to where they stay
 */
record Patience(Duration answer, Duration commit) {

    static final Patience USUAL = new Patience(Duration.ofSeconds(30), Duration.ofMinutes(10));
}
