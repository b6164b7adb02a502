package kr.seogo.preservation.internal.copies;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kr.seogo.preservation.CareReport;
import kr.seogo.preservation.CopyName;
import kr.seogo.preservation.CopyState;
import kr.seogo.preservation.DamagedCopy;
import kr.seogo.preservation.ObjectId;
import kr.seogo.preservation.StoreCare;
import kr.seogo.preservation.StoreException;
import kr.seogo.preservation.Verification;
import kr.seogo.preservation.internal.copies.CopyRegister.Look;
import kr.seogo.preservation.internal.copies.CopyRegister.Recorded;
import kr.seogo.preservation.internal.disk.ObjectLocks;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** {@link StoreCare} over any number of places. */
final class CopyKeeper implements StoreCare {

    private static final Logger LOG = LoggerFactory.getLogger(CopyKeeper.class);
    private static final int ROUND = 100;
    private static final int SEEN_AT_ONCE = 1000;

    private final Map<CopyName, Shelf> shelves;
    private final Map<CopyName, Instant> lastRead = new ConcurrentHashMap<>();
    private final CopyRegister register;
    private final ObjectLocks locks;
    private final Mender mender;
    private final Duration period;
    private final Throttle throttle;
    private final InstantSource clock;

    CopyKeeper(
            List<Shelf> shelves,
            CopyRegister register,
            ObjectLocks locks,
            Duration period,
            Throttle throttle,
            InstantSource clock) {
        this.shelves = shelves.stream()
                .collect(Collectors.toMap(Shelf::name, Function.identity(), (a, b) -> a, LinkedHashMap::new));
        this.register = register;
        this.locks = locks;
        this.period = period;
        this.throttle = throttle;
        this.clock = clock;
        mender = new Mender(shelves, register, throttle, clock);
    }

    @Override
    public List<CopyName> copies() {
        return List.copyOf(shelves.keySet());
    }

    @Override
    public int catchUp() {
        int brought = 0;
        for (CopyName copy : shelves.keySet()) {
            for (ObjectId object : register.due(copy, clock.instant(), ROUND)) {
                brought += locks.holding(object, () -> tryToBring(copy, object)) ? 1 : 0;
            }
        }
        return brought;
    }

    private boolean tryToBring(CopyName copy, ObjectId object) {
        try {
            bring(copy, object);
            return true;
        } catch (IOException | StoreException e) {
            LOG.warn("Copy {} of {} is behind and could not be brought up: {}", copy, object, e.toString());
            register.failed(copy, object, e.toString(), clock.instant());
            return false;
        }
    }

    /** Brings one copy of an object up to what the store has. The caller holds the object's lock. */
    void bring(CopyName copy, ObjectId object) throws IOException {
        Shelf store = shelf(CopyName.STORE);
        Shelf to = shelf(copy);
        Recorded recorded = register.recorded(object)
                .orElseThrow(() -> new StoreException("Object " + object + " is not on record and cannot be copied"));
        Optional<CopyState> state = register.state(copy, object);
        boolean sound = state.isPresent()
                ? state.get() == CopyState.WHOLE
                : to.list(object).isEmpty();
        if (!sound) {
            requireIntact(store, object);
            new Replica(store, to).mend(object);
            requireIntact(to, object);
            register.proved(copy, object, recorded, clock.instant());
            return;
        }
        new Replica(store, to).bringUp(object);
        if (!to.inventory(object).equals(Optional.of(recorded.inventory()))) {
            throw new StoreException(
                    "The store's inventory of %s is not the one on record; copy %s was not acknowledged"
                            .formatted(object, copy));
        }
        register.held(copy, object, recorded, clock.instant());
    }

    void requireIntact(Shelf shelf, ObjectId object) {
        Verification read = shelf.verify(object, throttle);
        if (read.outcome() != Verification.Outcome.INTACT) {
            throw new StoreException(
                    "Object %s in copy %s is %s: %s".formatted(object, shelf.name(), read.outcome(), read.findings()));
        }
    }

    @Override
    public Optional<Verification> readNext(CopyName copy) {
        Optional<Map.Entry<ObjectId, Instant>> longest = register.longestUnread(copy);
        if (longest.isEmpty()
                || clock.instant().isBefore(due(copy, longest.get().getValue()))) {
            return Optional.empty();
        }
        lastRead.put(copy, clock.instant());
        ObjectId object = longest.get().getKey();
        Verification read = shelf(copy).verify(object, throttle);
        return Optional.of(locks.holding(object, () -> judged(copy, read)));
    }

    /**
     * When the object that was read longest ago is to be read again: at a pace that reads as many objects as there are in
     * nine tenths of the period; later than that at once, and never within a twentieth of it.
     */
    private Instant due(CopyName copy, Instant readAt) {
        Instant soonest = readAt.plus(period.dividedBy(20));
        Instant latest = readAt.plus(period.multipliedBy(9).dividedBy(10));
        Duration pace = period.multipliedBy(9).dividedBy(10).dividedBy(Math.max(1, register.count(copy)));
        Instant paced = lastRead.getOrDefault(copy, Instant.EPOCH).plus(pace);
        Instant due = paced.isBefore(latest) ? paced : latest;
        return due.isBefore(soonest) ? soonest : due;
    }

