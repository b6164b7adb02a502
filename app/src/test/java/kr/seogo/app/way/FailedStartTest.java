package kr.seogo.app.way;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import kr.seogo.app.internal.archive.Programs;
import kr.seogo.app.internal.archive.Serving;
import kr.seogo.app.settings.DataFolder;
import kr.seogo.app.settings.FolderLock;
import kr.seogo.app.supervise.LoopbackPort;
import kr.seogo.app.supervise.SupervisionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A start that fails in the middle leaves nothing open and nothing running. */
class FailedStartTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void stops_what_had_started_when_the_database_does_not_let_it_in() throws IOException {
        DataFolder data = DataFolder.open(folder.resolve("data"));
        Path password = Files.createFile(
                folder.resolve("password"),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(password, "of-nobody");
        Files.writeString(
                data.root().resolve("seogo.properties"),
                "database.url = jdbc:postgresql://127.0.0.1:%d/records\ndatabase.password-file = %s\n"
                        .formatted(LoopbackPort.free().number(), password));

        assertThatThrownBy(() -> start(data, 0))
                .isInstanceOf(SupervisionException.class)
                .hasMessageContaining("database.url");

        assertThat(data.logs()).as("Solr had started").isDirectoryContaining("glob:**solr*");
        nothingIsLeftOf(data);
    }

    @Test
    void stops_listening_when_it_cannot_say_where_it_listens() throws IOException {
        DataFolder data = DataFolder.open(folder.resolve("data"));
        Files.createDirectories(data.run().resolve("server.json.new/in-the-way"));
        int port = LoopbackPort.free().number();

        assertThatThrownBy(() -> start(data, port))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining(data.serverFile().toString());

        new ServerSocket(port, 1, InetAddress.getLoopbackAddress()).close();
        nothingIsLeftOf(data);
    }

    private static Serving start(DataFolder data, int port) {
        return Serving.start(
                data.root(), Optional.of("127.0.0.1"), Optional.of(port), Programs.installed(), Clock.systemUTC());
    }

    private static void nothingIsLeftOf(DataFolder data) {
        List<String> running = ProcessHandle.current()
                .descendants()
                .flatMap(process -> process.info().commandLine().stream())
                .filter(line -> line.contains(data.root().toString()))
                .toList();
        assertThat(running).isEmpty();
        assertThat(data.children()).isEmptyDirectory();
        FolderLock.take(data).close();
    }
}
