package kr.seogo.extractor;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** A real worker in a JVM of its own, started from target/lib as its parent does; ended with the test. */
final class WorkerProcess implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String END = "";

    private final Process process;
    private final BlockingQueue<String> lines = new LinkedBlockingQueue<>();
    private final JsonNode ready;

    private WorkerProcess(Process process) throws IOException, InterruptedException {
        this.process = process;
        Thread reader = new Thread(this::read, "worker-stdout");
        reader.setDaemon(true);
        reader.start();
        this.ready = next(60).orElseThrow(() -> new IllegalStateException("the worker did not start"));
    }

    static WorkerProcess start(Path temp, String... options) throws IOException, InterruptedException {
        return new WorkerProcess(launch(temp, List.of(options), List.of()).start());
    }

    static ProcessBuilder launch(Path temp, List<String> options, List<String> arguments) {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        List<String> command = new ArrayList<>(List.of(
                java.toString(),
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:-UsePerfData",
                "-Djava.io.tmpdir=" + temp));
        command.addAll(options);
        Path target = Path.of("target").toAbsolutePath();
        command.addAll(List.of("-cp", target.resolve("classes") + File.pathSeparator + target.resolve("lib") + "/*"));
        command.add("kr.seogo.extractor.ExtractorMain");
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put("LC_ALL", "C.UTF-8");
        builder.redirectError(temp.resolve("worker.err").toFile());
        return builder;
    }

    static ObjectNode job(String id, Path path) {
        return JSON.createObjectNode()
                .put("id", id)
                .put("path", path.toAbsolutePath().toString());
    }

    JsonNode ready() {
        return ready;
    }

    void send(String line) throws IOException {
        OutputStream stdin = process.getOutputStream();
        stdin.write((line + "\n").getBytes(StandardCharsets.UTF_8));
        stdin.flush();
    }

    /** The answer to {@code job}; empty where the worker died before it answered. */
    Optional<JsonNode> ask(ObjectNode job) throws IOException, InterruptedException {
        send(job.toString());
        return next(90);
    }

    JsonNode answer(ObjectNode job) throws IOException, InterruptedException {
        return ask(job).orElseThrow(() -> new AssertionError("the worker died on " + job));
    }

    Optional<JsonNode> next(int seconds) throws IOException, InterruptedException {
        String line = lines.poll(seconds, TimeUnit.SECONDS);
        if (line == null) {
            throw new AssertionError("no answer within " + seconds + " s");
        }
        return line.equals(END) ? Optional.empty() : Optional.of(JSON.readTree(line));
    }

    void closeStdin() throws IOException {
        process.getOutputStream().close();
    }

    void kill() {
        process.destroyForcibly();
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** The exit code, once it has ended. */
    int exitCode() throws InterruptedException {
        if (!process.waitFor(30, TimeUnit.SECONDS)) {
            throw new AssertionError("the worker did not end");
        }
        return process.exitValue();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }

    private void read() {
        try (InputStream stdout = process.getInputStream();
                BufferedReader in = new BufferedReader(new InputStreamReader(stdout, StandardCharsets.UTF_8))) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                lines.add(line);
            }
        } catch (IOException e) {
            // a killed worker's pipe may break instead of ending; both are its end
        } finally {
            lines.add(END);
        }
    }
}
