package kr.seogo.disclosure.internal.post;

import java.time.Duration;
import java.time.Instant;

/** When a mail that was put off is tried again: after a minute, then twice as long each time, up to four hours. */
final class Pauses {

    private static final Duration FIRST = Duration.ofMinutes(1);
    private static final Duration LONGEST = Duration.ofHours(4);
    private static final int DOUBLINGS = 8;

    private Pauses() {}

    static Instant next(Instant now, int attempts) {
        Duration pause = FIRST.multipliedBy(1L << Math.min(DOUBLINGS, Math.max(0, attempts - 1)));
        return now.plus(pause.compareTo(LONGEST) > 0 ? LONGEST : pause);
    }
}
