package kr.seogo.preservation.internal.copies;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import kr.seogo.preservation.CareSettings;
import kr.seogo.preservation.CopiedStore;
import kr.seogo.preservation.CopyName;
import kr.seogo.preservation.Deposit;
import kr.seogo.preservation.Dispersal;
import kr.seogo.preservation.IntentKey;
import kr.seogo.preservation.LogicalPath;
import kr.seogo.preservation.ObjectId;
import kr.seogo.preservation.ObjectStore;
import kr.seogo.preservation.ObjectVersion;
import kr.seogo.preservation.PreservedVersion;
import kr.seogo.preservation.StoreCare;
import kr.seogo.preservation.StoreException;
import kr.seogo.preservation.StoredFile;
import kr.seogo.preservation.Verification;
import kr.seogo.preservation.VersionNote;
import kr.seogo.preservation.internal.copies.CopyRegister.Mend;
import kr.seogo.preservation.internal.copies.CopyRegister.Recorded;
import kr.seogo.preservation.internal.disk.Digests;
import kr.seogo.preservation.internal.disk.WriterLocks;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A store with copies beside it. A version is acknowledged once the store has it, the record says so, and as many copies as
 * are required have been read back; the others are brought up to date afterwards. A deposit that failed between these is
 * made again with its key and ends as it should have.
 */
public final class CopiedObjectStore implements CopiedStore {

    private static final Logger LOG = LoggerFactory.getLogger(CopiedObjectStore.class);
    private static final int TOLD_AT_ONCE = 100;

    private final ObjectStore store;
    private final List<Shelf> shelves;
    private final CopyRegister register;
    private final int required;
    private final InstantSource clock;
    private final MendEvents events;
    private final WriterLocks locks;
    private final Function<CopiedObjectStore, Dispersal> dispersal;
    private final CopyKeeper keeper;

    /**
     * A store and its copies.
     *
     * @param shelves the store's own first; all are closed with this
     * @param locks those by which the store itself holds an object, where others write it as well, so that each is held once
     * @param dispersal makes what carries this store to another site
     */
    public CopiedObjectStore(
            ObjectStore store,
            List<Shelf> shelves,
            CopyRegister register,
            CareSettings settings,
            MendEvents events,
            WriterLocks locks,
            Function<CopiedObjectStore, Dispersal> dispersal,
            InstantSource clock) {
        this.store = store;
        this.shelves = List.copyOf(shelves);
        this.register = register;
        this.required = settings.required();
        this.events = events;
        this.locks = locks;
        this.dispersal = dispersal;
        this.clock = clock;
        keeper = new CopyKeeper(this.shelves, register, locks, settings, this::tellMends, clock);
    }

    @Override
    public StoreCare care() {
        return keeper;
    }

    @Override
    public Dispersal dispersal() {
        return dispersal.apply(this);
    }

    @Override
    public PreservedVersion write(Deposit deposit) {
        return locks.holding(deposit.object(), () -> {
            Optional<Recorded> before = register.recorded(deposit.object());
            before.ifPresent(recorded -> requireNoneLost(deposit.object(), recorded));
            PreservedVersion version = store.write(deposit);
            copied(deposit.object(), before);
            return version;
        });
    }

    @Override
    public Optional<PreservedVersion> find(ObjectId object, IntentKey key) {
        return locks.holding(object, () -> {
            Optional<PreservedVersion> found = store.find(object, key);
            found.ifPresent(version -> copied(object, register.recorded(object)));
            return found;
        });
    }

    /**
     * A version on top of less than what is on record would be taken for the newest, and the copies that still have what the
     * store has lost be made the same.
     */
    private void requireNoneLost(ObjectId object, Recorded recorded) {
        int head = store.head(object).map(ObjectVersion::number).orElse(0);
        int known = recorded.version().number();
        if (head < known || (head == known && isOther(object, recorded))) {
            throw new StoreException(
                    "Object %s is not written to: the record has %s of it and the store's own copy has %s; have it mended from another copy"
                            .formatted(object, recorded.version(), head == 0 ? "nothing" : "another v" + head));
        }
    }

    /** Not so without a sidecar, or where there is no copy to be spoilt. */
    private boolean isOther(ObjectId object, Recorded recorded) {
        try {
            return shelves.size() > 1
                    && shelves.getFirst()
                            .inventory(object)
                            .filter(found -> !found.equals(recorded.inventory()))
                            .isPresent();
        } catch (IOException e) {
            throw new StoreException(
                    "The sidecar of %s in the store cannot be read: %s".formatted(object, e.getMessage()), e);
        }
    }

