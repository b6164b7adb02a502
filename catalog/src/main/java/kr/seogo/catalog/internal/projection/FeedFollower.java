package kr.seogo.catalog.internal.projection;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import kr.seogo.catalog.api.Projections;
import kr.seogo.catalog.api.SearchUnavailableException;
import kr.seogo.catalog.api.UnreadableObject;
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

    /** How long a change may wait for an intake. */
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    /** How often to look for what another process followed. */
    private static final Duration LOOK = Duration.ofMillis(200);

    private final Locks locks;
    private final Places places;
    private final List<Line> lines;
    private final Pace pace;
    private final StandingBack standingBack = new StandingBack(PATIENCE, System::nanoTime);
    private final Extraction extraction;
    private final UnreadableRetry unreadable;
    private final OlderRecords older;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition moved = lock.newCondition();

    FeedFollower(
            Locks locks,
            Places places,
            List<Line> lines,
            Extraction extraction,
            Pace pace,
            UnreadableRetry unreadable,
            OlderRecords older) {
        this.locks = locks;
        this.places = places;
        this.lines = List.copyOf(lines);
        this.pace = pace;
        this.extraction = extraction;
        this.unreadable = unreadable;
        this.older = older;
    }

    @Override
    public int follow() {
        return locks.alone(Locks.FOLLOWER, this::followAll).orElse(0);
    }

    /** Older rows have time: they are filled when nothing could be followed, be it that an index does not answer. */
    private int followAll() {
        unreadable.tryDue();
        int followed = followLines();
        if (followed > 0) {
            return followed;
        }
        int filled = older.fillSome();
        return filled == 0 ? 0 : filled + followLines();
    }

    /**
     * Each line on a thread of its own: they share nothing, and neither holds up the other. A line that has nothing left
     * stays with those that have: what comes meanwhile is for it too.
     */
    private int followLines() {
        Map<String, Long> lag = places.lag();
        if (DESCRIBED.stream().allMatch(name -> lag.getOrDefault(name, 0L) == 0)) {
            standingBack.caughtUp();
        }
        if (lag.values().stream().allMatch(behind -> behind == 0)) {
            return 0;
        }
        if (standingBack.goesOn()) {
            return 0;
        }
        Set<Line> busy = ConcurrentHashMap.newKeySet();
        busy.addAll(lines);
        try (ExecutorService threads = Executors.newFixedThreadPool(lines.size())) {
            List<Future<Integer>> running = new ArrayList<>();
            lines.forEach(line -> running.add(threads.submit(() -> followLine(line, busy))));
            return running.stream().mapToInt(future -> result(future, threads)).sum();
        }
    }

    private int followLine(Line line, Set<Line> busy) throws InterruptedException {
        int followed = 0;
        try {
            while (!Thread.currentThread().isInterrupted()) {
                int step = step(line);
                followed += step;
                if (step > 0) {
                    busy.add(line);
                    tell();
                } else {
                    busy.remove(line);
                    if (busy.isEmpty()) {
                        break;
                    }
                    pause();
                }
            }
            return followed;
        } finally {
            busy.remove(line);
            tell();
        }
    }

    private int step(Line line) {
        if (standingBack.goesOn()) {
            return 0;
        }
        int step = step(line.first());
        return step == 0 && line.after().isPresent() && pace.calm()
                ? step(line.after().get())
                : step;
    }

    /** Until another line has moved. */
    @SuppressWarnings("WaitNotInLoop") // the caller looks again; to wake without reason costs it one look
    private void pause() throws InterruptedException {
        lock.lockInterruptibly();
        try {
            long nanos = moved.awaitNanos(LOOK.toNanos());
            LOG.trace("{} ns were left to wait", nanos);
        } finally {
            lock.unlock();
        }
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
    public Pause standBack() {
        return standingBack.ask();
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
    public List<UnreadableObject> unreadable() {
        return unreadable.all();
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

    /** When a projection last moved, by this process. */
    Instant moved(String projection) {
        return lines.stream()
                .map(Line::first)
                .filter(p -> p.name().equals(projection))
                .map(Projector::moved)
                .findFirst()
                .orElse(Instant.MIN);
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
