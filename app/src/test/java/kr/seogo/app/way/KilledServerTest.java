package kr.seogo.app.way;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import kr.seogo.app.work.Json;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The real program as processes of its own: killed at work, started again, asked by commands. */
class KilledServerTest {

    private static final int RECORD_FILES = 12;
    private static final int ITEMS = 5;

    @TempDir
    private Path folder = Path.of("");

    private final List<Process> started = new ArrayList<>();

    @AfterEach
    void end_what_was_started() throws InterruptedException {
        for (Process process : started) {
            process.destroy();
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        }
    }

    @Test
    void goes_on_by_itself_after_being_killed_in_the_middle_of_a_transfer() throws Exception {
        Path bag = bag();
        Process first = serve();
        Process command = seogo("ingest", bag.toString(), "--json");
        Path objects = folder.resolve("data/store");
        await().atMost(Duration.ofMinutes(2)).until(() -> inventories(objects) >= 3);

        first.destroyForcibly().waitFor();
        List<ProcessHandle> children = childrenOf(folder);
        await().atMost(Duration.ofSeconds(30)).until(() -> children.stream().noneMatch(ProcessHandle::isAlive));
        assertThat(command.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(command.exitValue()).isIn(0, 3);

        serve();
        await().atMost(Duration.ofMinutes(3))
                .until(() -> status().path(0).path("state").asText().equals("findable"));

        JsonNode status = status();
        assertThat(status.path(0).path("objects").asInt())
                .isEqualTo(status.path(0).path("done").asInt());
        JsonNode page = search("교량점검");
        assertThat(page.path("total").asInt()).isEqualTo(RECORD_FILES * ITEMS);
        assertThat(new HashSet<>(page.path("items").findValuesAsText("title"))).hasSize(RECORD_FILES * ITEMS);
        Answer verified = ask("verify", "--all", "--json");
        assertThat(verified.exit()).isZero();
        assertThat(verified.last().path("summary").path("intact").asInt())
                .isEqualTo(status.path(0).path("objects").asInt());

        Answer again = ask("ingest", bag.toString(), "--json");
        assertThat(again.exit()).isZero();
        assertThat(again.last().path("state").asText()).isEqualTo("already-held");
    }

    @Test
    void keeps_a_second_server_off_the_same_folder_with_a_sentence() throws Exception {
        Process first = serve();

        Process second = start(List.of("serve", "--port", "0", "--data", data()));
        assertThat(second.waitFor(60, TimeUnit.SECONDS)).isTrue();

        assertThat(second.exitValue()).isEqualTo(3);
        assertThat(Files.readString(log(second))).contains("in use by process " + first.pid());
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
        Answer packed = ask("package", files.toString(), bag.toString(), "--table", csv.toString(), "--json");
        assertThat(packed.exit()).as(packed.text()).isZero();
        return bag;
    }

    private Process serve() throws IOException {
        Files.deleteIfExists(folder.resolve("data/run/server.json"));
        Process server = start(List.of("serve", "--port", "0", "--data", data()));
        await().atMost(Duration.ofMinutes(3))
                .until(() -> Files.exists(folder.resolve("data/run/server.json"))
                        && get("/ready").statusCode() == 200);
        return server;
    }

    private Process seogo(String... words) throws IOException {
        List<String> all = new ArrayList<>(List.of(words));
        all.addAll(List.of("--data", data()));
        return start(all);
    }

    private Process start(List<String> words) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-Dseogo.root=" + System.getProperty("seogo.root"),
                "-cp",
                System.getProperty("java.class.path"),
                "kr.seogo.app.Seogo"));
        command.addAll(words);
        Path log = folder.resolve("log-" + started.size() + ".txt");
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().put("LC_ALL", "C.UTF-8");
        Process process = builder.start();
        started.add(process);
        return process;
    }

    private Path log(Process process) {
        return folder.resolve("log-" + started.indexOf(process) + ".txt");
    }

    /** A command's answer: what it printed and how it ended. */
    private record Answer(int exit, String text) {
        JsonNode last() throws IOException {
            List<String> documents = text.lines()
                    .filter(line -> line.startsWith("{") || line.startsWith("["))
                    .toList();
            return Json.mapper().readTree(documents.getLast());
        }
    }

    private Answer ask(String... words) throws IOException, InterruptedException {
        boolean onFolder = !words[0].equals("package");
        Process process = onFolder ? seogo(words) : start(List.of(words));
        assertThat(process.waitFor(3, TimeUnit.MINUTES)).isTrue();
        return new Answer(process.exitValue(), Files.readString(log(process), StandardCharsets.UTF_8));
    }

    private JsonNode status() throws IOException, InterruptedException {
        return ask("status", "--json").last();
    }

    private JsonNode search(String words) throws Exception {
        return Json.mapper()
                .readTree(get("/api/v1/records?level=item&size=100&q=" + ServedArchive.encode(words))
                        .body());
    }

    private HttpResponse<byte[]> get(String path) throws IOException, InterruptedException {
        URI server = URI.create(Json.mapper()
                .readTree(Files.readAllBytes(folder.resolve("data/run/server.json")))
                .path("address")
                .asText());
        try (HttpClient http = HttpClient.newHttpClient()) {
            return http.send(
                    HttpRequest.newBuilder(server.resolve(path)).build(), HttpResponse.BodyHandlers.ofByteArray());
        }
    }

    private String data() {
        return folder.resolve("data").toString();
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
