package kr.seogo.preservation.internal.copies;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import kr.seogo.preservation.Dispersal.SetName;
import kr.seogo.preservation.Dispersal.Written;
import kr.seogo.preservation.IntentKey;
import kr.seogo.preservation.LogicalPath;
import kr.seogo.preservation.ObjectId;
import kr.seogo.preservation.StoreException;
import kr.seogo.preservation.internal.disk.Digests;
import kr.seogo.preservation.internal.register.MemoryCopyRegister;
import kr.seogo.preservation.testing.Deposits;
import kr.seogo.preservation.testing.disk.Act;
import kr.seogo.preservation.testing.disk.Crash;
import kr.seogo.preservation.testing.disk.Fault;
import kr.seogo.preservation.testing.disk.FaultDisk;
import kr.seogo.preservation.testing.disk.Loss;
import kr.seogo.preservation.testing.disk.MemoryFolder;
import kr.seogo.preservation.testing.disk.Operation;
import kr.seogo.preservation.testing.disk.Tally;
import org.apache.commons.io.file.PathUtils;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A second set is written onto a medium, with a crash before every change of the disk, or a disk that fails: the first set
 * stays as it was, the second is whole or none, and writing again ends in one that lists what is there.
 * {@code -Dseogo.faults.seed=N} tears otherwise.
 */
class EveryOperationOfDispersingTest {

    private static final long SEED = Long.getLong("seogo.faults.seed", 20261121);
    private static final ObjectId FIRST = new ObjectId("b4cd2");
    private static final ObjectId SECOND = new ObjectId("b5cd3");
    private static final ObjectId THIRD = new ObjectId("b6cd4");

    /** As a dead process leaves it, or as a power cut does. */
    private static final List<Optional<Loss>> LOOKS =
            List.of(Optional.empty(), Optional.of(Loss.DROP), Optional.of(Loss.TRUNCATE), Optional.of(Loss.TEAR));

    private static final List<Fault.Kind> KINDS = List.of(Fault.Kind.ERROR, Fault.Kind.ERRORS, Fault.Kind.FULL);

    private final Tally tally = new Tally();
    private final MemoryCopyRegister register = new MemoryCopyRegister(() -> {});

    @TempDir(factory = MemoryFolder.class)
    private Path folder = Path.of("");

    private Map<String, String> before = Map.of();
    private int folders;

    @BeforeEach
    void write_a_first_set() throws IOException {
        try (FaultDisk disk = FaultDisk.in(Files.createDirectory(folder.resolve("start")));
                CopiesOnTrial process = open(disk, register)) {
            deposit(process, FIRST, 1);
            deposit(process, SECOND, 1);
            process.store().dispersal().write(medium(disk), false, progress -> {});
            before = files(medium(disk));
            deposit(process, FIRST, 2);
            deposit(process, THIRD, 1);
        }
    }

    @AfterEach
    void say_what_came_of_it() {
        System.out.println(tally);
    }

    private static void deposit(CopiesOnTrial process, ObjectId object, int number) {
        process.store()
                .write(Deposits.into(object, new IntentKey(new UUID(object.hashCode(), number)))
                        .inline(LogicalPath.payload(number + ".txt"), (object + " " + number).repeat(100))
                        .build());
    }

    private static CopiesOnTrial open(FaultDisk disk, MemoryCopyRegister register) {
        return new CopiesOnTrial(disk, register, List.of(), 1, CopiesOnTrial.BEGINNING);
    }

    private static Path medium(FaultDisk disk) {
        return disk.folder().resolve("medium");
    }

    private static Written write(FaultDisk disk, CopiesOnTrial process) {
        return process.store().dispersal().write(medium(disk), false, progress -> {});
    }

    @Test
    void a_set_is_whole_or_none_wherever_its_process_dies() throws IOException {
        Random random = new Random(SEED);
        for (Operation each : undisturbed()) {
            if (each.act().changes()) {
                crash(each.number(), LOOKS.get(random.nextInt(LOOKS.size())));
            }
        }

        assertThat(tally.clean()).as(tally.toString()).isTrue();
        assertThat(tally.points()).isGreaterThan(100);
    }

    @Test
    void a_set_on_a_disk_that_fails_is_written_when_the_disk_is_well() throws IOException {
        Random random = new Random(SEED);
        for (Operation each : undisturbed()) {
            if (each.act() != Act.ELSEWHERE) {
                Fault.Kind kind = KINDS.get(random.nextInt(KINDS.size()));
                fail(Fault.of(kind, each.number()), kind + " at " + each);
            }
        }

        assertThat(tally.clean()).as(tally.toString()).isTrue();
        assertThat(tally.points()).isGreaterThan(200);
    }

    private List<Operation> undisturbed() throws IOException {
        try (FaultDisk disk = fresh();
                CopiesOnTrial process = open(disk, register.copy(() -> {}))) {
            disk.plan(Fault.NONE);
            write(disk, process);
            List<Operation> all = disk.done();
            judge(disk, process, 2, "undisturbed");
            return all;
        } finally {
            clean();
        }
    }

