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

    /** What must have followed for a record to be found by its metadata. */
    private static final List<String> DESCRIBED = List.of(PendingRestrictions.GRAPHS, PendingRestrictions.INDEX);

    /** How often to look for what another process followed. */
    private static final Duration LOOK = Duration.ofMillis(200);

    private final Locks locks;
    private final Places places;
    private final List<Line> lines;
    private final Pace pace;
    private final Extraction extraction;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition moved = lock.newCondition();

    FeedFollower(Locks locks, Places places, List<Line> lines, Extraction extraction, Pace pace) {
        this.locks = locks;
        this.places = places;
        this.lines = List.copyOf(lines);
        this.pace = pace;
        this.extraction = extraction;
    }

    @Override
    public int follow() {
        return locks.alone(Locks.FOLLOWER, this::followAll).orElse(0);
    }

    /** Each line on a thread of its own: they share nothing, and the slower does not hold up the faster. */
    private int followAll() {
        Map<String, Long> lag = places.lag();
        List<Line> behind = lines.stream()
                .filter(line -> line.projectors().anyMatch(one -> lag.getOrDefault(one.name(), 0L) > 0))
                .toList();
        if (behind.size() < 2) {
            return behind.stream().mapToInt(this::followLine).sum();
        }
        try (ExecutorService threads = Executors.newFixedThreadPool(behind.size())) {
            List<Future<Integer>> running = new ArrayList<>();
            behind.forEach(line -> running.add(threads.submit(() -> followLine(line))));
            return running.stream().mapToInt(future -> result(future, threads)).sum();
        }
    }

    private int followLine(Line line) {
        int followed = 0;
        int step = 1;
        while (step > 0 && !Thread.currentThread().isInterrupted()) {
            step = step(line.first());
            if (step == 0 && line.after().isPresent() && pace.calm()) {
                step = step(line.after().get());
            }
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
        return places.followed(place, DESCRIBED);
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
        return locks.alone(Locks.EXTRACTION, () -> extraction.extractAll(pace)).orElse(0);
    }

    @Override
    public long waitingForText() {
        return extraction.waiting();
    }

    /** Empties a projection; its place is set back by who asks for it. */
    void clear(String projection) {
        lines.stream().map(Line::first).filter(p -> p.name().equals(projection)).forEach(Projector::clear);
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
