package kr.seogo.preservation.internal.disk;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Threads for work on many files, more than there are processors, because most of them wait for the disk. */
public final class Workers implements AutoCloseable {

    private final ExecutorService pool;

    public Workers(int threads) {
        pool = Executors.newFixedThreadPool(
                threads, Thread.ofPlatform().daemon().name("store-disk-", 1).factory());
    }

    /**
     * Does all the tasks and gives their results in order. After the first failure no further task begins; it is thrown
     * once those that had begun are over, so that nothing goes on behind the caller's back.
     */
    public <T> List<T> all(List<Callable<T>> tasks) throws IOException {
        AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();
        List<Callable<T>> guarded = tasks.stream()
                .<Callable<T>>map(task -> () -> unlessFailed(failure, task))
                .toList();
        try {
            List<T> results = new ArrayList<>(tasks.size());
            for (Future<T> each : pool.invokeAll(guarded)) {
                results.add(each.get());
            }
            return results;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw (IOException) new InterruptedIOException("told to stop while working on files").initCause(e);
        } catch (ExecutionException e) {
            throw asItWas(Objects.requireNonNullElse(failure.get(), e));
        }
    }

    private static <T> T unlessFailed(AtomicReference<@Nullable Throwable> failure, Callable<T> task) throws Exception {
        if (failure.get() != null) {
            throw new CancellationException("an earlier file failed");
        }
        try {
            return task.call();
        } catch (Exception | Error e) {
            failure.compareAndSet(null, e);
            throw e;
        }
    }

    private static IOException asItWas(Throwable failure) {
        return switch (failure) {
            case IOException io -> io;
            case RuntimeException unchecked -> throw unchecked;
            case Error error -> throw error;
            default -> new IOException(failure);
        };
    }

    @Override
    public void close() {
        pool.close();
    }
}
