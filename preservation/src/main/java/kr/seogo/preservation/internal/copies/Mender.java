package kr.seogo.preservation.internal.copies;

import java.io.IOException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kr.seogo.preservation.CopyName;
import kr.seogo.preservation.CopyState;
import kr.seogo.preservation.IntentKey;
import kr.seogo.preservation.ObjectId;
import kr.seogo.preservation.StoreCare.Mending;
import kr.seogo.preservation.StoreFinding;
import kr.seogo.preservation.Verification;
import kr.seogo.preservation.internal.copies.CopyRegister.Begun;
import kr.seogo.preservation.internal.copies.CopyRegister.Look;
import kr.seogo.preservation.internal.copies.CopyRegister.Mend;
import kr.seogo.preservation.internal.copies.CopyRegister.Recorded;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Says which copies of an object are right, and makes the others the same. Nothing is ever written where no copy is
 * proved to be right just then: what is left of a damaged object is left as it is, and told.
 *
 * <p>Right is a copy that is whole in itself and has the inventory of the record. Where no whole copy has that, the record
 * itself is wrong if all whole copies agree and there are at least two of them; one alone could as well be an object that
 * somebody changed with its inventory, and that is for a person to decide.
 */
final class Mender {

    private static final Logger LOG = LoggerFactory.getLogger(Mender.class);

    private final List<Shelf> shelves;
    private final CopyRegister register;
    private final Throttle throttle;
    private final InstantSource clock;

    Mender(List<Shelf> shelves, CopyRegister register, Throttle throttle, InstantSource clock) {
        this.shelves = List.copyOf(shelves);
        this.register = register;
        this.throttle = throttle;
        this.clock = clock;
    }

    /** What a reading means beside the record. */
    record Judgement(CopyState state, List<StoreFinding> findings) {}

    private Judgement judge(CopyName copy, Verification read) {
        CopyState state =
                switch (read.outcome()) {
                    case DAMAGED -> CopyState.DAMAGED;
                    case MISSING -> CopyState.MISSING;
                    case UNREADABLE -> CopyState.UNREADABLE;
                    case INTACT -> CopyState.WHOLE;
                };
        if (state != CopyState.WHOLE) {
            return new Judgement(state, read.findings());
        }
        Optional<Recorded> recorded = register.recorded(read.object());
        Optional<Recorded> found = newest(shelf(copy), read.object());
        if (found.equals(recorded) || register.isBehind(copy, read.object())) {
            return new Judgement(CopyState.WHOLE, read.findings());
        }
        List<StoreFinding> findings = new ArrayList<>(read.findings());
        findings.add(new StoreFinding(
                "record-differs",
                true,
                Inventories.INVENTORY,
                "Copy %s is whole in itself with %s; the record says %s".formatted(copy, told(found), told(recorded))));
        return new Judgement(CopyState.DIFFERS, findings);
    }

    /**
     * Looks as {@link #look}, and mends the object where the copy is not whole, or was being mended when a process was
     * killed. The caller holds the object's lock.
     */
    Judgement lookAndMend(CopyName copy, Verification read) {
        Judgement judgement = look(copy, read);
        if (judgement.state() != CopyState.WHOLE || isCutOff(copy, read.object())) {
            mend(read.object());
        }
        return judgement;
    }

    /** Reads every copy again and mends those that are not right. The caller holds the object's lock. */
    Mending mend(ObjectId object) {
        Map<Shelf, Verification> read = new LinkedHashMap<>();
        for (Shelf shelf : shelves) {
            if (!register.isBehind(shelf.name(), object)) {
                read.put(shelf, shelf.verify(object, throttle));
            }
        }
        Map<Shelf, Recorded> whole = new LinkedHashMap<>();
        read.forEach((shelf, verification) -> {
            if (verification.outcome() == Verification.Outcome.INTACT) {
                newest(shelf, object).ifPresent(found -> whole.put(shelf, found));
            }
        });
        Optional<Recorded> right = right(object, whole);
        return right.isPresent() ? mend(object, read, whole, right.get()) : nothingToMendFrom(object, read);
    }

    private Optional<Recorded> right(ObjectId object, Map<Shelf, Recorded> whole) {
        Optional<Recorded> recorded = register.recorded(object);
        if (recorded.isPresent() && whole.containsValue(recorded.get())) {
            return recorded;
        }
        Set<Recorded> found = new LinkedHashSet<>(whole.values());
        boolean agreed = found.size() == 1 && (whole.size() > 1 || recorded.isEmpty());
        if (!agreed) {
            return Optional.empty();
        }
        Recorded right = found.iterator().next();
        if (recorded.isPresent() && recorded.get().version().compareTo(right.version()) > 0) {
            return Optional.empty(); // a version was acknowledged that no whole copy has: lost, and not to be forgotten
        }
        LOG.error(
                "The record of {} said {}; {} copies agree on {}, so the record was wrong and is corrected",
                object,
                told(recorded),
                whole.size(),
                told(Optional.of(right)));
        register.correct(object, right);
        return Optional.of(right);
    }

