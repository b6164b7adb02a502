package kr.seogo.app.way;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import kr.seogo.app.way.SeogoProcesses.Answer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The real program as processes of its own: killed at work, started again, asked by commands. */
class KilledServerTest {

    private static final int RECORD_FILES = 12;
    private static final int ITEMS = 5;

    @TempDir
    private Path folder = Path.of("");

    @SuppressWarnings("NullAway.Init") // set before each test
    private SeogoProcesses seogo;

    @BeforeEach
    void set_out() {
        seogo = new SeogoProcesses(folder);
    }

    @AfterEach
    void end_what_was_started() throws InterruptedException {
        seogo.end();
    }

    @Test
    void goes_on_by_itself_after_being_killed_in_the_middle_of_a_transfer() throws Exception {
        Path bag = bag();
        Process first = seogo.serve();
        Process command = seogo.on("ingest", bag.toString(), "--json");
        Path objects = folder.resolve("data/store");
        await().atMost(Duration.ofMinutes(2)).until(() -> inventories(objects) >= 3);

        first.destroyForcibly().waitFor();
        List<ProcessHandle> children = childrenOf(folder);
        await().atMost(Duration.ofSeconds(30)).until(() -> children.stream().noneMatch(ProcessHandle::isAlive));
        assertThat(command.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(command.exitValue()).isIn(0, 3);

        seogo.serve();
        await().atMost(Duration.ofMinutes(3))
                .until(() -> status().path(0).path("state").asText().equals("findable"));

        JsonNode status = status();
        assertThat(status.path(0).path("objects").asInt())
                .isEqualTo(status.path(0).path("done").asInt());
        JsonNode page = seogo.search("교량점검");
        assertThat(page.path("total").asInt()).isEqualTo(RECORD_FILES * ITEMS);
        assertThat(new HashSet<>(page.path("items").findValuesAsText("title"))).hasSize(RECORD_FILES * ITEMS);
        Answer verified = seogo.ask("verify", "--all", "--json");
        assertThat(verified.exit()).isZero();
        assertThat(verified.last().path("summary").path("intact").asInt())
                .isEqualTo(status.path(0).path("objects").asInt());

        Answer again = seogo.ask("ingest", bag.toString(), "--json");
        assertThat(again.exit()).isZero();
        assertThat(again.last().path("state").asText()).isEqualTo("already-held");
    }

    @Test
    void keeps_a_second_server_off_the_same_folder_with_a_sentence() throws Exception {
        Process first = seogo.serve();

        Process second = seogo.on("serve", "--port", "0");
        assertThat(second.waitFor(60, TimeUnit.SECONDS)).isTrue();

        assertThat(second.exitValue()).isEqualTo(3);
        assertThat(Files.readString(seogo.log(second))).contains("in use by process " + first.pid());
    }

    private Path bag() throws Exception {
        Path files = Files.createDirectories(folder.resolve("files"));
        StringBuilder table =
                new StringBuilder("id,level,parent,title,agency,created,closed,retention,disclosure,list,path\n");
        table.append("S,series,,교량점검 대장,한빛시,2014/2016,,영구,공개,공개,\n");
        for (int f = 0; f < RECORD_FILES; f++) {
            table.append("F%d,file,S,교량 %d호 점검,,2015,2016-01-31,30년,공개,공개,\n".formatted(f, f));
            for (int i = 0; i < ITEMS; i++) {
                String name = "bridge-%d-%d.txt".formatted(f, i);
                Files.writeString(
                        files.resolve(name),
                        "교량 %d호 %d차 점검 결과\n".formatted(f, i).repeat(1000));
                table.append("I%d-%d,item,F%d,교량점검 %d호 %d차 결과,,2015-03-0%d,,,공개,공개,%s\n"
                        .formatted(f, i, f, f, i, i + 1, name));
            }
        }
        Path csv = Files.writeString(folder.resolve("records.csv"), table);
        Path bag = folder.resolve("bag");
        Answer packed =
                seogo.askWithoutData("package", files.toString(), bag.toString(), "--table", csv.toString(), "--json");
        assertThat(packed.exit()).as(packed.text()).isZero();
        return bag;
    }

    private JsonNode status() throws IOException, InterruptedException {
        return seogo.ask("status", "--json").last();
    }

    private static long inventories(Path objects) throws IOException {
        if (!Files.isDirectory(objects)) {
            return 0;
        }
        try (var paths = Files.walk(objects)) {
            return paths.filter(path -> path.endsWith("v1")).count();
        } catch (java.io.UncheckedIOException e) {
            return 0; // a folder was renamed while it was walked
        }
    }

    private static List<ProcessHandle> childrenOf(Path folder) {
        Set<String> marks = Set.of("SearchNodeMain", "postgres", "ExtractorMain");
        TreeMap<Long, ProcessHandle> found = new TreeMap<>();
        ProcessHandle.allProcesses()
                .filter(process -> process.info()
                        .commandLine()
                        .filter(line -> line.contains(folder.toString())
                                && marks.stream().anyMatch(line::contains)
                                && !line.contains("kr.seogo.app.Seogo"))
                        .isPresent())
                .forEach(process -> found.put(process.pid(), process));
        return List.copyOf(found.values());
    }
}
