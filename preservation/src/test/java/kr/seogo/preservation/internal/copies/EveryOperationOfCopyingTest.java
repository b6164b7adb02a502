package kr.seogo.preservation.internal.copies;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import kr.seogo.preservation.CopyName;
import kr.seogo.preservation.CopyState;
import kr.seogo.preservation.Deposit;
import kr.seogo.preservation.IntentKey;
import kr.seogo.preservation.LogicalPath;
import kr.seogo.preservation.ObjectId;
import kr.seogo.preservation.ObjectVersion;
import kr.seogo.preservation.internal.copies.CopiesTrial.Setting;
import kr.seogo.preservation.internal.copies.CopiesTrial.Start;
import kr.seogo.preservation.internal.copies.CopiesTrial.Work;
import kr.seogo.preservation.internal.register.MemoryCopyRegister;
import kr.seogo.preservation.testing.Deposits;
import kr.seogo.preservation.testing.disk.FaultDisk;
import kr.seogo.preservation.testing.disk.MemoryFolder;
import kr.seogo.preservation.testing.disk.Operation;
import kr.seogo.preservation.testing.disk.Tally;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A crash, or a disk that fails, at every operation of copying and of mending: no whole copy is lost, none counts that is
 * not whole, every mend is told once, and what was begun comes to its end. {@code -Dseogo.faults.seed=N} tears otherwise.
 */
@Execution(ExecutionMode.CONCURRENT)
class EveryOperationOfCopyingTest {

    private static final long SEED = Long.getLong("seogo.faults.seed", 20261121);
    private static final CopyName NEAR = new CopyName("near");
    private static final CopyName FAR = new CopyName("far");
    private static final ObjectId OBJECT = Deposits.OBJECT;
    private static final ObjectId OTHER = new ObjectId("b5cd3");
    private static final LogicalPath DESCRIPTION = LogicalPath.metadata("description.ttl");
    private static final LogicalPath LETTER = LogicalPath.payload("편지.txt");

    @TempDir(factory = MemoryFolder.class)
    private Path folder = Path.of("");

    private final Tally tally = new Tally();

    @BeforeEach
    void set_out() throws IOException {
        Files.createDirectory(folder.resolve("scratch"));
        Files.createDirectory(folder.resolve("start"));
    }

    @AfterEach
    void say_what_came_of_it() {
        System.out.println(tally);
    }

    private static Deposit deposit(ObjectId object, int number) {
        return Deposits.into(object, new IntentKey(new UUID(object.hashCode(), number)))
                .inline(number == 1 ? LETTER : DESCRIPTION, (object + " as it was told " + number + " ").repeat(40))
                .build();
    }

    /** Versions of the object and one of another, in the store and the copies. */
    private Start held(int versions, CopyName... copies) throws IOException {
        MemoryCopyRegister register = new MemoryCopyRegister(() -> {});
        Map<CopyName, SortedMap<String, String>> held = new TreeMap<>();
        try (FaultDisk disk = FaultDisk.in(folder.resolve("start"));
                CopiesOnTrial process =
                        new CopiesOnTrial(disk, register, List.of(copies), 1, CopiesOnTrial.BEGINNING)) {
            process.store().write(deposit(OTHER, 1));
            for (int number = 1; number <= versions; number++) {
                process.store().write(deposit(OBJECT, number));
            }
            process.store().care().catchUp();
            if (versions > 0) {
                process.store().care().copies().forEach(copy -> acknowledge(process, copy, newest(process), held));
            }
        }
        return new Start(folder.resolve("start"), register, List.of(copies), held);
    }

    private static ObjectVersion newest(CopiesOnTrial process) {
        return process.register().recorded(OBJECT).orElseThrow().version();
    }

    private static void acknowledge(
            CopiesOnTrial process,
            CopyName copy,
            ObjectVersion version,
            Map<CopyName, SortedMap<String, String>> held) {
        held.put(copy, process.promised(copy, OBJECT, version));
    }

    private Start damaged(Start start, CopyName copy, Damage damage) {
        damage.to(CopiesOnTrial.root(start.disk(), copy, OBJECT));
        Map<CopyName, SortedMap<String, String>> held = new TreeMap<>(start.held());
        held.remove(copy);
        return new Start(start.disk(), start.register(), start.copies(), held);
    }

    private CopiesTrial trial(Start start, int required, Work work, int versions, int mends) {
        return new CopiesTrial(
                new Setting(folder.resolve("scratch"), start, OBJECT, required, work, versions, mends, SEED), tally);
    }

