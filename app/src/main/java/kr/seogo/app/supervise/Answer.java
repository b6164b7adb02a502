package kr.seogo.app.supervise;

import java.io.IOException;
import java.time.Duration;

/** Asks a process that is starting until it answers, ends, or the time is up. */
public final class Answer {
    private static final Duration PAUSE = Duration.ofMillis(25);

    private Answer() {}

    /** One question; true when it was answered. */
    @FunctionalInterface
    public interface Question {
        /** Asks once, without waiting long. */
        boolean ask() throws IOException;
    }

    /**
     * Returns when {@code question} was answered.
     *
     * @param what name of the child for the sentence
     * @throws IOException if the process ended, the time was up or the thread was interrupted
     */
    public static void await(String what, Process process, Duration limit, Question question) throws IOException {
        long end = System.nanoTime() + limit.toNanos();
        while (!question.ask()) {
            if (!process.isAlive()) {
                throw new IOException(
                        "%s ended with status %d before it answered".formatted(what, process.exitValue()));
            }
            if (System.nanoTime() > end) {
                throw new IOException("%s did not answer within %d seconds".formatted(what, limit.toSeconds()));
            }
            pause(what, process);
        }
    }

    private static void pause(String what, Process process) throws IOException {
        try {
            var unused = process.waitFor(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while waiting for " + what, e);
        }
    }
}