    private void copied(ObjectId object, Optional<Recorded> before) {
        try {
            Recorded newest = new Recorded(
                    store.head(object).orElseThrow(CopiedObjectStore::withoutInventory),
                    shelves.getFirst().inventory(object).orElseThrow(CopiedObjectStore::withoutInventory));
            if (before.equals(Optional.of(newest)) && enough(object)) {
                return; // a deposit made again
            }
            List<CopyName> others = shelves.stream().skip(1).map(Shelf::name).toList();
            register.stored(object, newest, others, clock.instant());
            for (CopyName copy : others.subList(0, required - 1)) {
                keeper.bring(copy, object);
            }
        } catch (IOException | StoreException e) {
            throw new StoreException(
                    "Object %s is in the store and not yet in the %d copies that are required: %s. It is tried again"
                            .formatted(object, required, e.getMessage()),
                    e);
        }
    }

    private static StoreException withoutInventory() {
        return new StoreException("it was written and has no inventory");
    }

    /** What a medium holds of an object now, and how many files were written for that. */
    public record Carried(Recorded version, int files) {}

    /**
     * Brings a medium up to the newest version on record, while nobody writes the object.
     *
     * @param readAgain whether what the medium has already is read, and replaced where it is damaged
     * @param cutOff whether a process may have been killed while it wrote there, and what it put not be durable
     * @throws StoreException where the store's own object is damaged, or not what the record says
     */
    public Carried carry(ObjectId object, Shelf medium, boolean readAgain, boolean cutOff) {
        return locks.holding(object, () -> {
            try {
                Recorded recorded = register.recorded(object)
                        .orElseThrow(() -> new StoreException("Object " + object + " is no longer on record"));
                Replica replica = new Replica(shelves.getFirst(), medium);
                boolean there = medium.inventory(object).equals(Optional.of(recorded.inventory()));
                int files = there ? 0 : replica.bringUp(object);
                if (there && cutOff) {
                    medium.sync(object);
                }
                if (there && readAgain && !isIntact(medium, object)) {
                    keeper.requireIntact(shelves.getFirst(), object);
                    files = replica.mend(object);
                    keeper.requireIntact(medium, object);
                }
                if (!medium.inventory(object).equals(Optional.of(recorded.inventory()))) {
                    throw new StoreException("The store's inventory of %s is not the one on record".formatted(object));
                }
                return new Carried(recorded, files);
            } catch (IOException e) {
                throw new StoreException("Object %s could not be carried: %s".formatted(object, e.getMessage()), e);
            }
        });
    }

    /**
     * Brings an object from a medium into the store, where it is not yet.
     *
     * @param listed what the set says of it; the medium may hold later versions, which come as well
     * @return how many files were written
     * @throws StoreException where a file of the medium is not as it was written
     */
    public int bringBack(ObjectId object, Recorded listed, Shelf medium) {
        return locks.holding(object, () -> {
            try {
                Shelf own = shelves.getFirst();
                int files = new Replica(medium, own).bringUp(object);
                String inventory = listed.version() + "/" + Inventories.INVENTORY;
                try (InputStream in = own.read(object, inventory)) {
                    if (!Digests.ofStream(in).equals(listed.inventory())) {
                        throw new StoreException("%s of %s is not the one the set lists".formatted(inventory, object));
                    }
                }
                keeper.requireIntact(own, object);
                copied(object, register.recorded(object));
                return files;
            } catch (IOException e) {
                throw new StoreException(
                        "Object %s could not be brought back: %s".formatted(object, e.getMessage()), e);
            }
        });
    }

    private static boolean isIntact(Shelf shelf, ObjectId object) {
        return shelf.verify(object, Throttle.none()).outcome() == Verification.Outcome.INTACT;
    }

    private boolean enough(ObjectId object) {
        return shelves.stream().limit(required).noneMatch(shelf -> register.isBehind(shelf.name(), object));
    }

    /** Writes the event of what was mended into the object itself, once. */
    private void tellMends() {
        for (Mend mend : register.untold(TOLD_AT_ONCE)) {
            try {
                write(events.deposit(mend));
                register.told(mend.id());
            } catch (StoreException e) {
                // Another object's copies do not wait for this one; it stays untold, and comes again at the next turn.
                LOG.warn("That {} was mended cannot be written into it yet: {}", mend.object(), e.toString());
            }
        }
    }

    @Override
    public Optional<ObjectVersion> head(ObjectId object) {
        return store.head(object);
    }

    @Override
    public List<VersionNote> history(ObjectId object) {
        return store.history(object);
    }

    @Override
    public List<StoredFile> files(ObjectId object, ObjectVersion version) {
        return store.files(object, version);
    }

    @Override
    public SeekableByteChannel open(ObjectId object, ObjectVersion version, LogicalPath path) {
        return store.open(object, version, path);
    }

    @Override
    public Stream<ObjectId> objects() {
        return store.objects();
    }

    @Override
    public Verification verify(ObjectId object) {
        return store.verify(object);
    }

    @Override
    public void close() {
        shelves.forEach(Shelf::close);
        store.close();
    }
}
