package kr.seogo.preservation.internal.copies;

import java.util.concurrent.locks.LockSupport;
import java.util.function.LongSupplier;

/**
 * Holds a reader to a number of bytes a second, so that those who read and take in records have the disk. What was not
 * used is not saved up beyond a tenth of a second. Safe for many threads, which then share the rate.
 */
public final class Throttle {

    private static final long SAVED = 100_000_000;

    private final double nanosPerByte;
    private final LongSupplier nanos;
    private final Pause pause;
    private long free;

    private Throttle(double nanosPerByte, LongSupplier nanos, Pause pause) {
        this.nanosPerByte = nanosPerByte;
        this.nanos = nanos;
        this.pause = pause;
        free = nanos.getAsLong();
    }

    /** At most so many bytes a second. */
    public static Throttle of(long bytesPerSecond) {
        return new Throttle(1e9 / bytesPerSecond, System::nanoTime, LockSupport::parkNanos);
    }

    /** As fast as the medium gives. */
    public static Throttle none() {
        return new Throttle(0, System::nanoTime, duration -> {});
    }

    /** With a clock and a pause of the caller's. */
    static Throttle of(long bytesPerSecond, LongSupplier nanos, Pause pause) {
        return new Throttle(1e9 / bytesPerSecond, nanos, pause);
    }

    /** Waits until the bytes just read are paid for. */
    public void passed(long bytes) {
        if (nanosPerByte == 0) {
            return;
        }
        long wait;
        synchronized (this) {
            long now = nanos.getAsLong();
            free = Math.max(free, now - SAVED) + (long) (bytes * nanosPerByte);
            wait = free - now;
        }
        if (wait > 0) {
            pause.forNanos(wait);
        }
    }

    /** Lets time pass. */
    @FunctionalInterface
    interface Pause {
        void forNanos(long nanos);
    }
}
