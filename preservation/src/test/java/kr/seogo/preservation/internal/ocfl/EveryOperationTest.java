package kr.seogo.preservation.internal.ocfl;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kr.seogo.preservation.Deposit;
import kr.seogo.preservation.IntentKey;
import kr.seogo.preservation.LogicalPath;
import kr.seogo.preservation.ObjectId;
import kr.seogo.preservation.internal.ocfl.StoreOnTrial.Promise;
import kr.seogo.preservation.internal.ocfl.Trial.Part;
import kr.seogo.preservation.testing.Deposits;
import kr.seogo.preservation.testing.disk.Act;
import kr.seogo.preservation.testing.disk.Fault;
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
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A crash at every operation of the store on its disk: nothing acknowledged is lost, nothing else shows, and the work
 * comes to its end when it is done again. {@code -Dseogo.faults.seed=N} tears otherwise.
 */
@Execution(ExecutionMode.CONCURRENT)
class EveryOperationTest {

    private static final long SEED = Long.getLong("seogo.faults.seed", 20261121);
    private static final ObjectId OTHER = new ObjectId("b4cd3");
    private static final LogicalPath DESCRIPTION = LogicalPath.metadata("description.ttl");

    @TempDir(factory = MemoryFolder.class)
    private Path folder = Path.of("");

    private final Tally tally = new Tally();
    private final List<Promise> promised = new ArrayList<>();

    @BeforeEach
    void set_out() throws IOException {
        Files.createDirectory(folder.resolve("scratch"));
        Files.createDirectory(folder.resolve("start"));
        Files.createDirectory(folder.resolve("bag"));
    }

    @AfterEach
    void say_what_came_of_it() {
        System.out.println(tally);
    }

    private Deposit deposit(ObjectId object, int number, String... texts) throws IOException {
        Deposits deposit = Deposits.into(object, new IntentKey(new UUID(object.hashCode(), number)));
        deposit.inline(DESCRIPTION, object + " as it was described " + number);
        for (String text : texts) {
            Path file = Files.writeString(folder.resolve("bag").resolve(text), text.repeat(200));
            deposit.file(LogicalPath.payload("folder/" + number + " " + text), file);
        }
        return deposit.build();
    }

    private void held(Deposit... deposits) throws IOException {
        try (FaultDisk disk = FaultDisk.in(folder.resolve("start"));
                StoreOnTrial process = new StoreOnTrial(disk)) {
            for (Deposit deposit : deposits) {
                promised.add(Promise.of(deposit, process.store().write(deposit)));
            }
        }
    }

    private Trial.Setting setting(Deposit next, Part part) {
        return new Trial.Setting(
                folder.resolve("scratch"), folder.resolve("start"), List.copyOf(promised), next, part, SEED);
    }

    private void crashEverywhere(Deposit next, Part part) throws IOException {
        new CrashTrial(setting(next, part), tally).everywhere();
    }

    @Test
    void a_first_version() throws IOException {
        held(deposit(OTHER, 1, "a"));

        crashEverywhere(deposit(Deposits.OBJECT, 1, "a", "b"), Part.BOTH);

        assertThat(tally.clean()).as(tally.toString()).isTrue();
        assertThat(tally.points()).isGreaterThan(150);
    }

    @Test
    void files_and_one_in_parts_whose_deposit_is_made_again_on_what_is_staged() throws IOException {
        held(deposit(OTHER, 1, "a"));
        Path large = Files.writeString(folder.resolve("bag").resolve("large"), "0123456789".repeat(2_000));
        Deposits next = Deposits.into(Deposits.OBJECT, new IntentKey(new UUID(0, 1)));
        next.inline(DESCRIPTION, "files and a large one");
        for (String text : List.of("a", "b", "c")) {
            Path file = Files.writeString(folder.resolve("bag").resolve(text), text.repeat(200));
            next.file(LogicalPath.payload(text), file);
            next.file(LogicalPath.payload("the same as " + text), file);
        }
        next.file(LogicalPath.payload("large"), large);

        crashEverywhere(next.build(), Part.WRITING);

        assertThat(tally.clean()).as(tally.toString()).isTrue();
        assertThat(tally.points()).isGreaterThan(200);
    }

    @Test
    void the_first_version_of_a_store() throws IOException {
        crashEverywhere(deposit(Deposits.OBJECT, 1, "a"), Part.BOTH);

        assertThat(tally.clean()).as(tally.toString()).isTrue();
        assertThat(tally.points()).isGreaterThan(150);
    }

