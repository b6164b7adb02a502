package kr.seogo.ingest.internal.run;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import kr.seogo.ingest.IngestException;
import org.jspecify.annotations.Nullable;

/** Threads that share a list of work. When one fails, the others end after what they have in hand. */
final class Crew implements AutoCloseable {

    private final int size;
    private final ExecutorService threads;

    Crew(String name, int size) {
        this.size = size;
        this.threads = Executors.newFixedThreadPool(
                size, Thread.ofPlatform().name(name + "-", 0).daemon().factory());
    }

    /** Does every piece of work and returns when all are done; throws what failed first, the rest suppressed onto it. */
    <T> void each(Collection<T> work, Consumer<T> doing) {
        Queue<T> left = new ConcurrentLinkedQueue<>(work);
        AtomicBoolean failed = new AtomicBoolean();
        List<Future<Void>> hands = new ArrayList<>();
        for (int i = 0; i < Math.min(size, work.size()); i++) {
            Callable<Void> hand = () -> {
                hand(left, doing, failed);
                return null;
            };
            hands.add(threads.submit(hand));
        }
        finish(hands, failed);
    }

    private static <T> void hand(Queue<T> left, Consumer<T> doing, AtomicBoolean failed) {
        try {
            for (T next = left.poll(); next != null && !failed.get(); next = left.poll()) {
                doing.accept(next);
            }
        } catch (RuntimeException | Error e) {
            failed.set(true);
            throw e;
        }
    }

    private static void finish(List<Future<Void>> hands, AtomicBoolean failed) {
        @Nullable Throwable first = null;
        boolean interrupted = false;
        for (Future<Void> hand : hands) {
            while (!hand.isDone()) {
                try {
                    hand.get();
                } catch (InterruptedException e) {
                    interrupted = true;
                    failed.set(true);
                } catch (ExecutionException e) {
                    break;
                }
            }
            if (hand.state() == Future.State.FAILED) {
                first = joined(first, hand.exceptionNow());
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
            first = joined(first, new IngestException("Interrupted; what was done stays", null));
        }
        rethrow(first);
    }

    private static Throwable joined(@Nullable Throwable first, Throwable next) {
        if (first == null) {
            return next;
        }
        if (first != next) {
            first.addSuppressed(next);
        }
        return first;
    }

    private static void rethrow(@Nullable Throwable failure) {
        switch (failure) {
            case null -> {}
            case RuntimeException e -> throw e;
            case Error e -> throw e;
            case Throwable e -> throw new IngestException(String.valueOf(e.getMessage()), e);
        }
    }

    @Override
    public void close() {
        threads.shutdown();
    }
}
