package kr.seogo.preservation.testing.disk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The disk that faults are tried on forgets what a real one may forget, and nothing else. */
class FaultDiskTest {

    @TempDir
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

    private Path at(String name) {
        return disk.folder().resolve(name);
    }

    private static void sync(Path path) throws IOException {
        try (FileChannel channel =
                FileChannel.open(path, Files.isDirectory(path) ? StandardOpenOption.READ : StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    private Path cut(Loss loss) throws IOException {
        try (FaultDisk after = disk.cut(loss, 1, folder.resolve("after-" + loss))) {
            return after.folder();
        }
    }

    @ParameterizedTest
    @EnumSource(Loss.class)
    void what_was_synced_with_its_folder_is_kept(Loss loss) throws IOException {
        Files.writeString(at("a"), "abc");
        sync(at("a"));
        sync(disk.folder());

        assertThat(cut(loss).resolve("a")).hasContent("abc");
    }

    @Test
    void a_file_whose_folder_was_not_synced_is_gone() throws IOException {
        Files.writeString(at("a"), "abc");
        sync(at("a"));

        assertThat(cut(Loss.DROP)).isEmptyDirectory();
        assertThat(cut(Loss.TRUNCATE).resolve("a")).hasContent("abc");
    }

    @Test
    void a_file_that_was_not_synced_is_empty_or_cut() throws IOException {
        Files.writeString(at("a"), "abc");
        sync(disk.folder());

        assertThat(cut(Loss.DROP).resolve("a")).isEmptyFile();
        assertThat(Files.size(cut(Loss.TRUNCATE).resolve("a"))).isLessThan(3);
    }

    @Test
    void a_rename_and_a_deletion_come_back_unless_the_folder_is_synced() throws IOException {
        Files.writeString(at("a"), "old");
        Files.writeString(at("b"), "gone");
        Files.writeString(at("new"), "new");
        for (String each : List.of("a", "b", "new", "")) {
            sync(at(each));
        }

        Files.move(at("new"), at("a"), StandardCopyOption.ATOMIC_MOVE);
        Files.delete(at("b"));

        Path dropped = cut(Loss.DROP);
        assertThat(dropped.resolve("a")).hasContent("old");
        assertThat(dropped.resolve("b")).hasContent("gone");
        sync(disk.folder());
        disk.cut(Loss.DROP, 1, folder.resolve("later")).close();
        assertThat(folder.resolve("later/a")).hasContent("new");
        assertThat(folder.resolve("later/b")).doesNotExist();
    }

    @Test
    void a_folder_moved_with_its_synced_content_is_where_a_synced_folder_names_it() throws IOException {
        Files.createDirectories(at("work/v1"));
        Files.createDirectory(at("object"));
        Files.writeString(at("work/v1/a"), "abc");
        for (String each : List.of("work/v1/a", "work/v1", "work", "")) {
            sync(at(each));
        }
        Files.move(at("work/v1"), at("object/v1"), StandardCopyOption.ATOMIC_MOVE);
        sync(at("object"));

        assertThat(cut(Loss.DROP).resolve("object/v1/a")).hasContent("abc");
    }

    @Test
    void the_same_seed_tears_the_same() throws IOException {
        Files.write(at("a"), new byte[] {1});
        sync(at("a"));
        sync(disk.folder());
        byte[] bytes = new byte[100_000];
        java.util.Arrays.fill(bytes, (byte) 7);
        Files.write(at("a"), bytes);

        disk.cut(Loss.TEAR, 5, folder.resolve("one")).close();
        disk.cut(Loss.TEAR, 5, folder.resolve("two")).close();

        assertThat(folder.resolve("one/a")).hasSameBinaryContentAs(folder.resolve("two/a"));
    }

    @Test
    void nothing_is_done_after_a_crash_until_there_is_another_process() throws IOException {
        disk.plan(Fault.of(Fault.Kind.CRASH, 2));
        assertThatThrownBy(() -> Files.writeString(at("a"), "abc")).isInstanceOf(Crash.class);
        assertThatThrownBy(() -> Files.exists(at("a"))).isInstanceOf(Crash.class);

        disk.kill();

        assertThat(at("a")).isEmptyFile();
    }

    @Test
    void a_full_disk_takes_half_a_write_and_gives_back_what_is_deleted() throws IOException {
        Files.write(at("old"), new byte[1000]);
        disk.plan(Fault.of(Fault.Kind.FULL, 2));

        assertThatThrownBy(() -> Files.write(at("a"), new byte[800]))
                .isInstanceOf(IOException.class)
                .hasMessage("No space left on device");
        assertThat(Files.size(at("a"))).isEqualTo(400);
        Files.delete(at("old"));
        assertThat(Files.write(at("b"), new byte[1000])).exists();
        assertThatThrownBy(() -> Files.write(at("c"), new byte[1])).isInstanceOf(IOException.class);
    }

    @Test
    void an_error_is_met_once_or_from_then_on() throws IOException {
        disk.plan(Fault.of(Fault.Kind.ERROR, 1));
        assertThatThrownBy(() -> Files.writeString(at("a"), "abc")).hasMessageContaining("Input/output error");
        assertThat(Files.writeString(at("a"), "abc")).exists();

        disk.plan(Fault.of(Fault.Kind.ERRORS, 1));
        assertThatThrownBy(() -> Files.size(at("a"))).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> Files.size(at("a"))).isInstanceOf(IOException.class);
    }
}
