package kr.seogo.app.internal.extractor;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import kr.seogo.app.supervise.ChildJvm;
import kr.seogo.app.supervise.JvmSpec;
import kr.seogo.app.supervise.WithoutNetwork;
import org.apache.commons.io.file.PathUtils;
import org.jspecify.annotations.Nullable;

/**
 * One JVM that opens untrusted files. Used by one thread at a time; it ends by itself when this JVM is gone, because its
 * standard input then ends.
 */
final class Worker implements AutoCloseable {

    private static final String MAIN = "kr.seogo.extractor.ExtractorMain";
    private static final Duration START = Duration.ofSeconds(60);
    /** What the worker is given beyond a job's own time before it is killed. */
    private static final Duration GRACE = Duration.ofSeconds(10);
    /** Longer than any answer the protocol allows: five million characters, each escaped. */
    private static final int LONGEST_LINE = 40_000_000;

    /** One answer is asked for at a time; more than a few that nobody asked for come from a worker gone astray. */
    private static final int ANSWERS_AHEAD = 4;

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Process process;
    private final Path scratch;
    private final BlockingQueue<Optional<String>> lines = new LinkedBlockingQueue<>(ANSWERS_AHEAD);

    private Worker(Process process, Path scratch) {
        this.process = process;
        this.scratch = scratch;
    }

    /** Starts a worker, without network where the machine allows it, and waits until it is ready. */
    static Worker start(ExtractorSpec spec, WithoutNetwork alone) throws WorkerGoneException, InterruptedException {
        try {
            Files.createDirectories(spec.scratch());
            Path scratch = Files.createTempDirectory(
                    spec.scratch(),
                    "worker-",
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            ProcessBuilder builder = ChildJvm.builder(
                    new JvmSpec(spec.lib(), MAIN, spec.heapMegabytes(), options(scratch), List.of()), Optional.empty());
            builder.command().addAll(0, alone.words());
            builder.redirectError(ProcessBuilder.Redirect.appendTo(spec.log().toFile()));
            Worker worker = new Worker(builder.start(), scratch);
            // A virtual thread that waits for a pipe may keep its carrier, of which there is one for each processor.
            Thread.ofPlatform().daemon().name("extractor-answers").start(worker::read);
            worker.awaitReady();
            return worker;
        } catch (IOException e) {
            throw new UncheckedIOException("The extractor could not be started", e);
        }
    }

    private static List<String> options(Path scratch) {
        return List.of(
                // The worker answers that a file was too large before it ends.
                "-XX:-ExitOnOutOfMemoryError",
                "-XX:+UseSerialGC",
                "-XX:MaxMetaspaceSize=256m",
                "-XX:MaxDirectMemorySize=64m",
                "-XX:TieredStopAtLevel=1",
                "-Djava.awt.headless=true",
                "-Djava.io.tmpdir=" + scratch);
    }

    private void awaitReady() throws WorkerGoneException, InterruptedException {
        JsonNode ready = answer(START);
        if (!ready.path("kind").asText().equals("ready")
                || ready.path("protocol").asInt() != 1) {
            close();
            throw new WorkerGoneException("The extractor did not greet as expected; found: " + ready);
        }
    }

    /**
     * Asks for one job and waits for its answer.
     *
     * @param time the job's own time
     */
    JsonNode ask(ObjectNode job, Duration time) throws WorkerGoneException, InterruptedException {
        job.put("maxMillis", time.toMillis());
        try {
            process.getOutputStream().write((job + "\n").getBytes(StandardCharsets.UTF_8));
            process.getOutputStream().flush();
        } catch (IOException e) {
            throw new WorkerGoneException("The extractor took no job: " + e.getMessage());
        }
        JsonNode answer = answer(time.plus(GRACE));
        if (!answer.path("id").equals(job.path("id"))) {
            // What it says may be the text of another file, which others may not read.
            close();
            throw new WorkerGoneException("The extractor answered another job than it was asked");
        }
        return answer;
    }

    boolean alive() {
        return process.isAlive();
    }

    private JsonNode answer(Duration time) throws WorkerGoneException, InterruptedException {
        Optional<String> line = lines.poll(time.toMillis(), TimeUnit.MILLISECONDS);
        if (line == null) {
            close();
            throw new WorkerGoneException("The extractor did not answer within " + time.toSeconds() + " seconds");
        }
        if (line.isEmpty()) {
            process.waitFor(5, TimeUnit.SECONDS);
            String code = process.isAlive() ? "" : ", exit code " + process.exitValue();
            throw new WorkerGoneException("The extractor ended while it read the file" + code);
        }
        try {
            return JSON.readTree(line.get());
        } catch (IOException e) {
            close();
            throw new WorkerGoneException("The extractor answered something that is no answer");
        }
    }

    private void read() {
        try (BufferedReader in =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = line(in); line != null; line = line(in)) {
                if (!lines.offer(Optional.of(line))) {
                    process.destroyForcibly();
                    break;
                }
            }
        } catch (IOException e) {
            // The pipe broke because the process ended or was ended: the empty line below says so.
        } finally {
            if (!lines.offer(Optional.empty())) {
                lines.clear();
                lines.add(Optional.empty());
            }
        }
    }

    private static @Nullable String line(BufferedReader in) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int c = in.read(); c >= 0; c = in.read()) {
            if (c == '\n') {
                return line.toString();
            }
            if (line.length() >= LONGEST_LINE) {
                throw new IOException("An answer longer than the protocol allows");
            }
            line.append((char) c);
        }
        return null;
    }

    /** Ends the worker, whatever it is doing, and takes its temporary files away. */
    @Override
    public void close() {
        process.destroyForcibly();
        try {
            process.waitFor(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        try {
            PathUtils.deleteDirectory(scratch);
        } catch (IOException e) {
            throw new UncheckedIOException("Temporary files of the extractor could not be removed: " + scratch, e);
        }
    }
}
