package kr.seogo.bagit.digest;

import java.io.IOException;
import java.nio.channels.ClosedByInterruptException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Runs the same work in several threads and waits for all of them. */
public final class Workers {

    /** Takes pieces of work from somewhere shared until none is left; must stop soon when its thread is interrupted. */
    @FunctionalInterface
    public interface Work {
        void run() throws IOException;
    }

    private Workers() {}

    /**
     * Runs {@code work} in {@code threads} threads. The first failure interrupts the others; it is thrown once all have
     * ended, the later ones suppressed onto it. No thread outlives this call.
     *
     * @throws ClosedByInterruptException when the calling thread is interrupted, which stays interrupted
     */
    public static void run(int threads, Work work) throws IOException {
        AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();
        List<Thread> started = new ArrayList<>();
        for (int i = 0; i < threads; i++) {
            started.add(
                    Thread.ofPlatform().daemon().name("bagit-", i).unstarted(() -> guarded(work, failure, started)));
        }
        started.forEach(Thread::start);
        boolean interrupted = join(started);
        rethrow(failure.get());
        if (interrupted) {
            throw new ClosedByInterruptException();
        }
    }

    private static void guarded(Work work, AtomicReference<@Nullable Throwable> failure, List<Thread> all) {
        try {
            work.run();
        } catch (IOException | RuntimeException | Error e) {
            if (failure.compareAndSet(null, e)) {
                all.forEach(Thread::interrupt);
                return;
            }
            Throwable first = failure.get();
            if (first != null) {
                first.addSuppressed(e);
            }
        }
    }

    private static boolean join(List<Thread> threads) {
        boolean interrupted = false;
        for (Thread thread : threads) {
            while (thread.isAlive()) {
                try {
                    thread.join();
                } catch (InterruptedException e) {
                    interrupted = true;
                    threads.forEach(Thread::interrupt);
                }
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        // An interrupt that came while the last worker ended was seen by no join.
        return Thread.currentThread().isInterrupted();
    }

    private static void rethrow(@Nullable Throwable failure) throws IOException {
        switch (failure) {
            case null -> {}
            case IOException e -> throw e;
            case RuntimeException e -> throw e;
            case Error e -> throw e;
            case Throwable e -> throw new IllegalStateException("a worker failed", e);
        }
    }
}
