package kr.seogo.extractor.worker;

import java.util.concurrent.atomic.AtomicBoolean;
import kr.seogo.extractor.protocol.Frames;
import kr.seogo.extractor.protocol.JobLine.Job;
import kr.seogo.extractor.text.Outcome;

/**
 * A job under way, with the two last words that may have to be said for it, and the right to say one: whoever claims it
 * first answers, the job itself or the watchdog, and nobody answers twice.
 */
final class RunningJob {

    private final AtomicBoolean claimed = new AtomicBoolean();
    private final long started = System.nanoTime();
    private final long limitNanos;
    private final byte[] timeout;
    private final byte[] outOfMemory;

    RunningJob(Job job, Frames frames) {
        long millis = job.limit().toMillis();
        long heap = Runtime.getRuntime().maxMemory() / (1024 * 1024);
        String late = "not done within " + millis + " ms; the worker ends";
        String large = "needs more than the " + heap + " MiB of memory a worker has; the worker ends";
        this.limitNanos = job.limit().toNanos();
        this.timeout = frames.bytes(Answers.lastWord(job, Outcome.TIMEOUT, late, millis));
        this.outOfMemory = frames.bytes(Answers.lastWord(job, Outcome.TOO_LARGE, large, 0));
    }

    /** Whether the caller is the one to answer; true once. */
    boolean claim() {
        return claimed.compareAndSet(false, true);
    }

    byte[] timeout() {
        return timeout;
    }

    byte[] outOfMemory() {
        return outOfMemory;
    }

    long millis() {
        return (System.nanoTime() - started) / 1_000_000;
    }

    long nanosLeft() {
        return limitNanos - (System.nanoTime() - started);
    }
}
