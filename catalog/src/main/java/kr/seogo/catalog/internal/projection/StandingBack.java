package kr.seogo.catalog.internal.projection;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.LongSupplier;
import kr.seogo.catalog.api.Projections;

/**
 * Whether the projections stand back for an intake. They do while one asks for it, but no change waits longer than the
 * patience: once it is over they go on until they have caught up, whoever asks. Time is told by a clock that is not set.
 */
final class StandingBack {

    private static final long NEVER = Long.MIN_VALUE;

    private final long patience;
    private final LongSupplier nanos;

    private int asked;
    private long since = NEVER;

    StandingBack(Duration patience, LongSupplier nanos) {
        this.patience = patience.toNanos();
        this.nanos = nanos;
    }

    /** Asks for it until the answer is closed; closing it again changes nothing. */
    synchronized Projections.Pause ask() {
        asked++;
        AtomicBoolean over = new AtomicBoolean();
        return () -> {
            if (over.compareAndSet(false, true)) {
                release();
            }
        };
    }

    private synchronized void release() {
        asked--;
    }

    /** Whether what waits should wait on; asked by the follower alone, and only where something waits. */
    synchronized boolean goesOn() {
        if (asked == 0) {
            return false;
        }
        long now = nanos.getAsLong();
        if (since == NEVER) {
            since = now;
        }
        return now - since < patience;
    }

    /** Nothing waits any more. */
    synchronized void caughtUp() {
        since = NEVER;
    }
}
