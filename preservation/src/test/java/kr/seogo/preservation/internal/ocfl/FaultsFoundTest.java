package kr.seogo.preservation.internal.ocfl;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import kr.seogo.preservation.Deposit;
import kr.seogo.preservation.LogicalPath;
import kr.seogo.preservation.ObjectId;
import kr.seogo.preservation.ObjectVersion;
import kr.seogo.preservation.StoreException;
import kr.seogo.preservation.testing.Deposits;
import kr.seogo.preservation.testing.disk.Act;
import kr.seogo.preservation.testing.disk.Crash;
import kr.seogo.preservation.testing.disk.Fault;
import kr.seogo.preservation.testing.disk.FaultDisk;
import kr.seogo.preservation.testing.disk.Loss;
import kr.seogo.preservation.testing.disk.MemoryFolder;
import kr.seogo.preservation.testing.disk.Operation;
import org.apache.commons.io.file.PathUtils;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What failing disks have brought to light, each by its name. */
class FaultsFoundTest {

    private static final Deposit ONE = Deposits.into(Deposits.OBJECT)
            .inline(LogicalPath.payload("a"), "one")
            .build();
    private static final Deposit TWO = Deposits.into(Deposits.OBJECT)
            .inline(LogicalPath.payload("b"), "two")
            .build();

    @TempDir(factory = MemoryFolder.class)
    private Path folder = Path.of("");

    @SuppressWarnings("NullAway.Init") // set before each test
    private FaultDisk disk;

    @BeforeEach
    void set_out() throws IOException {
        disk = FaultDisk.in(Files.createDirectory(folder.resolve("disk")));
    }

    @AfterEach
    void give_back() throws IOException {
        disk.close();
    }

    private void write(Deposit deposit) {
        try (StoreOnTrial process = new StoreOnTrial(disk)) {
            process.store().write(deposit);
        }
    }

    /** A process that dies at the operation of this kind on this path, which must come. */
    private void dieAt(Act act, String end, Deposit deposit) throws IOException {
        die(numberOf(act, end, deposit), deposit);
    }

    private void die(int at, Deposit deposit) throws IOException {
        disk.plan(Fault.of(Fault.Kind.CRASH, at));
        try {
            StoreOnTrial process = new StoreOnTrial(disk);
            try {
                process.store().write(deposit);
            } finally {
                process.die();
            }
        } catch (Crash e) {
            disk.kill();
            return;
        }
        throw new AssertionError("nobody died");
    }

    private int numberOf(Act act, String end, Deposit deposit) throws IOException {
        Path copy = folder.resolve("rehearsal");
        PathUtils.copyDirectory(disk.folder(), copy);
        try (FaultDisk other = FaultDisk.in(copy)) {
            other.plan(Fault.NONE);
            try (StoreOnTrial process = new StoreOnTrial(other)) {
                process.store().write(deposit);
            }
            return other.done().stream()
                    .filter(each -> each.act() == act && ("/" + each.path()).endsWith(end))
                    .reduce((a, b) -> b)
                    .map(Operation::number)
                    .orElseThrow();
        }
    }

    private void assertHeldAfterPowerCut(Deposit deposit, int version) throws IOException {
        try (FaultDisk after = disk.cut(Loss.DROP, 1, folder.resolve("after"));
                StoreOnTrial process = new StoreOnTrial(after)) {
            assertThat(process.unlike(new StoreOnTrial.Promise(deposit, new ObjectVersion(version))))
                    .isEmpty();
            assertThat(process.damage(deposit.object())).isEmpty();
        }
    }

    @Test
    void a_note_whose_removal_was_not_synced_does_not_come_back_over_an_acknowledged_version() throws IOException {
        write(ONE);
        dieAt(Act.SYNC_FOLDER, "store-work/journal", TWO);

        write(TWO);

        assertHeldAfterPowerCut(TWO, 2);
    }

    @Test
    void a_store_whose_name_was_not_synced_by_whoever_made_it_is_not_lost_with_what_came_later() throws IOException {
        die(numberOf(Act.RENAME, "/store", ONE) + 1, ONE);
        write(ONE);

        assertHeldAfterPowerCut(ONE, 1);
    }

    @Test
    void a_note_cut_off_in_the_middle_never_names_an_older_version() throws IOException {
        Path journal = folder.resolve("disk/store-work/journal");
        Path note = journal.resolve(Deposits.OBJECT.name());
        for (int version = 1; version <= 12; version++) {
            write(Deposits.into(Deposits.OBJECT)
                    .inline(LogicalPath.payload("a"), "version " + version)
                    .build());
        }
        new Journal(journal).begin(Deposits.OBJECT, 12);
        String whole = Files.readString(note);
        for (int length = 0; length < whole.length(); length++) {
            Files.writeString(note, whole.substring(0, length));

            try (StoreOnTrial process = new StoreOnTrial(disk)) {
                assertThat(process.store().head(Deposits.OBJECT)).contains(new ObjectVersion(12));
            }
        }
    }

