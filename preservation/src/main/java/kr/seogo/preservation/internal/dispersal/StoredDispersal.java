package kr.seogo.preservation.internal.dispersal;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import kr.seogo.preservation.Dispersal;
import kr.seogo.preservation.ObjectId;
import kr.seogo.preservation.ObjectVersion;
import kr.seogo.preservation.Sha512;
import kr.seogo.preservation.StoreException;
import kr.seogo.preservation.api.EventLog;
import kr.seogo.preservation.api.ProofFolder;
import kr.seogo.preservation.internal.copies.CopiedObjectStore;
import kr.seogo.preservation.internal.copies.CopyRegister;
import kr.seogo.preservation.internal.copies.CopyRegister.Recorded;
import kr.seogo.preservation.internal.copies.Shelf;
import kr.seogo.preservation.internal.disk.Sync;
import kr.seogo.preservation.internal.dispersal.Ending.Sealed;

/** {@link Dispersal} of a store with copies. */
public final class StoredDispersal implements Dispersal {

    private static final int SOME = 1000;

    private final CopiedObjectStore store;
    private final CopyRegister register;
    private final DispersalRows rows;
    private final Function<Path, Shelf> media;
    private final Layout layout;
    private final String archive;
    private final EventLog log;
    private final Optional<ProofFolder> proofs;
    private final InstantSource clock;

    /** Where the layout puts an object, below the root of a store. */
    @FunctionalInterface
    public interface Layout {
        String folder(ObjectId object);
    }

    /**
     * @param media opens the store on a medium
     * @param archive what the ids of its objects begin with, {@code ark:/NAAN/}
     * @param log whose head goes into each set
     */
    public StoredDispersal(
            CopiedObjectStore store,
            CopyRegister register,
            DispersalRows rows,
            Function<Path, Shelf> media,
            Layout layout,
            String archive,
            EventLog log,
            InstantSource clock) {
        this(store, register, rows, media, layout, archive, log, Optional.empty(), clock);
    }

    private StoredDispersal(
            CopiedObjectStore store,
            CopyRegister register,
            DispersalRows rows,
            Function<Path, Shelf> media,
            Layout layout,
            String archive,
            EventLog log,
            Optional<ProofFolder> proofs,
            InstantSource clock) {
        this.store = store;
        this.register = register;
        this.rows = rows;
        this.media = media;
        this.layout = layout;
        this.archive = archive;
        this.log = log;
        this.proofs = proofs;
        this.clock = clock;
    }

    @Override
    public Dispersal proved(ProofFolder folder) {
        return new StoredDispersal(store, register, rows, media, layout, archive, log, Optional.of(folder), clock);
    }

    @Override
    public Optional<SetName> newest(Path medium) {
        return DispersalSet.newest(medium, archive).map(DispersalSet::name);
    }

    /** What is done with an object that the medium has already. */
    private record Reading(boolean again, boolean cutOff) {}

    @Override
    public Written write(Path medium, boolean readAgain, Consumer<Progress> progress) {
        try {
            Sync.createFolders(medium);
            Optional<SetName> before = newest(medium);
            try (Shelf shelf = media.apply(medium.resolve("store"))) {
                return write(medium, shelf, before, readAgain, progress);
            }
        } catch (IOException e) {
            throw new StoreException("The medium %s cannot be written: %s".formatted(medium, e.getMessage()), e);
        }
    }

    private Written write(
            Path medium, Shelf shelf, Optional<SetName> before, boolean readAgain, Consumer<Progress> progress)
            throws IOException {
        Instant made = clock.instant();
        int number = before.map(set -> set.number() + 1).orElse(1);
        DispersalSet.Begun begun = DispersalSet.begin(medium, number, made);
        Path partial = begun.folder();
        Path list = partial.resolve(DispersalSet.OBJECTS);
        DispersalTally tally =
                new DispersalTally(register.report(List.of(), made).objects(), progress);
        try (BufferedWriter lines = Files.newBufferedWriter(list, StandardCharsets.UTF_8)) {
            Optional<ObjectId> after = Optional.empty();
            for (List<ObjectId> some = register.recordedAfter(after, SOME);
                    !some.isEmpty();
                    some = register.recordedAfter(after, SOME)) {
                for (ObjectId object : some) {
                    carry(object, shelf, new Reading(readAgain, begun.cutOff()), tally, lines);
                }
                after = Optional.of(some.getLast());
            }
        }
        Sync.file(list);
        if (!tally.failed.isEmpty()) {
            DispersalSet.doubt(partial);
        }
        accompany(medium);
        Ending ending = new Ending(partial, number, made, archive, tally.objects, before, log.head());
        Sealed sealed = proofs.isPresent()
                ? ending.proved(medium, proofs.get())
                : new Sealed(ending.end(Optional.empty(), set -> {}), Optional.empty());
        Written written =
                new Written(sealed.set().name(), tally.objects, tally.added, tally.files, tally.failed, sealed.seal());
        rows.written(medium, written);
        return written;
    }