    @Test
    void a_second_version_that_shares_what_the_first_brought() throws IOException {
        held(deposit(OTHER, 1, "a"), deposit(Deposits.OBJECT, 1, "a", "b"));

        crashEverywhere(deposit(Deposits.OBJECT, 2, "b", "c"), Part.WRITING);

        assertThat(tally.clean()).as(tally.toString()).isTrue();
        assertThat(tally.points()).isGreaterThan(150);
    }

    @Test
    void an_eleventh_version() throws IOException {
        for (int number = 1; number <= 10; number++) {
            held(deposit(Deposits.OBJECT, number, "a"));
        }

        crashEverywhere(deposit(Deposits.OBJECT, 11, "b"), Part.WRITING);

        assertThat(tally.clean()).as(tally.toString()).isTrue();
        assertThat(tally.points()).isGreaterThan(150);
    }

    @Test
    void a_deposit_that_is_held_already() throws IOException {
        Deposit again = deposit(Deposits.OBJECT, 1, "a", "b");
        held(again);

        crashEverywhere(again, Part.WRITING);

        assertThat(tally.clean()).as(tally.toString()).isTrue();
        assertThat(tally.points()).isGreaterThan(20);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void taking_back_what_a_dead_process_left(int version) throws IOException {
        if (version == 2) {
            held(deposit(Deposits.OBJECT, 1, "a", "b"));
        } else {
            held(deposit(OTHER, 1, "a"));
        }
        Deposit next = deposit(Deposits.OBJECT, version, "b", "c");
        Trial.Setting writing = setting(next, Part.WRITING);

        for (Operation each : new CrashTrial(writing, tally).undisturbed()) {
            if (each.act() == Act.RENAME && each.path().startsWith("store/")) {
                Path left = folder.resolve("left-" + each.number());
                new CrashTrial(writing, tally).leave(each.number() + 1, left);
                Trial.Setting opening = new Trial.Setting(
                        folder.resolve("scratch"), left, List.copyOf(promised), next, Part.OPENING, SEED);
                new CrashTrial(opening, tally).everywhere();
            }
        }

        assertThat(tally.clean()).as(tally.toString()).isTrue();
        assertThat(tally.points()).isGreaterThan(150);
    }

    @Test
    void an_error_and_then_a_crash() throws IOException {
        held(deposit(OTHER, 1, "a"), deposit(Deposits.OBJECT, 1, "a", "b"));

        new CrashTrial(setting(deposit(Deposits.OBJECT, 2, "b", "c"), Part.BOTH), tally).errorsAndCrashes(80);

        assertThat(tally.clean()).as(tally.toString()).isTrue();
        assertThat(tally.points()).isGreaterThan(300);
    }

    @ParameterizedTest
    @EnumSource(names = {"ERROR", "ERRORS", "FULL", "SHORT"})
    void a_second_version_on_a_disk_that_fails(Fault.Kind kind) throws IOException {
        held(deposit(OTHER, 1, "a"), deposit(Deposits.OBJECT, 1, "a", "b"));
        Trial.Setting setting = setting(deposit(Deposits.OBJECT, 2, "b", "c"), Part.WRITING);

        new FaultTrial(setting, tally).at(kind, act -> kind != Fault.Kind.SHORT || act == Act.WRITE);

        assertThat(tally.clean()).as(tally.toString()).isTrue();
        assertThat(tally.points()).isGreaterThan(kind == Fault.Kind.SHORT ? 5 : 100);
    }

    @ParameterizedTest
    @EnumSource(names = {"ERROR", "FULL"})
    void a_first_version_on_a_disk_that_fails(Fault.Kind kind) throws IOException {
        held(deposit(OTHER, 1, "a"));

        new FaultTrial(setting(deposit(Deposits.OBJECT, 1, "b", "c"), Part.BOTH), tally).at(kind, act -> true);

        assertThat(tally.clean()).as(tally.toString()).isTrue();
        assertThat(tally.points()).isGreaterThan(150);
    }

    @Test
    void somebody_reads_while_the_disk_takes_its_time() throws IOException {
        held(deposit(OTHER, 1, "a"), deposit(Deposits.OBJECT, 1, "a", "b"));

        new FaultTrial(setting(deposit(Deposits.OBJECT, 2, "b", "c"), Part.WRITING), tally).readAtEvery();

        assertThat(tally.clean()).as(tally.toString()).isTrue();
        assertThat(tally.points()).isGreaterThan(20);
    }
}
