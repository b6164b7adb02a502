package kr.seogo.app.way;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import kr.seogo.app.way.SeogoProcesses.Answer;
import kr.seogo.app.work.Json;
import kr.seogo.testing.Needed;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The real server, killed twice while it makes copies to be kept, once by a command and once by itself: each file has one
 * copy in the end, and nothing of what converted is left running.
 */
class KilledConversionTest {

    private static final List<String> FILES = List.of(
            "074_testWORD_bold_character_runs2",
            "075_testWORD_1img",
            "077_testWORD_tableInRunInsideParagraph",
            "085_testWORD_totalTimeOutOfRange",
            "089_testWORD_multi_authors",
            "090_testWORD_boldHyperlink");

    @TempDir
    private Path folder = Path.of("");

    @SuppressWarnings("NullAway.Init") // set before each test
    private SeogoProcesses seogo;

    @BeforeEach
    void set_out() {
        Needed.program("soffice");
        seogo = new SeogoProcesses(folder);
    }

    @AfterEach
    void end_what_was_started() throws InterruptedException {
        seogo.end();
    }

    @Test
    void every_file_has_one_copy_in_the_end_wherever_its_server_was_killed() throws Exception {
        Process server = seogo.serve();
        Map<String, byte[]> files = new LinkedHashMap<>();
        FILES.forEach(name -> files.put(name + ".docx", FileTransfers.corpus("docx/" + name + ".docx")));
        Answer taken = seogo.ask("ingest", FileTransfers.bag(folder, "T", files).toString(), "--json");
        assertThat(taken.exit()).as(taken.text()).isZero();

        Process command = seogo.on("formats", "normalise", "--who", "박운영", "--json");
        killedWith(server, 1);
        assertThat(command.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(command.exitValue()).isNotZero();

        Files.writeString(seogo.data().resolve("seogo.properties"), "formats.normalise-per-hour = 3600\n");
        killedWith(seogo.serve(), 3);
        seogo.serve();
        await().atMost(Duration.ofMinutes(4)).until(() -> copied() == FILES.size());

        String archivist = token();
        await().atMost(Duration.ofMinutes(2)).untilAsserted(() -> {
            List<JsonNode> records = records(archivist);
            assertThat(records).hasSize(FILES.size()).allSatisfy(record -> assertThat(roles(record))
                    .containsExactly("original", "normalised"));
        });
        Answer again = seogo.ask("formats", "normalise", "--who", "박운영", "--json");
        assertThat(again.last().path("done").path("copies").asInt())
                .as(again.text())
                .isZero();
        Answer verified = seogo.ask("verify", "--all", "--json");
        assertThat(verified.exit()).as(verified.text()).isZero();
        assertThat(copied()).isEqualTo(FILES.size());
    }

    /** Kills a server as soon as so many objects have a second version, while it converts the next file. */
    private void killedWith(Process server, long copied) throws InterruptedException {
        await().pollInterval(Duration.ofMillis(5)).atMost(Duration.ofMinutes(4)).until(() -> copied() >= copied);
        server.destroyForcibly().waitFor();
        assertThat(copied()).as("there was more to do").isLessThan(FILES.size());
        await().atMost(Duration.ofMinutes(2))
                .untilAsserted(() -> assertThat(left()).isEmpty());
    }

    /** What a killed server started and did not take along. */
    private List<String> left() {
        return ProcessHandle.allProcesses()
                .map(process -> process.info().commandLine().orElse(""))
                .filter(line -> line.contains(seogo.data().toString()) && !line.contains("kr.seogo.app.Seogo"))
                .toList();
    }

    private long copied() {
        try (Stream<Path> all = Files.walk(seogo.data().resolve("store"), 4)) {
            return all.filter(path -> path.endsWith("v2")).count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (UncheckedIOException e) {
            return 0; // a folder was renamed while it was walked
        }
    }

    private String token() throws Exception {
        Answer answer = seogo.ask("token", "add", "--role", "archivist", "--body", "한빛시", "--json");
        assertThat(answer.exit()).as(answer.text()).isZero();
        return answer.last().path("token").asText();
    }

    private List<JsonNode> records(String token) throws Exception {
        JsonNode found = json("/api/v1/records?size=100&q=", token);
        return StreamSupport.stream(found.path("items").spliterator(), false)
                .map(item -> item.path("id").asText())
                .map(id -> {
                    try {
                        return json("/api/v1/records/" + id, token);
                    } catch (Exception e) {
                        throw new IllegalStateException(e);
                    }
                })
                .filter(record -> record.path("level").asText().equals("item"))
                .toList();
    }

    private static List<String> roles(JsonNode record) {
        return record.path("files").findValuesAsText("role");
    }

    private JsonNode json(String path, String token) throws Exception {
        return Json.mapper().readTree(seogo.get(path, token).body());
    }
}