    private Verification judged(CopyName copy, Verification read) {
        Mender.Judgement judgement = mender.judge(copy, read);
        register.looked(copy, read.object(), new Look(judgement.state(), true, judgement.findings(), clock.instant()));
        if (judgement.state() != CopyState.WHOLE) {
            mender.mend(read.object());
        }
        return new Verification(
                read.object(),
                judgement.state() == CopyState.DIFFERS ? Verification.Outcome.DAMAGED : read.outcome(),
                judgement.findings(),
                read.files(),
                read.bytes(),
                read.at());
    }

    @Override
    public Mending mend(ObjectId object) {
        return locks.holding(object, () -> mender.mend(object));
    }

    @Override
    public Listing compare(CopyName copy) {
        Instant begun = clock.instant();
        ListingCount count = new ListingCount();
        try (Stream<ObjectId> objects = shelf(copy).objects()) {
            List<ObjectId> some = new ArrayList<>(SEEN_AT_ONCE);
            for (ObjectId object : (Iterable<ObjectId>) objects::iterator) {
                some.add(object);
                if (some.size() == SEEN_AT_ONCE) {
                    met(copy, some, begun, count);
                    some.clear();
                }
            }
            met(copy, some, begun, count);
        }
        for (List<ObjectId> gone = register.notListed(copy, begun, ROUND);
                !gone.isEmpty();
                gone = register.notListed(copy, begun, ROUND)) {
            for (ObjectId object : gone) {
                count.gone += locks.holding(object, () -> isGone(copy, object, begun)) ? 1 : 0;
            }
        }
        return new Listing(copy, count.objects, count.unlisted, count.gone, count.different);
    }

    private void met(CopyName copy, Collection<ObjectId> objects, Instant at, ListingCount count) {
        count.objects += objects.size();
        for (ObjectId object : register.unknown(copy, objects)) {
            count.unlisted += locks.holding(object, () -> takeIntoRecord(copy, object)) ? 1 : 0;
        }
        for (ObjectId object : objects) {
            count.different += locks.holding(object, () -> differs(copy, object)) ? 1 : 0;
        }
        register.listed(copy, objects, at);
    }

    private boolean takeIntoRecord(CopyName copy, ObjectId object) {
        try {
            Optional<Recorded> found = Inventories.newest(shelf(copy), object);
            if (found.isEmpty()) {
                LOG.error("Copy {} has an object {} without a readable inventory, unknown to the record", copy, object);
                return false;
            }
            if (register.recorded(object).isEmpty()) {
                register.correct(object, found.get());
                for (CopyName other : shelves.keySet()) {
                    if (!other.equals(copy)) {
                        register.behind(other, List.of(object), clock.instant());
                    }
                }
            }
            register.adopted(copy, object, found.get(), clock.instant());
            return true;
        } catch (IOException e) {
            LOG.warn("Object {} of copy {} could not be taken into the record: {}", object, copy, e.toString());
            return false;
        }
    }

    private boolean differs(CopyName copy, ObjectId object) {
        try {
            Optional<Recorded> recorded = register.recorded(object);
            boolean same =
                    recorded.isPresent() && shelf(copy).inventory(object).equals(recorded.map(Recorded::inventory));
            if (same || register.isBehind(copy, object)) {
                return false;
            }
        } catch (IOException e) {
            LOG.warn("The sidecar of {} in copy {} could not be read: {}", object, copy, e.toString());
        }
        mender.mend(object);
        return true;
    }

    private boolean isGone(CopyName copy, ObjectId object, Instant begun) {
        Verification read = shelf(copy).verify(object, throttle);
        if (read.outcome() == Verification.Outcome.INTACT) {
            register.listed(copy, List.of(object), clock.instant());
            return false; // it came while the place was listed
        }
        judged(copy, read);
        register.listed(copy, List.of(object), begun);
        return true;
    }

    @Override
    public List<ObjectId> recorded(Optional<ObjectId> after, int limit) {
        return register.recordedAfter(after, limit);
    }

    @Override
    public List<ObjectId> unrecorded(Collection<ObjectId> objects) {
        return register.unknown(CopyName.STORE, objects);
    }

    @Override
    public List<DamagedCopy> notWhole(int limit) {
        return register.notWhole(limit);
    }

    @Override
    public CareReport report() {
        return register.report(copies(), clock.instant().minus(period));
    }

    private Shelf shelf(CopyName copy) {
        Shelf shelf = shelves.get(copy);
        if (shelf == null) {
            throw new StoreException("There is no copy called %s; there are %s".formatted(copy, shelves.keySet()));
        }
        return shelf;
    }

    /** What listing a place adds up to. */
    private static final class ListingCount {
        private long objects;
        private long unlisted;
        private long gone;
        private long different;
    }
}
