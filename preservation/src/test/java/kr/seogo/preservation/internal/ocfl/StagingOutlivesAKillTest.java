package kr.seogo.preservation.internal.ocfl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import kr.seogo.preservation.Content;
import kr.seogo.preservation.ContentChangedException;
import kr.seogo.preservation.Deposit;
import kr.seogo.preservation.IntentKey;
import kr.seogo.preservation.LogicalPath;
import kr.seogo.preservation.PreservedVersion;
import kr.seogo.preservation.internal.ocfl.StoreOnTrial.Promise;
import kr.seogo.preservation.testing.Deposits;
import kr.seogo.preservation.testing.disk.Act;
import kr.seogo.preservation.testing.disk.Crash;
import kr.seogo.preservation.testing.disk.Fault;
import kr.seogo.preservation.testing.disk.FaultDisk;
import kr.seogo.preservation.testing.disk.MemoryFolder;
import kr.seogo.preservation.testing.disk.Operation;
import kr.seogo.preservation.testing.disk.SteadyStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was staged of a deposit when its process was killed, and the same deposit made again. */
class StagingOutlivesAKillTest {

    private static final IntentKey KEY = new IntentKey(new UUID(7, 7));
    private static final String STAGED = "store-work/staging/" + Deposits.OBJECT + "-" + KEY + "/";
    private static final int LARGE = 3 * SteadyStore.PART + 100;

    @TempDir(factory = MemoryFolder.class)
    private Path folder = Path.of("");

    @BeforeEach
    void set_out() throws IOException {
        Files.createDirectory(folder.resolve("disk"));
        Files.createDirectory(folder.resolve("bag"));
    }

    private Deposit small() throws IOException {
        Deposits deposit = Deposits.into(Deposits.OBJECT, KEY);
        for (String name : List.of("a", "b", "c", "d")) {
            Path file = Files.writeString(folder.resolve("bag").resolve(name), name.repeat(300));
            deposit.file(LogicalPath.payload(name), file);
        }
        return deposit.build();
    }

    private Deposit large() throws IOException {
        Path file = Files.writeString(folder.resolve("bag").resolve("large"), "x".repeat(LARGE));
        return Deposits.into(Deposits.OBJECT, KEY)
                .file(LogicalPath.payload("large"), file)
                .build();
    }

    /** Kills a process while it makes the deposit, just before the n-th operation of a kind below what is staged. */
    private void killBefore(FaultDisk disk, Deposit deposit, Act act, int n) throws IOException {
        List<Operation> all;
        try (FaultDisk other = FaultDisk.in(Files.createDirectory(folder.resolve("other")));
                StoreOnTrial process = new StoreOnTrial(other)) {
            other.plan(Fault.NONE);
            process.store().write(deposit);
            all = other.done();
        }
        int at = all.stream()
                .filter(each -> each.act() == act && each.path().startsWith(STAGED))
                .skip(n - 1L)
                .findFirst()
                .orElseThrow()
                .number();
        StoreOnTrial process = new StoreOnTrial(disk);
        disk.plan(Fault.of(Fault.Kind.CRASH, at));
        assertThatThrownBy(() -> process.store().write(deposit)).isInstanceOf(Crash.class);
        process.die();
        disk.kill();
    }

    private static List<Operation> written(FaultDisk disk, Act act) {
        return disk.done().stream()
                .filter(each -> each.act() == act && each.path().startsWith(STAGED))
                .toList();
    }

    private static void again(FaultDisk disk, Deposit deposit) throws IOException {
        try (StoreOnTrial process = new StoreOnTrial(disk)) {
            disk.plan(Fault.NONE);
            PreservedVersion version = process.store().write(deposit);
            assertThat(process.unlike(Promise.of(deposit, version))).isEmpty();
            assertThat(process.litter()).isEmpty();
        }
    }

    @Test
    void finished_files_are_neither_written_nor_synced_again() throws IOException {
        Deposit deposit = small();
        try (FaultDisk disk = FaultDisk.in(folder.resolve("disk"))) {
            killBefore(disk, deposit, Act.CREATE, 4); // three are finished

            again(disk, deposit);

            assertThat(written(disk, Act.WRITE)).hasSize(1);
            assertThat(written(disk, Act.SYNC_FILE)).hasSize(1);
        }
    }

    @Test
    void a_file_under_way_alone_is_written_again() throws IOException {
        Deposit deposit = small();
        try (FaultDisk disk = FaultDisk.in(folder.resolve("disk"))) {
            killBefore(disk, deposit, Act.SYNC_FILE, 3);

            again(disk, deposit);

            assertThat(written(disk, Act.WRITE)).hasSize(2);
        }
    }

    @Test
    void nothing_is_written_again_where_the_version_was_being_put_together() throws IOException {
        Deposit deposit = small();
        try (FaultDisk disk = FaultDisk.in(folder.resolve("disk"))) {
            StoreOnTrial process = new StoreOnTrial(disk);
            disk.plan(Fault.NONE);
            PreservedVersion _ = process.store().write(deposit);
            int at = disk.done().stream()
                    .filter(each -> each.act() == Act.RENAME && each.path().startsWith("store/"))
                    .reduce((first, last) -> last)
                    .orElseThrow()
                    .number();
            process.close();
            try (FaultDisk other = FaultDisk.in(Files.createDirectory(folder.resolve("second")))) {
                StoreOnTrial dying = new StoreOnTrial(other);
                other.plan(Fault.of(Fault.Kind.CRASH, at));
                assertThatThrownBy(() -> dying.store().write(deposit)).isInstanceOf(Crash.class);
                dying.die();
                other.kill();

                again(other, deposit);

                assertThat(written(other, Act.WRITE)).isEmpty();
            }
        }
    }

