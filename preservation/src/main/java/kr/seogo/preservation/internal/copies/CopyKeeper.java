package kr.seogo.preservation.internal.copies;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.stream.Collectors;
import kr.seogo.preservation.CareReport;
import kr.seogo.preservation.CareSettings;
import kr.seogo.preservation.CopyName;
import kr.seogo.preservation.CopyState;
import kr.seogo.preservation.DamagedCopy;
import kr.seogo.preservation.ObjectId;
import kr.seogo.preservation.StoreCare;
import kr.seogo.preservation.StoreException;
import kr.seogo.preservation.Verification;
import kr.seogo.preservation.internal.copies.CopyRegister.Begun;
import kr.seogo.preservation.internal.copies.CopyRegister.Recorded;
import kr.seogo.preservation.internal.disk.WriterLocks;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** {@link StoreCare} over any number of places. */
final class CopyKeeper implements StoreCare {

    private static final Logger LOG = LoggerFactory.getLogger(CopyKeeper.class);
    private static final int ROUND = 100;
    private static final Set<CopyState> NOT_WHOLE = EnumSet.of(CopyState.DAMAGED, CopyState.MISSING, CopyState.DIFFERS);

    private final Map<CopyName, Shelf> shelves;
    private final Map<CopyName, Instant> lastRead = new ConcurrentHashMap<>();
    private final CopyRegister register;
    private final WriterLocks locks;
    private final Mender mender;
    private final Comparison comparison;
    private final Duration period;
    private final Throttle throttle;
    private final Runnable telling;
    private final InstantSource clock;
    private final AtomicBoolean goneOn = new AtomicBoolean();

    /**
     * Keeps what is in these places.
     *
     * @param telling writes into each object what was mended of it; what was not written yet is written at the next turn
     */
    CopyKeeper(
            List<Shelf> shelves,
            CopyRegister register,
            WriterLocks locks,
            CareSettings settings,
            Runnable telling,
            InstantSource clock) {
        this.shelves = shelves.stream()
                .collect(Collectors.toMap(Shelf::name, Function.identity(), (a, b) -> a, LinkedHashMap::new));
        this.register = register;
        this.locks = locks;
        this.period = settings.period();
        this.throttle = Throttle.of(settings.bytesPerSecond());
        this.telling = telling;
        this.clock = clock;
        mender = new Mender(shelves, register, throttle, clock);
        comparison = new Comparison(copies(), register, locks, mender, throttle, clock);
    }

    @Override
    public List<CopyName> copies() {
        return List.copyOf(shelves.keySet());
    }

    @Override
    public int catchUp() {
        telling.run();
        int brought = 0;
        for (CopyName copy : shelves.keySet()) {
            for (ObjectId object : register.due(copy, clock.instant(), ROUND)) {
                brought += locks.holding(object, () -> tryToBring(copy, object)) ? 1 : 0;
            }
        }
        if (!goneOn.get()) {
            goOnMending();
            goneOn.set(true);
        }
        return brought;
    }

    /** Mends once what a killed process was mending; what cannot be mended is tried again when it is next read. */
    private void goOnMending() {
        for (Begun begun : register.begun(ROUND)) {
            LOG.warn("The mending of {} in copy {} was cut off and goes on", begun.object(), begun.copy());
            mend(begun.object());
        }
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
        if (!store.inventory(object).equals(Optional.of(recorded.inventory()))) {
            throw new StoreException("The store's inventory of %s is not the one on record; copy %s stays as it is"
                    .formatted(object, copy));
        }
        if (!sound) {
            requireIntact(store, object);
            if (state.isPresent() && NOT_WHOLE.contains(state.get())) {
                mender.replace(
                        object, store, to, "a copy that is " + state.get().code(), recorded);
                return;
            }
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
        Instant now = clock.instant();
        if (longest.isEmpty() || !isDue(copy, longest.get().getValue(), now)) {
            return Optional.empty();
        }
        lastRead.put(copy, now);
        ObjectId object = longest.get().getKey();
        Verification read = shelf(copy).verify(object, throttle);
        return Optional.of(locks.holding(object, () -> judged(copy, read)));
    }

    /**
     * Whether the object that was read longest ago is to be read again: at a pace that reads as many objects as there are
     * in nine tenths of the period; later than that at once, and never within a twentieth of it. The objects are counted
     * only where the pace decides.
     */
    private boolean isDue(CopyName copy, Instant readAt, Instant now) {
        Duration round = period.multipliedBy(9).dividedBy(10);
        if (now.isBefore(readAt.plus(period.dividedBy(20)))) {
            return false;
        }
        Instant last = lastRead.get(copy);
        return last == null
                || !now.isBefore(readAt.plus(round))
                || !now.isBefore(last.plus(round.dividedBy(Math.max(1, register.count(copy)))));
    }

    private Verification judged(CopyName copy, Verification read) {
        Mender.Judgement judgement = mender.lookAndMend(copy, read);
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
        telling.run(); // a version the store has and the record does not would be taken for one too many
        Mending mending = locks.holding(object, () -> mender.mend(object));
        telling.run();
        return mending;
    }

    @Override
    public Listing compare(CopyName copy) {
        return comparison.of(shelf(copy));
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
}
