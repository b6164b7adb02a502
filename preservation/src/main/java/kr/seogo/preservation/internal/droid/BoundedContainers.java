package kr.seogo.preservation.internal.droid;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks into containers in threads that may be given up on. Broken OLE2 and ZIP files have made parsers loop; a thread
 * cannot be killed from outside, so one that overruns its time is interrupted and abandoned (a daemon), and its permit
 * is kept until it ends. When all permits are so taken, containers are no longer looked into and their files stay plain
 * ZIP or OLE2, which the result's method shows.
 */
final class BoundedContainers {

    private static final Logger LOG = LoggerFactory.getLogger(BoundedContainers.class);
    private static final long STACK_BYTES = 512 * 1024; // a cycle of folders ends in an overflow, soon

    private final Semaphore permits = new Semaphore(64);
    private final Duration limit;

    BoundedContainers(Duration limit) {
        this.limit = limit;
    }

    /** The task's result, or empty when it failed or took too long. */
    <T> Optional<T> within(String file, Callable<T> task) {
        if (!permits.tryAcquire()) {
            LOG.warn("Not looking into {}: too many files before it are still being looked into", file);
            return Optional.empty();
        }
        CompletableFuture<T> result = new CompletableFuture<>();
        Thread thread = new Thread(null, () -> run(task, result), "container-" + file.hashCode(), STACK_BYTES);
        thread.setDaemon(true);
        thread.start();
        return await(file, result, thread);
    }

    // A hostile file may end in an error too, a stack overflow; the result carries it.
    private <T> void run(Callable<T> task, CompletableFuture<T> result) {
        try {
            result.complete(task.call());
        } catch (Exception | StackOverflowError e) {
            result.completeExceptionally(e);
        } finally {
            permits.release();
        }
    }

    private <T> Optional<T> await(String file, CompletableFuture<T> result, Thread thread) {
        try {
            return Optional.of(result.get(limit.toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException e) {
            thread.interrupt();
            LOG.warn("Gave up looking into {} after {}", file, limit);
        } catch (ExecutionException e) {
            LOG.info(
                    "{} has the outside of a container but cannot be looked into: {}",
                    file,
                    String.valueOf(e.getCause()));
        } catch (InterruptedException e) {
            thread.interrupt();
            Thread.currentThread().interrupt();
        }
        return Optional.empty();
    }
}
