package kr.seogo.catalog.internal.projection;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kr.seogo.catalog.api.Rebuild;
import kr.seogo.catalog.internal.derived.Extraction;
import kr.seogo.catalog.internal.register.Feed;
import kr.seogo.catalog.internal.register.Locks;
import kr.seogo.catalog.internal.register.ObjectContents;
import kr.seogo.catalog.internal.register.Places;
import kr.seogo.catalog.internal.register.Refilling;
import kr.seogo.catalog.internal.register.RegisterRebuild;
import kr.seogo.catalog.internal.store.ObjectReader;
import kr.seogo.catalog.internal.store.UnreadableException;
import kr.seogo.preservation.ObjectId;
import kr.seogo.preservation.ObjectStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Brings everything back from the object store: first the register, then the projections by the feed as always. */
final class StoreRebuild implements Rebuild {

    private static final Logger LOG = LoggerFactory.getLogger(StoreRebuild.class);

    private static final Duration LOOK = Duration.ofMillis(500);

    private final ObjectStore store;
    private final ObjectReader objects;
    private final RegisterRebuild register;
    private final Feed feed;
    private final Places places;
    private final Locks locks;
    private final FeedFollower follower;
    private final Extraction extraction;
    private final UnreadableRetry unreadable;
    private final Refilling refilling;
    private final Clock clock;
    private final Runnable settleIndex;

    StoreRebuild(
            ObjectStore store,
            ObjectReader objects,
            RegisterRebuild register,
            Feed feed,
            Places places,
            Locks locks,
            FeedFollower follower,
            Extraction extraction,
            UnreadableRetry unreadable,
            Refilling refilling,
            Clock clock,
            Runnable settleIndex) {
        this.store = store;
        this.objects = objects;
        this.register = register;
        this.feed = feed;
        this.places = places;
        this.locks = locks;
        this.follower = follower;
        this.extraction = extraction;
        this.unreadable = unreadable;
        this.refilling = refilling;
        this.clock = clock;
        this.settleIndex = settleIndex;
    }

    @Override
    public Report run(boolean registerToo, boolean graphs, boolean index) {
        Instant begin = clock.instant();
        refilling.begin(registerToo, graphs, index);
        try {
            List<String> projections = projections(graphs, index);
            beginAgain(registerToo, projections);
            Map<Part, Duration> times = new EnumMap<>(Part.class);
            if (registerToo) {
                times.put(Part.REGISTER, Duration.between(begin, clock.instant()));
            }
            return toItsEnd(begin, times, projections);
        } finally {
            refilling.rest();
        }
    }

    @Override
    public Optional<Report> resume() {
        return refilling.unfinished().map(begun -> {
            LOG.info("A rebuild that was interrupted goes on: {}", begun);
            return begun.told()
                    ? toItsEnd(clock.instant(), new EnumMap<>(Part.class), projections(begun.graphs(), begun.index()))
                    : run(begun.register(), begun.graphs(), begun.index());
        });
    }

    @Override
    public Set<Part> filling() {
        return refilling.parts();
    }

    private static List<String> projections(boolean graphs, boolean index) {
        List<String> projections = new ArrayList<>();
        if (graphs) {
            projections.add(PendingRestrictions.GRAPHS);
        }
        if (index) {
            projections.add(PendingRestrictions.INDEX);
        }
        return projections;
    }

    private Report toItsEnd(Instant begin, Map<Part, Duration> times, List<String> projections) {
        boolean index = projections.contains(PendingRestrictions.INDEX);
        Instant told = clock.instant();
        catchUp(projections);
        projections.forEach(projection -> times.put(part(projection), since(told, projection)));
        if (index && extraction.forgetLost() > 0) {
            follower.extract();
            catchUp(List.of(Feed.TEXTS));
        }
        if (index) {
            Instant settling = clock.instant();
            settleIndex.run();
            times.merge(Part.INDEX, Duration.between(settling, clock.instant()), Duration::plus);
        }
        refilling.end();
        RegisterRebuild.Size size = register.size();
        return new Report(
                size.objects(), size.records(), Duration.between(begin, clock.instant()), times, unreadable.all());
    }

    /**
     * Tells again and empties while nobody follows. It is told first: whatever ends it in between, the projections follow
     * by themselves to what the register says. What the register no longer shows is filtered from its commit on.
     */
    private void beginAgain(boolean registerToo, List<String> projections) {
        boolean begun = false;
        while (!begun) {
            begun = locks.alone(Locks.FOLLOWER, () -> {
                        if (registerToo) {
                            refilling.fillRegister(() -> register.refill(this::readAll, projections));
                        } else {
                            unreadable.tryAll();
                            register.tellAgain(projections);
                        }
                        projections.forEach(follower::clear);
                        return true;
                    })
                    .orElse(false);
            if (!begun) {
                pause(feed.end() + 1);
            }
        }
    }

    private static Part part(String projection) {
        return projection.equals(PendingRestrictions.GRAPHS) ? Part.GRAPHS : Part.INDEX;
    }

    /** Until a projection last moved; where another process moved it, until now. */
    private Duration since(Instant told, String projection) {
        Instant moved = follower.moved(projection);
        return Duration.between(told, moved.isBefore(told) ? clock.instant() : moved);
    }

    private void catchUp(List<String> projections) {
        long end = feed.end();
        while (!places.followed(end, projections)) {
            if (follower.follow() == 0) {
                pause(end);
            }
        }
    }

    /** Waits a moment, or until the place is followed. */
    private void pause(long place) {
        try {
            boolean followed = follower.await(place, LOOK);
            if (followed) {
                Thread.onSpinWait();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The rebuild was interrupted; begin it again", e);
        }
    }

    /** Objects are read while rows of those before them are written. */
    private void readAll(RegisterRebuild.Filling filling) {
        try (Stream<ObjectId> all = store.objects()) {
            ReadAhead.each(all.iterator(), this::read, read -> read.fill(filling));
        }
    }

    private Read read(ObjectId object) {
        try {
            Optional<ObjectContents> contents =
                    objects.head(object).map(head -> objects.contents(object, 0, head, true));
            return contents.<Read>map(Read.Contents::new).orElseGet(Read.Nothing::new);
        } catch (UnreadableException e) {
            return new Read.Unreadable(object, e.reason());
        }
    }

    /** What reading an object came to. */
    private sealed interface Read {

        void fill(RegisterRebuild.Filling filling);

        record Contents(ObjectContents contents) implements Read {
            @Override
            public void fill(RegisterRebuild.Filling filling) {
                filling.take(contents);
            }
        }

        record Unreadable(ObjectId object, String reason) implements Read {
            @Override
            public void fill(RegisterRebuild.Filling filling) {
                filling.unreadable(object, reason);
            }
        }

        /** No version of it is there yet. */
        record Nothing() implements Read {
            @Override
            public void fill(RegisterRebuild.Filling filling) {
                // there is nothing to fill in
            }
        }
    }
}
