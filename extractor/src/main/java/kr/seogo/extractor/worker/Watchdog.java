package kr.seogo.extractor.worker;

import java.util.concurrent.TimeUnit;
import kr.seogo.extractor.protocol.Frames;
import org.jspecify.annotations.Nullable;

/**
 * Ends the worker when a job passes its limit, after answering for it. A parser that loops cannot be stopped from within
 * a JVM any other way. Allocates nothing once it has started, for a job that is late is often short of memory too.
 */
final class Watchdog {

    private final Frames frames;
    private @Nullable RunningJob watched;

    Watchdog(Frames frames) {
        this.frames = frames;
    }

    void start() {
        Thread thread = new Thread(this::watch, "watchdog");
        thread.setDaemon(true);
        thread.start();
    }

    synchronized void watch(RunningJob job) {
        watched = job;
        notifyAll();
    }

    synchronized void rest() {
        watched = null;
    }

    private void watch() {
        while (true) {
            RunningJob late = next();
            if (late.claim()) {
                try {
                    frames.write(late.timeout());
                } finally {
                    ExitCode.TIMEOUT.end();
                }
            }
        }
    }

    private synchronized RunningJob next() {
        while (true) {
            RunningJob job = watched;
            try {
                if (job == null) {
                    wait();
                } else if (job.nanosLeft() <= 0) {
                    watched = null;
                    return job;
                } else {
                    wait(Math.max(1, TimeUnit.NANOSECONDS.toMillis(job.nanosLeft())));
                }
            } catch (InterruptedException e) {
                // nobody has the right to interrupt the watchdog; a library that tries does not end its watch
                Thread.interrupted();
            }
        }
    }
}