    private void carry(ObjectId object, Shelf shelf, Reading there, DispersalTally tally, BufferedWriter lines)
            throws IOException {
        try {
            CopiedObjectStore.Carried carried = store.carry(object, shelf, there.again(), there.cutOff());
            lines.write("%s  store/%s/%s/inventory.json\n"
                    .formatted(
                            carried.version().inventory(),
                            layout.folder(object),
                            carried.version().version()));
            tally.carried(carried.files());
        } catch (StoreException e) {
            tally.failed(object, String.valueOf(e.getMessage()));
        }
    }

    /** What a reader without Seogo needs. */
    private static void accompany(Path medium) throws IOException {
        for (String name : List.of("check.sh", "README.txt")) {
            try (InputStream in =
                    StoredDispersal.class.getResourceAsStream("/kr/seogo/preservation/dispersal/" + name)) {
                if (in == null) {
                    throw new IllegalStateException("The program has no " + name);
                }
                Path fresh = medium.resolve(name + ".new");
                Files.deleteIfExists(fresh);
                Sync.write(fresh, in.readAllBytes());
                if (name.endsWith(".sh") && !fresh.toFile().setExecutable(true)) {
                    throw new IOException(name + " cannot be made executable on this medium");
                }
                Files.move(fresh, medium.resolve(name), StandardCopyOption.REPLACE_EXISTING);
            }
        }
        Sync.folder(medium);
    }

    @Override
    public Restored restore(Path medium, Consumer<Progress> progress) {
        DispersalSet set = DispersalSet.newest(medium, archive)
                .orElseThrow(() -> new StoreException("There is no dispersal set on " + medium));
        SetList list = new SetList(set, layout, archive);
        try (Shelf shelf = media.apply(medium.resolve("store"))) {
            requireNoOthers(list);
            DispersalTally tally = new DispersalTally(list.count(), progress);
            try (BufferedReader lines = list.lines()) {
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    bringBack(line, list, shelf, tally);
                }
            }
            proofs.ifPresent(proof -> proof.bringBack(medium));
            return new Restored(set.name(), tally.objects, tally.failed);
        } catch (IOException e) {
            throw new StoreException("The set %s cannot be read: %s".formatted(set.folder(), e.getMessage()), e);
        }
    }

    private void bringBack(String line, SetList list, Shelf shelf, DispersalTally tally) {
        Matcher listed = SetList.listed(line);
        ObjectId object = list.object(listed);
        try {
            Recorded version =
                    new Recorded(new ObjectVersion(Integer.parseInt(listed.group(4))), new Sha512(listed.group(1)));
            tally.carried(store.bringBack(object, version, shelf));
        } catch (StoreException e) {
            tally.failed(object, String.valueOf(e.getMessage()));
        }
    }

    /** A restore goes into an empty store, or into one that it has begun to fill. */
    private void requireNoOthers(SetList list) throws IOException {
        try (Stream<ObjectId> held = store.objects()) {
            List<ObjectId> some = held.limit(SOME).toList();
            if (some.isEmpty()) {
                return;
            }
            Set<ObjectId> others = new HashSet<>(some);
            try (BufferedReader lines = list.lines()) {
                for (String line = lines.readLine(); line != null && !others.isEmpty(); line = lines.readLine()) {
                    others.remove(list.object(SetList.listed(line)));
                }
            }
            if (!others.isEmpty()) {
                throw new StoreException(
                        "This archive holds objects that the set does not list, such as %s; bring a set back"
                                        .formatted(others.iterator().next())
                                + " into an empty data folder");
            }
        }
    }

    @Override
    public void drilled(Drill drill) {
        rows.drilled(drill);
    }

    @Override
    public List<Drill> drills(int limit) {
        return rows.drills(limit);
    }
}
