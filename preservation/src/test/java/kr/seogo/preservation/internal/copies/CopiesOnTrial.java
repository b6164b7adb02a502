package kr.seogo.preservation.internal.copies;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kr.seogo.preservation.CareSettings;
import kr.seogo.preservation.CopyName;
import kr.seogo.preservation.CopyPlace;
import kr.seogo.preservation.Dispersal;
import kr.seogo.preservation.LocalStoreSettings;
import kr.seogo.preservation.ObjectId;
import kr.seogo.preservation.ObjectVersion;
import kr.seogo.preservation.PremisTurtle;
import kr.seogo.preservation.Verification;
import kr.seogo.preservation.api.EventLog;
import kr.seogo.preservation.internal.disk.ObjectLocks;
import kr.seogo.preservation.internal.disk.Workers;
import kr.seogo.preservation.internal.dispersal.DispersalRows;
import kr.seogo.preservation.internal.dispersal.StoredDispersal;
import kr.seogo.preservation.internal.ocfl.FolderShelf;
import kr.seogo.preservation.internal.ocfl.LocalOcflStore;
import kr.seogo.preservation.internal.register.MemoryCopyRegister;
import kr.seogo.preservation.testing.disk.FaultDisk;
import kr.seogo.preservation.testing.disk.SteadyStore;

/** A process that has a store and its copies on one disk open, with one worker, and how they are judged. */
final class CopiesOnTrial implements AutoCloseable {

    static final Instant BEGINNING = Instant.parse("2026-11-21T00:00:00Z");

    private static final String NAAN = "99999";
    private static final Pattern VERSION = Pattern.compile("^v(\\d+)/");
    private static final CopyName MEDIUM = new CopyName("medium");

    private final FaultDisk disk;
    private final Path folder;
    private final MemoryCopyRegister register;
    private final Map<CopyName, Shelf> shelves = new LinkedHashMap<>();
    private final Workers workers = new Workers(1);
    private final CopiedObjectStore store;
    private Instant now;

    /** Opens them. Where that fails, nothing is left open but what the disk closes. */
    @SuppressWarnings("MustBeClosedChecker") // closed with this, or by the disk
    CopiesOnTrial(FaultDisk disk, MemoryCopyRegister register, List<CopyName> copies, int required, Instant now) {
        this.disk = disk;
        folder = disk.folder();
        this.register = register;
        this.now = now;
        try {
            LocalOcflStore local = LocalOcflStore.open(
                    LocalStoreSettings.at(folder.resolve("store"), NAAN, () -> this.now), workers, SteadyStore.PART);
            shelves.put(CopyName.STORE, local.shelf());
            List<CopyPlace> places = new ArrayList<>();
            for (CopyName copy : copies) {
                CopyPlace.Folder place = new CopyPlace.Folder(copy, folder.resolve(copy.value()));
                places.add(place);
                shelves.put(copy, FolderShelf.open(place, NAAN, () -> this.now));
            }
            store = new CopiedObjectStore(
                    local,
                    List.copyOf(shelves.values()),
                    register,
                    new CareSettings(places, required, Duration.ofDays(30), 1_000_000_000),
                    new MendEvents(PremisTurtle.events(), "ark:/" + NAAN + "/"),
                    new ObjectLocks(),
                    copied -> new StoredDispersal(
                            copied,
                            register,
                            new UnkeptRows(() -> disk.elsewhere("record of sets")),
                            place -> FolderShelf.open(new CopyPlace.Folder(MEDIUM, place), NAAN, () -> this.now),
                            object -> FolderShelf.layout(NAAN, object),
                            "ark:/" + NAAN + "/",
                            new NoLog(),
                            () -> this.now),
                    () -> this.now);
        } catch (RuntimeException | Error e) {
            workers.close();
            throw e;
        }
    }

    CopiedObjectStore store() {
        return store;
    }

    MemoryCopyRegister register() {
        return register;
    }

    Instant now() {
        return now;
    }

    void later(Duration time) {
        now = now.plus(time);
    }

    /** Sets are written, and nothing is kept of them but on the medium. */
    private record UnkeptRows(Runnable before) implements DispersalRows {

        @Override
        public void written(Path medium, Dispersal.Written set) {
            before.run();
        }

        @Override
        public void drilled(Dispersal.Drill drill) {
            throw new AssertionError("Nothing is brought back here");
        }

        @Override
        public List<Dispersal.Drill> drills(int limit) {
            return List.of();
        }
    }

    /** Nothing was recorded yet. */
    private record NoLog() implements EventLog {

