package kr.seogo.bench.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import kr.seogo.bagit.digest.DigestAlgorithm;
import kr.seogo.bench.BenchException;
import kr.seogo.bench.Benchmark;
import kr.seogo.bench.Setting;
import kr.seogo.bench.figure.Limit;
import kr.seogo.bench.figure.Row;
import kr.seogo.preservation.CopyName;
import kr.seogo.preservation.ObjectId;
import kr.seogo.preservation.StoreCare;
import kr.seogo.preservation.Verification;

/**
 * Ten thousand seeded faults in a store with two copies: bytes, inventories, sidecars, versions, whole objects, and what
 * the database says of them. Each object has at most two, in different copies, so that one is whole; reading again within
 * the period finds them, mends them and reads them back.
 */
public final class RepairBench implements Benchmark {

    private static final long SEED = 20261121;
    private static final int FAULTS = 10_000;
    private static final int FILES = 3;
    private static final int BYTES = 2_000;
    private static final CopyName NEAR = new CopyName("near");
    private static final CopyName FAR = new CopyName("far");
    private static final Set<String> OF_THE_FIRST_TWO = Set.of("v1", "v2", "0=ocfl_object_1.1");
    private static final List<Fault> FAULTS_ON_DISK = List.of(Fault.values());
    private static final List<CopyName> PLACES = List.of(CopyName.STORE, NEAR, FAR);

    /** Where a fault was made; the record of an object counts as one more place. */
    private record Place(Optional<CopyName> copy, ObjectId object) {}

    /** What two readings of everything showed. */
    private record Passed(Set<Place> found, long mended, int left, long whole, long copies, double seconds) {}

    @Override
    public String name() {
        return "repair";
    }

    @Override
    public long diskNeeded(Setting setting) {
        return setting.bytes(2_500_000_000L) + 500_000_000L;
    }

    @Override
    public List<Row> run(Setting setting) throws IOException {
        int faults = setting.count(FAULTS);
        int objects = Math.max(2, faults / 2);
        try (HeldStore held = HeldStore.make(setting.folder(), List.of(NEAR, FAR))) {
            setting.say("Writing %,d objects of two versions into three copies".formatted(objects));
            fill(held, objects);
            Map<ObjectId, String> before = contents(setting.folder().resolve(CopyName.STORE.value()));
            setting.say("Making %,d faults".formatted(faults));
            Set<Place> made = damage(held, setting.folder(), objects, faults);
            held.letThePeriodPass();
            setting.say("Reading everything again");
            long started = System.nanoTime();
            Set<Place> found = readAll(held.store().care(), objects);
            double seconds = (System.nanoTime() - started) / 1e9;
            held.letThePeriodPass();
            setting.say("Looking whether everything is whole");
            int left = readAll(held.store().care(), objects).size();
            long whole = PLACES.stream()
                    .mapToLong(copy -> same(before, setting.folder().resolve(copy.value())))
                    .sum();
            long mended = held.store().care().report().mended();
            return rows(setting, made, new Passed(found, mended, left, whole, 3L * objects, seconds));
        } catch (SQLException e) {
            throw new BenchException("The database of the store could not be damaged", e);
        }
    }

    private static List<Row> rows(Setting setting, Set<Place> made, Passed passed) {
        long ofCopies = made.stream().filter(place -> place.copy().isPresent()).count();
        long ofRecords = made.stream()
                .filter(place -> place.copy().isEmpty())
                .filter(place ->
                        passed.found().stream().anyMatch(each -> each.object().equals(place.object())))
                .count();
        long noticed = Math.min(passed.mended(), ofCopies) + ofRecords;
        return List.of(
                Row.of("faults found and mended", 100.0 * noticed / made.size(), "%")
                        .wanted(Limit.oursAtLeast(100), setting.inFull())
                        .note("%,d of %,d: %,d of %,d in copies, %,d of %,d in the database, by reading every copy once"
                                .formatted(
                                        noticed,
                                        made.size(),
                                        passed.mended(),
                                        ofCopies,
                                        ofRecords,
                                        made.size() - ofCopies)),
                Row.of("copies whole afterwards", 100.0 * passed.whole() / passed.copies(), "%")
                        .wanted(Limit.oursAtLeast(100), setting.inFull())
                        .note("%,d of %,d compared with what was there before, name by name and byte by byte"
                                .formatted(passed.whole(), passed.copies())),
                Row.of("found at the second reading", passed.left(), "faults")
                        .wanted(Limit.oursAtMost(0), setting.inFull()),
                Row.of("found, mended and read back", made.size() / passed.seconds(), "faults/s")
                        .note("in %.0f s, with the reading of all that is whole".formatted(passed.seconds())));
    }

