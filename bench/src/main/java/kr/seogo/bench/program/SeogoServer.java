package kr.seogo.bench.program;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import kr.seogo.app.settings.DataFolder;
import kr.seogo.app.supervise.SecretFile;
import kr.seogo.app.work.Json;
import kr.seogo.app.work.ServerWorker;
import kr.seogo.app.work.Worker;
import kr.seogo.bench.BenchException;

/** A server of Seogo in a process of its own, on a free port; closing it ends it in order. */
public final class SeogoServer implements AutoCloseable {

    private static final Duration START_LIMIT = Duration.ofMinutes(5);
    private static final Duration STOP_LIMIT = Duration.ofMinutes(5);
    private static final long LOOK_EVERY_MILLIS = 5;

    private final Process process;
    private final DataFolder data;
    private final Path log;
    private final long started;
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private SeogoServer(Process process, DataFolder data, Path log, long started) {
        this.process = process;
        this.data = data;
        this.log = log;
        this.started = started;
    }

    /**
     * Starts a server; it need not answer yet.
     *
     * @param data its data folder
     * @param command {@code serve}, or {@code demo}, which takes the samples in before
     * @param options further options of its JVM
     */
    public static SeogoServer launch(SeogoProgram program, Path data, String command, List<String> options)
            throws IOException {
        Path log = data.resolveSibling(data.getFileName() + ".log");
        Files.deleteIfExists(new DataFolder(data).serverFile());
        List<String> arguments = List.of(command, "--data", data.toString(), "--port", "0");
        ProcessBuilder builder = program.command(new ArrayList<>(options), log, arguments);
        long started = System.nanoTime();
        return new SeogoServer(builder.start(), new DataFolder(data), log, started);
    }

    /** Waits until {@code /ready} answers 200, and says how many seconds after the launch that was. */
    public double awaitReady() throws InterruptedException {
        return await(() -> Files.exists(data.serverFile()) && answers("/ready"));
    }

    /** Waits until it says that it is open: {@code demo} does so when the samples have been taken in. */
    public double awaitOpen() throws InterruptedException {
        return await(() -> Files.exists(log) && SeogoProgram.lastWords(log).contains("The reading room is open"));
    }

    /** Something that comes true in time. */
    @FunctionalInterface
    private interface Sign {
        boolean seen() throws InterruptedException;
    }

    private double await(Sign sign) throws InterruptedException {
        long end = System.nanoTime() + START_LIMIT.toNanos();
        while (System.nanoTime() < end) {
            if (!process.isAlive()) {
                throw new BenchException("The server ended while it started: " + SeogoProgram.lastWords(log));
            }
            if (sign.seen()) {
                return seconds();
            }
            Thread.sleep(LOOK_EVERY_MILLIS);
        }
        throw new BenchException(
                "The server did not come up within " + START_LIMIT + ": " + SeogoProgram.lastWords(log));
    }

    private boolean answers(String path) throws InterruptedException {
        try {
            return answer(path).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    /** Seconds since the launch. */
    public double seconds() {
        return (System.nanoTime() - started) / 1e9;
    }

    /** The body of a page or document. */
    public String get(String path) throws IOException, InterruptedException {
        HttpResponse<String> answer = answer(path);
        if (answer.statusCode() != 200) {
            throw new BenchException(path + " answered " + answer.statusCode() + ": " + answer.body());
        }
        return answer.body();
    }

    /** A JSON document. */
    public JsonNode json(String path) throws IOException, InterruptedException {
        return Json.mapper().readTree(get(path));
    }

    private HttpResponse<String> answer(String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(address().resolve(path)).build();
        return http.send(request, BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    /** Where it answers. */
    public URI address() throws IOException {
        byte[] server = Files.readAllBytes(data.serverFile());
        return URI.create(Json.mapper().readTree(server).path("address").asText());
    }

    /** Hands work to it, as commands do. */
    public Worker worker() throws IOException {
        return new ServerWorker(address(), new SecretFile(data.secrets().resolve("command-token")).read());
    }

    public ProcessHandle process() {
        return process.toHandle();
    }

    /** Kills it by SIGKILL and waits until its children, which end with it, have gone too. */
    public void kill() {
        List<ProcessHandle> processes =
                Stream.concat(Stream.of(process()), process().descendants()).toList();
        process().destroyForcibly();
        processes.forEach(each -> each.onExit().orTimeout(1, TimeUnit.MINUTES).join());
    }

    /** Ends it as an operator does, and waits until its children have gone too. */
    @Override
    public void close() {
        http.close();
        process.destroy();
        try {
            if (!process.waitFor(STOP_LIMIT.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new BenchException("The server did not stop within " + STOP_LIMIT);
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
