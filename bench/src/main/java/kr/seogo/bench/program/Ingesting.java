package kr.seogo.bench.program;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import kr.seogo.app.work.ExitCode;
import kr.seogo.app.work.WorkFailedException;
import kr.seogo.app.work.WorkOutput;
import kr.seogo.app.work.Worker;
import kr.seogo.bench.BenchException;

/** Hands bags to a running server and waits until their records can be found. */
public final class Ingesting {

    private static final long LOOK_EVERY_MILLIS = 50;
    private static final long LOOK_AT_STATUS_MILLIS = 500;
    private static final Duration LIMIT = Duration.ofMinutes(30);

    private final SeogoServer server;
    private final Consumer<String> progress;

    public Ingesting(SeogoServer server, Consumer<String> progress) {
        this.server = server;
        this.progress = progress;
    }

    /**
     * Takes a bag in and returns when a reader finds its items.
     *
     * @param items how many items a search without words finds then
     * @return the answer of the command {@code ingest}
     */
    public JsonNode take(Path bag, long items) throws IOException, InterruptedException {
        JsonNode report = handIn(bag);
        long found = awaitFound(items, LIMIT);
        if (found < items) {
            throw new BenchException("A reader finds %,d items after %s, expected %,d; the transfer is %s"
                    .formatted(found, LIMIT, items, report.path("state").asText()));
        }
        return report;
    }

    /** Has a bag taken in; the answer of the command {@code ingest}. */
    public JsonNode handIn(Path bag) throws IOException {
        ObjectNode arguments = JsonNodeFactory.instance.objectNode();
        arguments.putArray("bags").add(bag.toString());
        return work("ingest", arguments).getFirst();
    }

    /**
     * Has a bag taken in on a thread of its own, while which the server is to be killed.
     *
     * @param cutOff told when that kept the answer from coming
     */
    public Thread handInUntilKilled(Path bag, Consumer<String> cutOff) {
        return Thread.ofPlatform().start(() -> {
            try {
                handIn(bag);
            } catch (IOException | BenchException | WorkFailedException e) {
                cutOff.accept("cut off as meant: " + e.getMessage());
            }
        });
    }

    /** Somebody of staff who may sign in for two days; the token. */
    public String token(String role, String body, String department, String holder) throws IOException {
        ObjectNode arguments = JsonNodeFactory.instance.objectNode();
        arguments
                .put("role", role)
                .put("body", body)
                .put("department", department)
                .put("holder", holder);
        arguments.put("days", 2);
        return work("token", arguments).getFirst().path("token").asText();
    }

    /** How many items a reader finds once there are so many, or when the time is up. */
    public long awaitFound(long items, Duration limit) throws IOException, InterruptedException {
        long end = System.nanoTime() + limit.toNanos();
        long found = found();
        while (found < items && System.nanoTime() <= end) {
            Thread.sleep(LOOK_EVERY_MILLIS);
            found = found();
        }
        return found;
    }

    /** How many items a reader finds. */
    public long found() throws IOException, InterruptedException {
        return server.json("/api/v1/records?level=item&size=1").path("total").asLong();
    }

    /** Waits until no file's text is still to be taken out. */
    public void awaitText() throws IOException, InterruptedException {
        while (waitingForText() > 0) {
            Thread.sleep(1000);
        }
    }

    /** Waits until nothing is behind: not a projection, not the taking out of text. */
    public void awaitQuiet() throws IOException, InterruptedException {
        while (behind() > 0) {
            Thread.sleep(LOOK_AT_STATUS_MILLIS);
        }
    }

    private long behind() throws IOException {
        JsonNode list = work("status", JsonNodeFactory.instance.objectNode()).getFirst();
        long behind = 0;
        for (JsonNode entry : list) {
            behind += entry.path("behind").asLong();
        }
        return behind;
    }

    private long waitingForText() throws IOException {
        JsonNode list = work("status", JsonNodeFactory.instance.objectNode()).getFirst();
        for (JsonNode entry : list) {
            if (entry.path("kind").asText().equals("extraction")) {
                return entry.path("behind").asLong();
            }
        }
        throw new BenchException("status says nothing of text that waits: " + list);
    }

    /** Has a command's work done; what it answers, one document at least. */
    public List<JsonNode> work(String name, ObjectNode arguments) throws IOException {
        Lines lines = new Lines(progress);
        try (Worker worker = server.worker()) {
            ExitCode exit = worker.run(name, arguments, lines);
            if (exit != ExitCode.DONE || lines.documents.isEmpty()) {
                throw new BenchException(name + " ended with " + exit + ": " + lines.documents);
            }
        }
        return lines.documents;
    }

    /** Keeps the documents; says every progress that differs from the last. */
    private static final class Lines implements WorkOutput {
        private final List<JsonNode> documents = Collections.synchronizedList(new ArrayList<>());
        private final Consumer<String> progress;

        private Lines(Consumer<String> progress) {
            this.progress = progress;
        }

        @Override
        public void line(JsonNode document) {
            documents.add(document);
        }

        @Override
        public void progress(String sentence) {
            progress.accept(sentence);
        }
    }
}