    private static Work mending() {
        return (process, held) -> {
            ObjectVersion version = newest(process);
            List<CopyName> read = process.store().care().copies().stream()
                    .filter(copy -> !process.register().isBehind(copy, OBJECT))
                    .toList();
            if (process.store().care().mend(OBJECT).failed().isEmpty()) {
                read.forEach(copy -> acknowledge(process, copy, version, held));
            }
            process.store().care().catchUp();
        };
    }

    private static Work writing(int number, int required) {
        return (process, held) -> {
            process.store().write(deposit(OBJECT, number));
            process.store().care().copies().stream()
                    .limit(required)
                    .forEach(copy -> acknowledge(process, copy, newest(process), held));
            process.store().care().catchUp();
        };
    }

    private void requireClean(int least) {
        assertThat(tally.clean()).as(tally.toString()).isTrue();
        assertThat(tally.points()).isGreaterThan(least);
    }

    static Stream<Arguments> damage_of_either() {
        return Stream.of(CopyName.STORE, NEAR).flatMap(copy -> Stream.of(
                        Damage.CONTENT_BIT,
                        Damage.CONTENT_GONE,
                        Damage.SIDECAR_BIT,
                        Damage.INVENTORY_BIT,
                        Damage.VERSION_GONE,
                        Damage.VERSION_TOO_MANY,
                        Damage.FILE_TOO_MANY,
                        Damage.OLDER_VERSION_SHOWN,
                        Damage.OBJECT_GONE)
                .map(damage -> Arguments.of(copy, damage)));
    }

    @ParameterizedTest
    @MethodSource("damage_of_either")
    void a_mend_comes_to_its_end_wherever_its_process_dies(CopyName copy, Damage damage) throws IOException {
        Start start = damaged(held(2, NEAR), copy, damage);

        trial(start, 1, mending(), 3, 1).crashUpTo(EveryOperationOfCopyingTest::tellsOfIt);

        requireClean(5);
    }

    @Test
    void a_mend_of_a_whole_version_comes_to_its_end_whatever_a_power_cut_leaves() throws IOException {
        Start start = damaged(held(2, NEAR), CopyName.STORE, Damage.VERSION_GONE);

        trial(start, 1, mending(), 3, 1).crashEverywhere(EveryOperationOfCopyingTest::tellsOfIt);

        requireClean(50);
    }

    /** From here on a version is written as any other, which {@link #a_mend_is_told_once_wherever_its_process_dies} tries. */
    private static boolean tellsOfIt(Operation operation) {
        return operation.path().startsWith("store-work/staging/" + OBJECT);
    }

    @Test
    void a_mend_is_told_once_wherever_its_process_dies() throws IOException {
        Start start = damaged(held(2, NEAR), NEAR, Damage.CONTENT_BIT);

        trial(start, 2, mending(), 3, 1).crashUpTo(operation -> false);

        requireClean(50);
    }

    @Test
    void a_mend_of_the_store_on_a_disk_that_fails() throws IOException {
        Start start = damaged(held(2, NEAR), CopyName.STORE, Damage.VERSION_GONE);

        trial(start, 1, mending(), 3, 1).failEverywhere();

        requireClean(100);
    }

    @Test
    void a_mend_of_one_copy_of_three_on_a_disk_that_fails() throws IOException {
        Start start = damaged(held(1, NEAR, FAR), NEAR, Damage.CONTENT_BIT);

        trial(start, 2, mending(), 2, 1).failEverywhere();

        requireClean(100);
    }

    @Test
    void a_first_version_that_waits_for_a_copy() throws IOException {
        trial(held(0, NEAR), 2, writing(1, 2), 1, 0).crashUpTo(operation -> false);

        requireClean(50);
    }

    @Test
    void a_second_version_that_waits_for_a_copy() throws IOException {
        trial(held(1, NEAR), 2, writing(2, 2), 2, 0).crashUpTo(operation -> false);

        requireClean(50);
    }

    @Test
    void a_second_version_that_copies_follow_with() throws IOException {
        trial(held(1, NEAR, FAR), 1, writing(2, 1), 2, 0).crashUpTo(operation -> false);

        requireClean(50);
    }

    @Test
    void a_second_version_that_waits_for_a_copy_on_a_disk_that_fails() throws IOException {
        trial(held(1, NEAR), 2, writing(2, 2), 2, 0).failEverywhere();

        requireClean(100);
    }

    @Test
    void a_version_that_meets_a_copy_known_to_be_damaged() throws IOException {
        Start start = damaged(held(2, NEAR), NEAR, Damage.CONTENT_BIT);
        start.register()
                .looked(
                        NEAR,
                        OBJECT,
                        new CopyRegister.Look(CopyState.DAMAGED, true, List.of(), CopiesOnTrial.BEGINNING));

        trial(start, 2, writing(3, 2), 4, 1).crashUpTo(operation -> false);

        requireClean(50);
    }
}
