package kr.seogo.app.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {
    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit
    private Path parent;

    @Test
    void the_option_wins_over_the_environment_and_that_over_the_default() {
        Map<String, String> environment = Map.of("SEOGO_DATA", "/from/environment");

        assertThat(DataFolder.choose(Optional.of(Path.of("/from/option")), environment))
                .isEqualTo(Path.of("/from/option"));
        assertThat(DataFolder.choose(Optional.empty(), environment)).isEqualTo(Path.of("/from/environment"));
        assertThat(DataFolder.choose(Optional.empty(), Map.of()))
                .isEqualTo(Path.of("data").toAbsolutePath());
    }

    @Test
    void a_missing_folder_becomes_one_and_stays_one() {
        Path root = parent.resolve("서고 자료");

        assertThat(DataFolder.isOne(root)).isFalse();
        DataFolder.open(root);
        assertThat(DataFolder.isOne(root)).isTrue();
        assertThat(DataFolder.open(root).store()).isDirectory();
    }

    @Test
    void secrets_and_what_is_closed_to_readers_are_their_owners_alone() throws Exception {
        DataFolder data = DataFolder.open(parent.resolve("data"));

        for (Path folder : new Path[] {
            data.run(),
            data.secrets(),
            data.store(),
            data.storeWork(),
            data.derived(),
            data.handovers(),
            data.tdb2(),
            data.transfers()
        }) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)))
                    .isEqualTo("rwx------");
        }
    }

    @Test
    void a_folder_its_owner_opened_to_others_stays_so() throws Exception {
        DataFolder data = DataFolder.open(parent.resolve("data"));
        Files.setPosixFilePermissions(data.store(), PosixFilePermissions.fromString("rwxr-x---"));

        DataFolder.open(data.root());

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.store())))
                .isEqualTo("rwxr-x---");
    }

    @Test
    void a_folder_that_is_something_else_is_refused_and_not_touched() throws Exception {
        Files.writeString(parent.resolve("letter.txt"), "Dear");

        assertThatThrownBy(() -> DataFolder.open(parent))
                .isInstanceOf(SettingsException.class)
                .hasMessageContaining("is not a data folder of Seogo")
                .hasMessageContaining("letter.txt");
        assertThat(parent).isDirectoryNotContaining("glob:**run");
    }

    @Test
    void a_folder_of_another_layout_is_refused() throws Exception {
        Files.writeString(parent.resolve(DataFolder.MARKER), "layout=7\n");

        assertThatThrownBy(() -> DataFolder.open(parent)).hasMessageContaining("says layout 7, expected 1");
    }

    @Test
    void settings_may_be_there_before_the_first_start() throws Exception {
        Files.writeString(parent.resolve(Settings.FILE), "http.port = 1\n");

        assertThat(DataFolder.open(parent).root()).isEqualTo(parent);
    }

    @Test
    void a_second_holder_is_refused_by_the_pid_of_the_first() {
        DataFolder data = DataFolder.open(parent.resolve("data"));

        try (FolderLock held = FolderLock.take(data)) {
            assertThat(held).isNotNull();
            for (int again = 0; again < 2; again++) {
                assertThatThrownBy(() -> FolderLock.take(data))
                        .isInstanceOf(FolderInUseException.class)
                        .hasMessageContaining(
                                "in use by process " + ProcessHandle.current().pid());
            }
        }
        FolderLock.take(data).close();
    }

    @Test
    void another_process_is_refused_until_the_first_is_gone() throws Exception {
        DataFolder data = DataFolder.open(parent.resolve("data"));
        Process holder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin/java").toString(),
                        "-Xmx64m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        LockHolder.class.getName(),
                        data.root().toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        assertThat(holder.inputReader(StandardCharsets.UTF_8).readLine()).isEqualTo("held");

        assertThatThrownBy(() -> FolderLock.take(data)).hasMessageContaining("in use by process " + holder.pid());
        assertThat(holder.destroyForcibly().waitFor(30, TimeUnit.SECONDS)).isTrue();
        FolderLock.take(data).close();
    }

    /** Holds the lock until it is killed. */
    static final class LockHolder {
        private LockHolder() {}

        public static void main(String[] args) throws Exception {
            try (FolderLock held = FolderLock.take(DataFolder.open(Path.of(args[0])))) {
                System.out.println("held");
                System.out.flush();
                var unused = System.in.read();
                assertThat(held).isNotNull();
            }
        }
    }
}