    @Test
    void a_large_file_goes_on_at_its_last_whole_part() throws IOException {
        Deposit deposit = large();
        try (FaultDisk disk = FaultDisk.in(folder.resolve("disk"))) {
            killBefore(disk, deposit, Act.SYNC_FILE, 3); // of the third part

            again(disk, deposit);

            assertThat(written(disk, Act.WRITE))
                    .as("the rest, a piece for each write")
                    .hasSize(1);
        }
    }

    @Test
    void a_part_that_was_not_written_to_its_end_is_cut_off() throws IOException {
        Deposit deposit = large();
        try (FaultDisk disk = FaultDisk.in(folder.resolve("disk"))) {
            killBefore(disk, deposit, Act.SYNC_FILE, 2);
            Path part = part(disk);
            Files.write(part, new byte[SteadyStore.PART + 17]); // nothing of it is the file's

            again(disk, deposit);

            assertThat(written(disk, Act.TRUNCATE))
                    .hasSize(2); // to the part, and, as it was not the file's, to nothing
        }
    }

    @Test
    void what_somebody_else_put_there_does_not_come_into_an_object() throws IOException {
        Deposit deposit = small();
        try (FaultDisk disk = FaultDisk.in(folder.resolve("disk"))) {
            killBefore(disk, deposit, Act.CREATE, 4);
            try (Stream<Path> staged = Files.list(disk.folder().resolve(STAGED))) {
                for (Path each : staged.toList()) {
                    Files.writeString(each, "z".repeat(300));
                }
            }

            again(disk, deposit);

            assertThat(written(disk, Act.WRITE)).hasSize(4);
        }
    }

    @Test
    void a_file_that_changed_meanwhile_is_told_and_clears_what_was_staged() throws IOException {
        Deposit deposit = large();
        try (FaultDisk disk = FaultDisk.in(folder.resolve("disk"))) {
            killBefore(disk, deposit, Act.SYNC_FILE, 3);
            Files.writeString(folder.resolve("bag").resolve("large"), "y".repeat(LARGE));
            try (StoreOnTrial process = new StoreOnTrial(disk)) {

                assertThatThrownBy(() -> process.store().write(deposit)).isInstanceOf(ContentChangedException.class);

                assertThat(process.litter()).isEmpty();
            }
        }
    }

    @Test
    void what_nobody_came_back_for_is_cleared_when_it_is_old() throws IOException {
        Deposit deposit = small();
        try (FaultDisk disk = FaultDisk.in(folder.resolve("disk"))) {
            killBefore(disk, deposit, Act.CREATE, 4);
            try (StoreOnTrial process = new StoreOnTrial(disk)) {
                assertThat(process.litter()).hasSize(1);
            }
            Instant old = Instant.now().minus(WorkFolder.KEPT).minus(Duration.ofMinutes(1));
            Files.setLastModifiedTime(disk.folder().resolve(STAGED), FileTime.from(old));

            try (StoreOnTrial process = new StoreOnTrial(disk)) {

                assertThat(process.litter()).isEmpty();
            }
        }
    }

    @Test
    void whoever_asks_whether_it_was_stored_has_what_is_left_cleared() throws IOException {
        Deposit deposit = small();
        try (FaultDisk disk = FaultDisk.in(folder.resolve("disk"))) {
            killBefore(disk, deposit, Act.DELETE, 2); // it is stored, and being cleared away
            try (StoreOnTrial process = new StoreOnTrial(disk)) {
                assertThat(process.litter()).hasSize(1);

                assertThat(process.store().find(Deposits.OBJECT, KEY)).isPresent();

                assertThat(process.litter()).isEmpty();
            }
        }
    }

    @Test
    void another_deposit_into_the_same_object_takes_nothing_over() throws IOException {
        Deposit deposit = small();
        try (FaultDisk disk = FaultDisk.in(folder.resolve("disk"))) {
            killBefore(disk, deposit, Act.CREATE, 4);
            Map<LogicalPath, Content> content = deposit.content();
            Deposits other = Deposits.into(Deposits.OBJECT, new IntentKey(new UUID(8, 8)));
            content.forEach(other::content);
            try (StoreOnTrial process = new StoreOnTrial(disk)) {
                PreservedVersion version = process.store().write(other.build());

                assertThat(process.unlike(Promise.of(other.build(), version))).isEmpty();
                assertThat(process.litter(deposit)).isEmpty();
                assertThat(process.litter()).hasSize(1);
            }
        }
    }

    private static Path part(FaultDisk disk) throws IOException {
        try (Stream<Path> staged = Files.list(disk.folder().resolve(STAGED))) {
            return staged.filter(each -> each.toString().endsWith(".part"))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