    private Mending mend(ObjectId object, Map<Shelf, Verification> read, Map<Shelf, Recorded> whole, Recorded right) {
        Shelf source = source(object, whole, right);
        List<CopyName> mended = new ArrayList<>();
        List<CopyName> failed = new ArrayList<>();
        read.forEach((shelf, verification) -> {
            if (shelf.equals(source) || (right.equals(whole.get(shelf)) && !isCutOff(shelf.name(), object))) {
                register.proved(shelf.name(), object, right, clock.instant());
            } else if (mend(object, source, shelf, verification, right)) {
                mended.add(shelf.name());
            } else {
                failed.add(shelf.name());
            }
        });
        return new Mending(object, mended, failed);
    }

    /** One whose own mending was cut off may lack what makes no object invalid, such as the inventory of an older version. */
    private Shelf source(ObjectId object, Map<Shelf, Recorded> whole, Recorded right) {
        List<Shelf> all = whole.entrySet().stream()
                .filter(copy -> copy.getValue().equals(right))
                .map(Map.Entry::getKey)
                .toList();
        return all.stream()
                .filter(shelf -> !isCutOff(shelf.name(), object))
                .findFirst()
                .orElseGet(all::getFirst);
    }

    private boolean isCutOff(CopyName copy, ObjectId object) {
        return register.begun(copy, object).isPresent();
    }

    private boolean mend(ObjectId object, Shelf source, Shelf shelf, Verification before, Recorded right) {
        try {
            replace(object, source, shelf, first(before), right);
            return true;
        } catch (IOException e) {
            LOG.error(
                    "Object {} in copy {} is not whole and could not be mended: {}",
                    object,
                    shelf.name(),
                    e.toString());
            look(shelf.name(), before);
            return false;
        }
    }

    /**
     * Makes a copy that is not whole the same as one that was read and found whole just before. What is about to be done is
     * on record first, so that it is told as well where the process is killed in the middle. The caller holds the object's
     * lock.
     *
     * @param found what is wrong with the copy, in words
     * @throws ShelfException where it is not whole afterwards
     */
    void replace(ObjectId object, Shelf source, Shelf shelf, String found, Recorded right) throws IOException {
        Begun next = new Begun(
                new IntentKey(UUID.randomUUID()), object, shelf.name(), source.name(), found, clock.instant());
        Begun begun = register.begin(next);
        boolean atOnce = begun.id().equals(next.id());
        Replica replica = new Replica(source, shelf);
        try {
            int files = replica.mend(object);
            requireRight(shelf, object, right);
            note(begun, atOnce, source, files, right);
        } catch (IOException e) {
            if (atOnce && !replica.touched()) {
                register.ended(shelf.name(), object); // a place that does not answer: there is nothing to tell of
            }
            throw e;
        }
    }

    private void requireRight(Shelf shelf, ObjectId object, Recorded right) throws IOException {
        Verification after = shelf.verify(object, throttle);
        if (after.outcome() != Verification.Outcome.INTACT
                || !newest(shelf, object).equals(Optional.of(right))) {
            throw new ShelfException("It is still not whole: " + after.findings());
        }
    }

    private void note(Begun begun, boolean atOnce, Shelf source, int files, Recorded right) {
        if (files == 0 && atOnce) { // it did not answer before, and was whole
            register.ended(begun.copy(), begun.object());
            register.proved(begun.copy(), begun.object(), right, clock.instant());
            return;
        }
        String earlier = atOnce ? "" : ", after a try begun at %s was cut off".formatted(begun.at());
        String detail = "%d files of copy %s were replaced from copy %s, which was read and whole%s; found before: %s"
                .formatted(files, begun.copy(), source.name(), earlier, begun.found());
        register.mended(
                new Mend(begun.id(), begun.object(), begun.copy(), source.name(), files, detail, clock.instant()),
                right);
        LOG.warn("Mended object {}: {}", begun.object(), detail);
    }

    private Mending nothingToMendFrom(ObjectId object, Map<Shelf, Verification> read) {
        List<CopyName> failed = new ArrayList<>();
        read.forEach((shelf, verification) -> {
            if (look(shelf.name(), verification).state() != CopyState.WHOLE) {
                failed.add(shelf.name());
            }
        });
        if (!failed.isEmpty()) {
            LOG.error(
                    "Object {} is not whole in {} and no copy can be told to be right; nothing was changed",
                    object,
                    failed);
        }
        return new Mending(object, List.of(), failed);
    }

    /** Compares what reading a copy showed with the record, and notes it. */
    Judgement look(CopyName copy, Verification read) {
        Judgement judgement = judge(copy, read);
        register.looked(copy, read.object(), new Look(judgement.state(), true, judgement.findings(), clock.instant()));
        return judgement;
    }

    private static Optional<Recorded> newest(Shelf shelf, ObjectId object) {
        try {
            return shelf.newest(object);
        } catch (IOException e) {
            LOG.warn("The inventory of {} in copy {} could not be read: {}", object, shelf.name(), e.toString());
            return Optional.empty();
        }
    }

    private Shelf shelf(CopyName copy) {
        return shelves.stream()
                .filter(shelf -> shelf.name().equals(copy))
                .findFirst()
                .orElseThrow();
    }

    private static String first(Verification read) {
        return read.findings().stream()
                .filter(StoreFinding::error)
                .findFirst()
                .map(finding -> finding.code() + " " + finding.message())
                .orElse("an inventory other than the record's");
    }

    private static String told(Optional<Recorded> recorded) {
        return recorded.map(it -> it.version() + " with inventory " + it.inventory())
                .orElse("nothing");
    }
}
