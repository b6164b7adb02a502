package kr.seogo.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntConsumer;

/** Pieces of work done by several threads. */
public final class Hands {

    private Hands() {}

    /**
     * Does the pieces 0, 1, … by so many threads and returns when all are done.
     *
     * @throws BenchException when one of them failed, or the thread was interrupted
     */
    public static void each(int threads, int pieces, IntConsumer work) {
        List<Future<?>> under = new ArrayList<>();
        try (ExecutorService hands = Executors.newFixedThreadPool(threads)) {
            for (int n = 0; n < pieces; n++) {
                int piece = n;
                under.add(hands.submit(() -> work.accept(piece)));
            }
            for (Future<?> one : under) {
                one.get();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BenchException("Interrupted in the middle of the work", e);
        } catch (ExecutionException e) {
            throw new BenchException("A piece of the work failed: " + e.getCause(), e);
        }
    }
}
