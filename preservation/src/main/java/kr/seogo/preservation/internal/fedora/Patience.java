package kr.seogo.preservation.internal.fedora;

import java.time.Duration;

/**
 * How long a Fedora may be silent before it counts as not answering.
 *
 * @param answer to most requests
 * @param commit to the end of a transaction and of what is put, when it moves the files to where they stay
 * @param pause before something that may be asked again is, twice as long before the third time
 */
record Patience(Duration answer, Duration commit, Duration pause) {

    static final Patience USUAL = new Patience(Duration.ofSeconds(30), Duration.ofMinutes(10), Duration.ofMillis(200));
}
