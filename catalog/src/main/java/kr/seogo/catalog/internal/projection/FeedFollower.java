package kr.seogo.catalog.internal.projection;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import kr.seogo.catalog.api.Projections;
import kr.seogo.catalog.api.SearchUnavailableException;
import kr.seogo.catalog.internal.derived.Extraction;
import kr.seogo.catalog.internal.register.Locks;
import kr.seogo.catalog.internal.register.Places;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Drives the projections along the change feed, one follower at a time in whatever process. An index that does not
 * answer keeps its place and holds nobody else up.
 */
public final class FeedFollower implements Projections {

    private static final Logger LOG = LoggerFactory.getLogger(FeedFollower.class);

    /** How often to look for what another process followed. */
    private static final Duration LOOK = Duration.ofMillis(200);

    private final Locks locks;
    private final Places places;
    private final List<Projector> projectors;
    private final Extraction extraction;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition moved = lock.newCondition();

    FeedFollower(Locks locks, Places places, List<Projector> projectors, Extraction extraction) {
        this.locks = locks;
        this.places = places;
        this.projectors = List.copyOf(projectors);
        this.extraction = extraction;
    }

    @Override
    public int follow() {
        return locks.alone(Locks.FOLLOWER, this::followAll).orElse(0);
    }

    /** Each projection on a thread of its own: they share nothing, and the slower does not hold up the faster. */
    private int followAll() {
        Map<String, Long> lag = places.lag();
        List<Projector> behind = projectors.stream()
                .filter(projector -> lag.getOrDefault(projector.name(), 0L) > 0)
                .toList();
        if (behind.size() < 2) {
            return behind.stream().mapToInt(this::followOne).sum();
        }
        try (ExecutorService threads = Executors.newFixedThreadPool(behind.size())) {
            List<Future<Integer>> running = new ArrayList<>();
            behind.forEach(projector -> running.add(threads.submit(() -> followOne(projector))));
            return running.stream().mapToInt(future -> result(future, threads)).sum();
        }
    }

    private int followOne(Projector projector) {
        int followed = 0;
        int step = 1;
        while (step > 0 && !Thread.currentThread().isInterrupted()) {
            step = step(projector);
            followed += step;
            tell();
        }
        return followed;
    }

    /** Waits for one; when this thread is interrupted, the batches under way end and no more are begun. */
    private static int result(Future<Integer> running, ExecutorService threads) {
        try {
            return running.get();
        } catch (InterruptedException e) {
            threads.shutdownNow();
            Thread.currentThread().interrupt();
            return 0;
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause
                    ? cause
                    : new IllegalStateException("A projection could not follow", e.getCause());
        }
    }

    private static int step(Projector projector) {
        try {
            return projector.step();
        } catch (SearchUnavailableException e) {
            LOG.warn("Projection {} does not answer and stays where it is: {}", projector.name(), e.getMessage());
            return 0;
        }
    }

    @Override
    public boolean followed(long place) {
        return places.followed(place);
    }

    @Override
    public boolean await(long place, Duration atMost) throws InterruptedException {
        long end = System.nanoTime() + atMost.toNanos();
        lock.lockInterruptibly();
        try {
            while (!followed(place)) {
                long left = end - System.nanoTime();
                if (left <= 0) {
                    return false;
                }
                long nanos = moved.awaitNanos(Math.min(left, LOOK.toNanos()));
                LOG.trace("{} ns were left to wait", nanos);
            }
            return true;
        } finally {
            lock.unlock();
        }
    }

    @Override
    public Map<String, Long> lag() {
        return places.lag();
    }

    @Override
    public int extract() {
        return locks.alone(Locks.EXTRACTION, extraction::extractAll).orElse(0);
    }

    @Override
    public long waitingForText() {
        return extraction.waiting();
    }

    /** Empties a projection; its place is set back by who asks for it. */
    void clear(String projection) {
        projectors.stream().filter(p -> p.name().equals(projection)).forEach(Projector::clear);
    }

    private void tell() {
        lock.lock();
        try {
            moved.signalAll();
        } finally {
            lock.unlock();
        }
    }
}
