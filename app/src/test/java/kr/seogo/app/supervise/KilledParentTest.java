package kr.seogo.app.supervise;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import kr.seogo.app.internal.postgres.EmbeddedPostgres;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KilledParentTest {

    @Test
    void children_end_when_their_parent_is_killed(@TempDir Path data) throws Exception {
        Process parent = parent(data);
        List<ProcessHandle> children = children(parent);

        assertThat(parent.destroyForcibly().waitFor()).isEqualTo(137);

        for (ProcessHandle child : children) {
            assertThat(child.onExit().get(60, TimeUnit.SECONDS).isAlive()).isFalse();
        }
        assertThat(data.resolve("postgres/postmaster.pid")).doesNotExist();
        assertThat(data.resolve("run/children")).isNotEmptyDirectory();
        // The next start takes the folder over, stale notes and all.
        try (var postgres = EmbeddedPostgres.start(data)) {
            assertThat(postgres.child().state()).isInstanceOf(ChildState.Up.class);
        }
    }

    private static List<ProcessHandle> children(Process parent) throws Exception {
        String line = Objects.requireNonNull(
                parent.inputReader(StandardCharsets.UTF_8).readLine(), "the parent said nothing");
        return Arrays.stream(line.split(" "))
                .map(pid -> ProcessHandle.of(Long.parseLong(pid)).orElseThrow())
                .toList();
    }

    private static Process parent(Path data) throws Exception {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin/java").toString(),
                        "-Xmx128m",
                        "-Dseogo.root=" + System.getProperty("seogo.root"),
                        "-cp",
                        System.getProperty("java.class.path"),
                        ParentMain.class.getName(),
                        data.toString())
                .redirectError(Files.createFile(data.resolve("parent.log")).toFile())
                .start();
    }
}
