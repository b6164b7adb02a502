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
import java.util.List;
import java.util.concurrent.TimeUnit;
import kr.seogo.app.settings.DataFolder;
import kr.seogo.app.work.Json;

/** The real program as processes of its own over {@code folder/data}; ended by {@link #end}. */
final class SeogoProcesses {

    private final Path folder;
    private final List<Process> started = new ArrayList<>();

    SeogoProcesses(Path folder) {
        this.folder = folder;
    }

    Path data() {
        return folder.resolve("data");
    }

    /** A command's answer: what it printed and how it ended. */
    record Answer(int exit, String text) {
        JsonNode last() throws IOException {
            List<String> documents = text.lines()
                    .filter(line -> line.startsWith("{") || line.startsWith("["))
                    .toList();
            return Json.mapper().readTree(documents.getLast());
        }
    }

    /** A server that is ready, on a free port. */
    Process serve(String... more) throws IOException {
        Files.deleteIfExists(serverFile());
        SharedEngine.into(
                List.of(more).contains("--trial") ? DataFolder.openForTrial(data()) : DataFolder.open(data()));
        List<String> words = new ArrayList<>(List.of("serve", "--port", "0"));
        words.addAll(List.of(more));
        Process server = on(words.toArray(String[]::new));
        await().atMost(Duration.ofMinutes(3)).until(() -> {
            assertThat(server.isAlive()).as("%s", Files.readString(log(server))).isTrue();
            return Files.exists(serverFile()) && get("/ready").statusCode() == 200;
        });
        return server;
    }

    /** A command on the data folder, under way. */
    Process on(String... words) throws IOException {
        List<String> all = new ArrayList<>(List.of(words));
        all.addAll(List.of("--data", data().toString()));
        return start(all);
    }

    /** The answer of a command on the data folder. */
    Answer ask(String... words) throws IOException, InterruptedException {
        return answer(on(words));
    }

    /** The answer of a command that takes no data folder. */
    Answer askWithoutData(String... words) throws IOException, InterruptedException {
        return answer(start(List.of(words)));
    }

    private Answer answer(Process process) throws IOException, InterruptedException {
        assertThat(process.waitFor(3, TimeUnit.MINUTES)).isTrue();
        return new Answer(process.exitValue(), Files.readString(log(process), StandardCharsets.UTF_8));
    }

    private Process start(List<String> words) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1", // it lives for seconds
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

    /** What a process printed, on both streams. */
    Path log(Process process) {
        return folder.resolve("log-" + started.indexOf(process) + ".txt");
    }

    JsonNode search(String words) throws Exception {
        return Json.mapper()
                .readTree(get("/api/v1/records?level=item&size=100&q=" + ServedArchive.encode(words))
                        .body());
    }

    HttpResponse<byte[]> get(String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(server().resolve(path)));
    }

    HttpResponse<byte[]> get(String path, String token) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(server().resolve(path)).header("Authorization", "Bearer " + token));
    }

    HttpResponse<byte[]> post(String path, String token, String json) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(server().resolve(path))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(json)));
    }

    private static HttpResponse<byte[]> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        try (HttpClient http = HttpClient.newHttpClient()) {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
        }
    }

    private URI server() throws IOException {
        return URI.create(Json.mapper()
                .readTree(Files.readAllBytes(serverFile()))
                .path("address")
                .asText());
    }

    private Path serverFile() {
        return data().resolve("run/server.json");
    }

    void end() throws InterruptedException {
        for (Process process : started) {
            process.destroy();
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        }
    }
}