    private static void fill(HeldStore held, int objects) {
        HeldStore.each(objects, n -> {
            held.store().write(HeldStore.deposit(HeldStore.object(n), n, FILES, BYTES));
            held.store().write(HeldStore.deposit(HeldStore.object(n), n + objects, 1, BYTES / 2));
        });
        HeldStore.catchUp(held.store().care());
    }

    private static Set<Place> damage(HeldStore held, Path folder, int objects, int faults)
            throws IOException, SQLException {
        Random random = new Random(SEED);
        Map<Place, Path> folders = new HashMap<>();
        for (CopyName copy : PLACES) {
            folders(folder.resolve(copy.value()))
                    .forEach((object, path) -> folders.put(new Place(Optional.of(copy), object), path));
        }
        Set<Place> made = new HashSet<>();
        try (Connection database = held.database().getConnection()) {
            for (int n = 0; n < faults; n++) {
                ObjectId object = HeldStore.object(n % objects);
                if (n >= objects && random.nextInt(5) == 0) {
                    Fault.hurtRecord(database, object, random);
                    made.add(new Place(Optional.empty(), object));
                } else {
                    List<CopyName> whole = new ArrayList<>(PLACES);
                    whole.removeIf(copy -> made.contains(new Place(Optional.of(copy), object)));
                    Collections.shuffle(whole, random);
                    Place place = new Place(Optional.of(whole.getFirst()), object);
                    Path root = Optional.ofNullable(folders.get(place)).orElseThrow();
                    FAULTS_ON_DISK.get(random.nextInt(FAULTS_ON_DISK.size())).hurt(root, random);
                    made.add(place);
                }
            }
        }
        return made;
    }

    private static Set<Place> readAll(StoreCare care, int objects) {
        Set<Place> found = new HashSet<>();
        for (CopyName copy : PLACES) {
            for (int n = 0; n < objects; n++) {
                Optional<Verification> read = care.readNext(copy);
                if (read.isEmpty()) {
                    break;
                }
                if (read.get().outcome() != Verification.Outcome.INTACT) {
                    found.add(new Place(Optional.of(copy), read.get().object()));
                }
            }
        }
        HeldStore.catchUp(care);
        return found;
    }

    private static Map<ObjectId, Path> folders(Path root) throws IOException {
        try (Stream<Path> all = Files.walk(root, 3)) {
            Map<ObjectId, Path> folders = new HashMap<>();
            all.filter(folder -> Files.exists(folder.resolve("0=ocfl_object_1.1")))
                    .forEach(folder -> folders.put(
                            new ObjectId(folder.getFileName()
                                    .toString()
                                    .substring(folder.getFileName().toString().lastIndexOf("%2f") + 3)),
                            folder));
            return folders;
        }
    }

    /**
     * Of every object one digest over the names and bytes of all files of its first two versions; mending is told in a
     * third.
     */
    private static Map<ObjectId, String> contents(Path root) {
        try {
            Map<ObjectId, String> contents = new HashMap<>();
            for (Map.Entry<ObjectId, Path> each : folders(root).entrySet()) {
                contents.put(each.getKey(), content(each.getValue()));
            }
            return contents;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String content(Path folder) throws IOException {
        MessageDigest digest = DigestAlgorithm.SHA512.newDigest();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : (Iterable<Path>) all.filter(Files::isRegularFile)
                    .filter(file -> OF_THE_FIRST_TWO.contains(
                            folder.relativize(file).getName(0).toString()))
                    .sorted()::iterator) {
                digest.update(folder.relativize(file).toString().getBytes(StandardCharsets.UTF_8));
                digest.update(Files.readAllBytes(file));
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static long same(Map<ObjectId, String> before, Path root) {
        Map<ObjectId, String> now = contents(root);
        return before.entrySet().stream()
                .filter(each -> each.getValue().equals(now.get(each.getKey())))
                .count();
    }
}