        @Override
        public Optional<Head> head() {
            return Optional.empty();
        }

        @Override
        public Checked check(List<Head> known) {
            throw new AssertionError("Nobody reads it here");
        }
    }

    /** Ends the process without a word; the disk closes its files. */
    void die() {
        workers.close();
    }

    @Override
    public void close() {
        store.close();
    }

    /** What keeps an object of a medium from being whole and as a set lists it; empty where nothing does. */
    String unlike(Path medium, ObjectId object) {
        try (Shelf shelf = FolderShelf.open(new CopyPlace.Folder(MEDIUM, medium.resolve("store")), NAAN, () -> now)) {
            Verification read = shelf.verify(object, Throttle.none());
            return read.outcome() == Verification.Outcome.INTACT ? "" : object + " is " + read;
        }
    }

    /** What keeps a copy from being a whole one that has all these files; empty where nothing does. */
    String unlike(CopyName copy, ObjectId object, SortedMap<String, String> promised) {
        Verification read = Objects.requireNonNull(shelves.get(copy)).verify(object, Throttle.none());
        if (read.outcome() != Verification.Outcome.INTACT) {
            return copy + " is " + read.outcome() + " " + read.findings();
        }
        return lacking(copy, object, promised);
    }

    /** What of these files is not there as it was, whether or not the rest is whole. */
    String lacking(CopyName copy, ObjectId object, SortedMap<String, String> promised) {
        SortedMap<String, String> there = files(folder, copy, object);
        List<String> other = promised.keySet().stream()
                .filter(path -> !Objects.equals(promised.get(path), there.get(path)))
                .toList();
        return other.isEmpty() ? "" : copy + " has not as they were " + other;
    }

    /** The files of the versions of an object up to this one, without what every new version replaces. */
    SortedMap<String, String> promised(CopyName copy, ObjectId object, ObjectVersion newest) {
        SortedMap<String, String> files = disk.aside(() -> files(folder, copy, object));
        files.keySet().removeIf(path -> VERSION.matcher(path)
                .results()
                .noneMatch(it -> Integer.parseInt(it.group(1)) <= newest.number()));
        return files;
    }

    static Path root(Path folder, CopyName copy, ObjectId object) {
        return folder.resolve(copy.value()).resolve(FolderShelf.layout(NAAN, object));
    }

    private static SortedMap<String, String> files(Path folder, CopyName copy, ObjectId object) {
        Path root = root(folder, copy, object);
        SortedMap<String, String> files = new TreeMap<>();
        if (!Files.isDirectory(root)) {
            return files;
        }
        try (Stream<Path> all = Files.walk(root)) {
            for (Path file : (Iterable<Path>) all.filter(Files::isRegularFile)::iterator) {
                files.put(root.relativize(file).toString(), Files.readString(file, StandardCharsets.ISO_8859_1));
            }
            return files;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How an object and what is on record of it stand, in a sentence. */
    String told(ObjectId object) {
        ObjectVersion head = store.head(object).orElseThrow();
        long events = store.files(object, head).stream()
                .filter(file -> file.path().value().startsWith("metadata/premis/"))
                .count();
        long kinds = shelves.keySet().stream()
                .map(copy -> files(folder, copy, object))
                .distinct()
                .count();
        return "%s in %s, %d mends, %d events, %s"
                .formatted(
                        head,
                        kinds == 1 ? "all copies" : "some copies",
                        register.mends().size(),
                        events,
                        open());
    }

    /** The copies of which something was set aside. */
    Set<CopyName> setAside(ObjectId object) {
        return shelves.keySet().stream()
                .filter(copy -> Files.isDirectory(
                        folder.resolve(copy + "-work").resolve("aside").resolve(object.name())))
                .collect(Collectors.toSet());
    }

    private String open() {
        List<Object> open = new ArrayList<>(register.notWhole(10));
        open.addAll(register.begun(10));
        open.addAll(register.untold(10));
        shelves.keySet().forEach(copy -> open.addAll(register.due(copy, Instant.MAX, 10)));
        return open.isEmpty() ? "nothing open" : "open: " + open;
    }

    /** What lies about that belongs to nobody; to be asked while nothing is being done. */
    List<String> litter() throws IOException {
        List<String> found = new ArrayList<>();
        for (CopyName copy : shelves.keySet()) {
            for (String work : List.of("staging", "versions", "trash", "journal")) {
                try (Stream<Path> left =
                        Files.list(folder.resolve(copy + "-work").resolve(work))) {
                    left.forEach(path -> found.add(folder.relativize(path).toString()));
                }
            }
        }
        return found;
    }
}