    @Test
    void a_note_as_older_stores_wrote_it_is_read() throws IOException {
        write(ONE);
        write(TWO);
        Files.writeString(folder.resolve("disk/store-work/journal").resolve(Deposits.OBJECT.name()), "1");

        try (StoreOnTrial process = new StoreOnTrial(disk)) {
            assertThat(process.store().head(Deposits.OBJECT)).contains(new ObjectVersion(1));
        }
    }

    @Test
    void an_inventory_about_which_the_disk_gave_no_answer_is_not_left_unsynced() throws IOException {
        write(ONE);
        int rename = numberOf(Act.RENAME, "/v2", TWO);
        for (int before = 1; before < 60; before++) {
            try (FaultDisk each = disk.cut(Loss.TRUNCATE, 1, folder.resolve("at-" + before))) {
                each.plan(Fault.of(Fault.Kind.ERROR, rename - before));
                try (StoreOnTrial process = new StoreOnTrial(each)) {
                    process.store().write(TWO);
                } catch (StoreException e) {
                    continue; // it is said, nothing was promised
                }
                try (FaultDisk after = each.cut(Loss.DROP, 1, folder.resolve("after-" + before));
                        StoreOnTrial process = new StoreOnTrial(after)) {
                    assertThat(process.damage(Deposits.OBJECT)).isEmpty();
                }
            }
        }
    }

    @Test
    void a_full_disk_does_not_keep_a_store_from_being_opened_and_read() throws IOException {
        write(ONE);
        disk.plan(Fault.of(Fault.Kind.FULL, 1));

        try (StoreOnTrial process = new StoreOnTrial(disk)) {
            assertThat(process.unlike(new StoreOnTrial.Promise(ONE, new ObjectVersion(1))))
                    .isEmpty();
        }
    }

    @Test
    void a_version_is_stored_even_if_what_was_staged_for_it_cannot_be_cleared_away() throws IOException {
        write(ONE);
        int clearing = numberOf(Act.DELETE, "", TWO); // the last thing that is deleted
        disk.plan(Fault.of(Fault.Kind.ERRORS, clearing));

        StoreOnTrial process = new StoreOnTrial(disk);
        assertThat(process.store().write(TWO).version()).isEqualTo(new ObjectVersion(2));
        disk.plan(Fault.NONE);
        process.close();
        assertHeldAfterPowerCut(TWO, 2);
    }

    @Test
    void a_folder_that_holds_no_object_is_not_taken_for_a_new_one_to_be_taken_back() throws IOException {
        write(ONE);
        Path object;
        try (var all = Files.walk(folder.resolve("disk/store"), 3)) {
            object = all.filter(path -> path.toString().contains("ark%3a"))
                    .findFirst()
                    .orElseThrow();
        }
        Files.delete(object.resolve("0=ocfl_object_1.1"));

        try (StoreOnTrial process = new StoreOnTrial(disk)) {
            org.assertj.core.api.Assertions.assertThatThrownBy(
                            () -> process.store().write(TWO))
                    .isInstanceOf(StoreException.class);
        }

        assertThat(object.resolve("v1/content/payload/a")).hasContent("one");
    }

    @Test
    void an_object_that_cannot_be_taken_back_now_is_not_shown_half_done_and_keeps_no_other_from_being_read()
            throws IOException {
        Deposit other = Deposits.into(new ObjectId("b4cd3"))
                .inline(LogicalPath.payload("a"), "other")
                .build();
        write(ONE);
        write(other);
        dieAt(Act.RENAME, "/inventory.json.sha512", TWO);
        Path version = disk.folder().resolve("store-work/trash");
        disk.plan(Fault.NONE);
        int back = takingBack();
        disk.plan(Fault.of(Fault.Kind.ERROR, back));

        try (StoreOnTrial process = new StoreOnTrial(disk)) {
            assertThat(disk.done()).anyMatch(each -> each.number() == back);
            assertThat(process.unlike(new StoreOnTrial.Promise(other, new ObjectVersion(1))))
                    .isEmpty();
            assertThat(process.store().head(Deposits.OBJECT)).contains(new ObjectVersion(1));
            assertThat(process.damage(Deposits.OBJECT)).isEmpty();
            assertThat(version).isEmptyDirectory();
        }
    }

    private int takingBack() throws IOException {
        Path copy = folder.resolve("taking-back");
        PathUtils.copyDirectory(disk.folder(), copy);
        try (FaultDisk other = FaultDisk.in(copy)) {
            other.plan(Fault.NONE);
            new StoreOnTrial(other).close();
            return other.done().stream()
                    .filter(each -> each.act() == Act.RENAME && each.path().startsWith("store-work/trash"))
                    .findFirst()
                    .orElseThrow()
                    .number();
        }
    }
}
