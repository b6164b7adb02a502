package kr.seogo.app.internal.extractor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import kr.seogo.app.supervise.WithoutNetwork;
import kr.seogo.testing.Needed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExtractorPoolTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void a_worker_reads_files_without_any_network() throws Exception {
        Needed.that(WithoutNetwork.find().possible(), "no network namespaces here: unshare may not make one");
        Path file = Files.writeString(folder.resolve("a.txt"), "은모래천 준설 계획");

        try (ExtractorPool pool = new ExtractorPool(spec())) {
            assertThat(pool.text(file, "x-fmt/111", "a.txt").text()).contains("은모래천");

            List<ProcessHandle> workers = workers();
            assertThat(workers).isNotEmpty();
            for (ProcessHandle worker : workers) {
                assertThat(network(Long.toString(worker.pid()))).isNotEqualTo(network("self"));
                assertThat(interfaces(worker)).containsExactly("lo");
            }
        }
        assertThat(workers()).isEmpty();
    }

    private ExtractorSpec spec() {
        Path root = Path.of(Objects.requireNonNull(System.getProperty("seogo.root"), "seogo.root"));
        return new ExtractorSpec(
                root.resolve("extractor/target/lib"),
                folder.resolve("scratch"),
                folder.resolve("extractor.log"),
                1,
                256,
                Duration.ofSeconds(60),
                1000);
    }

    private List<ProcessHandle> workers() {
        return ProcessHandle.current()
                .descendants()
                .filter(process -> process.info().commandLine().orElse("").contains(folder.toString()))
                .toList();
    }

    private static Path network(String process) throws Exception {
        return Files.readSymbolicLink(Path.of("/proc", process, "ns/net"));
    }

    private static List<String> interfaces(ProcessHandle process) throws Exception {
        try (Stream<String> lines =
                Files.lines(Path.of("/proc", Long.toString(process.pid()), "net/dev"), StandardCharsets.UTF_8)) {
            return lines.skip(2)
                    .map(line -> line.substring(0, line.indexOf(':')).strip())
                    .toList();
        }
    }
}
