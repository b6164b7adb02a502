package kr.seogo.catalog.internal.projection;

import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Reads things on threads of their own while one thread takes what was read, in the order of the things. No more is read
 * ahead than a few, for one may be large. What reading throws is thrown where it would be taken; then nothing more is
 * read. An interrupt ends it likewise.
 */
final class ReadAhead {

    private static final int THREADS = 2;

    /** Read or being read, and not yet taken. */
    private static final int AHEAD = 6;

    private ReadAhead() {}

    static <T, R> void each(Iterator<T> things, Function<T, R> read, Consumer<R> take) {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            Queue<Future<R>> ahead = new ArrayDeque<>();
            while (things.hasNext()) {
                T thing = things.next();
                ahead.add(threads.submit(() -> read.apply(thing)));
                if (ahead.size() == AHEAD) {
                    take.accept(result(ahead.remove()));
                }
            }
            while (!ahead.isEmpty()) {
                take.accept(result(ahead.remove()));
            }
        } finally {
            threads.shutdownNow();
            threads.close();
        }
    }

    private static <R> R result(Future<R> reading) {
        try {
            return reading.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Reading was interrupted; begin it again", e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause
                    ? cause
                    : new IllegalStateException("Reading failed", e.getCause());
        }
    }
}
