package kr.seogo.preservation.internal.copies;

import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kr.seogo.preservation.CopyName;
import kr.seogo.preservation.ObjectId;
import kr.seogo.preservation.StoreCare.Listing;
import kr.seogo.preservation.Verification;
import kr.seogo.preservation.internal.copies.CopyRegister.Recorded;
import kr.seogo.preservation.internal.disk.WriterLocks;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Compares a place with the record both ways. The record is asked by the thousand, and only for an object that seems to
 * differ is its lock taken, under which it is looked at once more.
 */
final class Comparison {

    private static final Logger LOG = LoggerFactory.getLogger(Comparison.class);
    private static final int AT_ONCE = 1000;
    private static final int GONE_AT_ONCE = 100;

    private final List<CopyName> copies;
    private final CopyRegister register;
    private final WriterLocks locks;
    private final Mender mender;
    private final Throttle throttle;
    private final InstantSource clock;

    Comparison(
            List<CopyName> copies,
            CopyRegister register,
            WriterLocks locks,
            Mender mender,
            Throttle throttle,
            InstantSource clock) {
        this.copies = copies;
        this.register = register;
        this.locks = locks;
        this.mender = mender;
        this.throttle = throttle;
        this.clock = clock;
    }

    Listing of(Shelf shelf) {
        return new Pass(shelf, clock.instant()).whole();
    }

    /** One comparison, which adds up what it finds. */
    private final class Pass {

        private final Shelf shelf;
        private final CopyName copy;
        private final Instant begun;
        private long objects;
        private long unlisted;
        private long gone;
        private long different;

        Pass(Shelf shelf, Instant begun) {
            this.shelf = shelf;
            this.copy = shelf.name();
            this.begun = begun;
        }

        Listing whole() {
            try (Stream<ObjectId> there = shelf.objects()) {
                List<ObjectId> some = new ArrayList<>(AT_ONCE);
                for (ObjectId object : (Iterable<ObjectId>) there::iterator) {
                    some.add(object);
                    if (some.size() == AT_ONCE) {
                        met(some);
                        some.clear();
                    }
                }
                met(some);
            }
            for (List<ObjectId> missed = missed(); !missed.isEmpty(); missed = missed()) {
                for (ObjectId object : missed) {
                    gone += locks.holding(object, () -> isGone(object)) ? 1 : 0;
                }
            }
            return new Listing(copy, objects, unlisted, gone, different);
        }

        private void met(List<ObjectId> some) {
            objects += some.size();
            for (ObjectId object : register.unknown(copy, some)) {
                unlisted += locks.holding(object, () -> takeIntoRecord(object)) ? 1 : 0;
            }
            Map<ObjectId, Recorded> recorded = register.recorded(some);
            for (ObjectId object : some) {
                if (!seemsAs(Optional.ofNullable(recorded.get(object)), object)) {
                    different += locks.holding(object, () -> differs(object)) ? 1 : 0;
                }
            }
            register.listed(copy, some, begun);
        }

        private boolean takeIntoRecord(ObjectId object) {
            try {
                Optional<Recorded> found = shelf.newest(object);
                if (found.isEmpty()) {
                    LOG.error("{} has an object {} without a readable inventory, unknown to the record", copy, object);
                    return false;
                }
                if (register.recorded(object).isEmpty()) {
                    register.correct(object, found.get());
                    for (CopyName other : copies) {
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

        /** Without the lock, under which {@link #differs} has the last word. */
        private boolean seemsAs(Optional<Recorded> recorded, ObjectId object) {
            try {
                return isAs(recorded, object);
            } catch (IOException e) {
                return false;
            }
        }

        private boolean isAs(Optional<Recorded> recorded, ObjectId object) throws IOException {
            return recorded.isPresent() && shelf.inventory(object).equals(recorded.map(Recorded::inventory));
        }

        /** What seemed to differ may have been written meanwhile, or be known to be behind. */
        private boolean differs(ObjectId object) {
            try {
                if (isAs(register.recorded(object), object) || register.isBehind(copy, object)) {
                    return false;
                }
            } catch (IOException e) {
                LOG.warn("The sidecar of {} in copy {} could not be read: {}", object, copy, e.toString());
            }
            mender.mend(object);
            return true;
        }

        private List<ObjectId> missed() {
            return register.notListed(copy, begun, GONE_AT_ONCE);
        }

        private boolean isGone(ObjectId object) {
            Verification read = shelf.verify(object, throttle);
            if (read.outcome() == Verification.Outcome.INTACT) {
                register.listed(copy, List.of(object), clock.instant());
                return false; // it came while the place was listed
            }
            mender.lookAndMend(copy, read);
            register.listed(copy, List.of(object), begun);
            return true;
        }
    }
}
