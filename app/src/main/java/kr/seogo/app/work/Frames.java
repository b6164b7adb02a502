package kr.seogo.app.work;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * What a piece of work says on its way to the command that asked for it. Work waits for a command that reads slowly, and
 * goes on unheard when the command is gone, or has read nothing for a minute.
 */
final class Frames implements WorkOutput, AutoCloseable {

    private static final int AHEAD = 1_000;
    private static final int PATIENCE_SECONDS = 60;

    private final BlockingQueue<Frame> waiting = new LinkedBlockingQueue<>(AHEAD);
    private volatile boolean unheard;

    void add(Frame frame) {
        try {
            for (int waited = 0; !unheard; waited++) {
                if (waiting.offer(frame, 1, TimeUnit.SECONDS)) {
                    return;
                }
                unheard = waited >= PATIENCE_SECONDS;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The next, or a sign of life where there is none for so long. */
    Frame next(long seconds) throws InterruptedException {
        Frame next = waiting.poll(seconds, TimeUnit.SECONDS);
        return next == null ? Frame.alive() : next;
    }

    @Override
    public void line(JsonNode document) {
        add(Frame.line(document));
    }

    @Override
    public void progress(String sentence) {
        add(Frame.progress(sentence));
    }

    /** Nobody listens any more. */
    @Override
    public void close() {
        unheard = true;
        waiting.clear();
    }
}