    private void crash(int at, Optional<Loss> loss) throws IOException {
        try (FaultDisk disk = fresh()) {
            CopiesOnTrial process = open(disk, register.copy(() -> {}));
            disk.plan(Fault.of(Fault.Kind.CRASH, at));
            try {
                write(disk, process);
                throw new AssertionError("nobody died at " + at);
            } catch (Crash e) {
                process.die();
            }
            String point =
                    "at " + disk.done().getLast() + ", " + loss.map(Loss::name).orElse("killed");
            if (loss.isPresent()) {
                try (FaultDisk after = disk.cut(loss.get(), SEED + at, folder())) {
                    look(after, point);
                }
            } else {
                disk.kill();
                look(disk, point);
            }
        } finally {
            clean();
        }
    }

    private void look(FaultDisk disk, String point) throws IOException {
        tally.tried();
        disk.plan(Fault.NONE);
        try (CopiesOnTrial process = open(disk, register.copy(() -> {}))) {
            writeAgain(disk, process, point);
        } catch (RuntimeException e) {
            tally.stuck(point + ": " + e + " <- " + e.getCause());
        }
    }

    private void fail(Fault fault, String point) throws IOException {
        tally.tried();
        try (FaultDisk disk = fresh();
                CopiesOnTrial process = open(disk, register.copy(() -> {}))) {
            disk.plan(fault);
            try {
                Written written = write(disk, process);
                if (written.objects() + written.missing().size() != 3) {
                    tally.lost(point + ": " + written);
                }
            } catch (StoreException e) {
                // said, and written again
            }
            disk.plan(Fault.NONE);
            writeAgain(disk, process, point);
        } catch (RuntimeException e) {
            tally.stuck(point + ": " + e + " <- " + e.getCause());
        } finally {
            clean();
        }
    }

    private void writeAgain(FaultDisk disk, CopiesOnTrial process, String point) throws IOException {
        int number = process.store()
                .dispersal()
                .newest(medium(disk))
                .map(SetName::number)
                .orElse(0);
        judge(disk, process, number, point);
        Written again = write(disk, process);
        if (again.objects() != 3 || again.set().number() != number + 1) {
            tally.lost(point + ", written again: " + again);
        }
        judge(disk, process, number + 1, point + ", written again");
        try (FaultDisk later = disk.cut(Loss.DROP, SEED, folder());
                CopiesOnTrial next = open(later, register.copy(() -> {}))) {
            judge(later, next, number + 1, point + ", written again, power cut");
        }
    }

    /** The first set is as it was, and so is what it lists; the newest lists whole objects, and follows the one before. */
    private void judge(FaultDisk disk, CopiesOnTrial process, int number, String point) throws IOException {
        Path medium = medium(disk);
        Map<String, String> now = files(medium);
        List<String> other = before.keySet().stream()
                .filter(path -> !Objects.equals(before.get(path), now.get(path)))
                .toList();
        Optional<SetName> newest = process.store().dispersal().newest(medium);
        if (!other.isEmpty() || newest.isEmpty() || newest.get().number() != number) {
            tally.lost(point + ": other than before are " + other + ", newest is " + newest);
        }
        List<Path> sets = sets(medium);
        if (sets.size() != number) {
            tally.stuck(point + ": there are " + sets);
            return;
        }
        for (int i = 1; i < sets.size(); i++) {
            String digest = Digests.ofFile(sets.get(i - 1).resolve("set.json")).hex();
            if (!Files.readString(sets.get(i).resolve("set.json")).contains(digest)) {
                tally.lost(point + ": " + sets.get(i) + " does not follow " + sets.get(i - 1));
            }
            judgeListed(process, medium, sets.get(i), point);
        }
    }

    private void judgeListed(CopiesOnTrial process, Path medium, Path set, String point) throws IOException {
        for (String line : Files.readAllLines(set.resolve("objects.sha512"))) {
            String[] listed = line.split("  ", 2);
            Path inventory = medium.resolve(listed[1]);
            String name = listed[1].replaceAll(".*%2f([0-9a-z]+)/v[0-9]+/inventory\\.json", "$1");
            String found = process.unlike(medium, new ObjectId(name));
            if (!found.isEmpty() || !Digests.ofFile(inventory).hex().equals(listed[0])) {
                tally.lost(point + ": " + set + " lists " + line + "; " + found);
            }
        }
    }

    private static List<Path> sets(Path medium) throws IOException {
        try (Stream<Path> all = Files.list(medium.resolve("sets"))) {
            return all.filter(set -> !set.toString().endsWith(".partial"))
                    .sorted()
                    .toList();
        }
    }

    /** What is not replaced by what is written later. */
    private static Map<String, String> files(Path medium) throws IOException {
        Map<String, String> files = new TreeMap<>();
        List<String> replaced = List.of("inventory.json", "inventory.json.sha512");
        try (Stream<Path> all = Files.walk(medium)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                String path = medium.relativize(file).toString();
                boolean ofRoot = path.matches("store/[^/]+/[^/]+/[^/]+/[^/]+")
                        && replaced.contains(String.valueOf(file.getFileName()));
                if (!ofRoot && !path.startsWith("store-work/")) {
                    files.put(path, Files.readString(file, StandardCharsets.ISO_8859_1));
                }
            }
        }
        return files;
    }

    private void clean() throws IOException {
        PathUtils.deleteDirectory(folder.resolve("scratch"));
    }

    private Path folder() {
        return folder.resolve("scratch").resolve(Integer.toString(++folders));
    }

    private FaultDisk fresh() throws IOException {
        return FaultDisk.copyOf(folder.resolve("start"), folder());
    }
}
