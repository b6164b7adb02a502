package kr.seogo.app.internal.extractor;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicLong;
import kr.seogo.app.supervise.WithoutNetwork;
import kr.seogo.catalog.api.ExtractionNote;
import kr.seogo.catalog.api.TextExtractor;
import org.apache.commons.io.file.PathUtils;

/**
 * A few workers that open untrusted files, started when first needed. A file that ends its worker is answered
 * {@link ExtractionNote.State#CRASHED} and is not tried again; the next file gets a new worker.
 */
public final class ExtractorPool implements TextExtractor, AutoCloseable {

    private final ExtractorSpec spec;
    private final WithoutNetwork alone;
    private final Semaphore places;
    private final Deque<Worker> idle = new ArrayDeque<>();
    private final AtomicLong jobs = new AtomicLong();
    private boolean closed;

    public ExtractorPool(ExtractorSpec spec) {
        this.spec = spec;
        this.alone = WithoutNetwork.find();
        this.places = new Semaphore(spec.workers());
        try {
            // A killed run leaves what its workers had open.
            if (Files.exists(spec.scratch())) {
                PathUtils.deleteDirectory(spec.scratch());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "Temporary files of the extractor could not be removed: " + spec.scratch(), e);
        }
    }

    @Override
    public Extracted text(Path file, String puid, String name) {
        ObjectNode job = job("text", file, puid, name);
        job.put("maxChars", spec.characters());
        try {
            JsonNode answer = run(job);
            return new Extracted(
                    state(answer.path("outcome").asText()),
                    answer.path("text").asText(),
                    answer.path("truncated").asBoolean(),
                    answer.path("tool").asText() + " "
                            + answer.path("toolVersion").asText(),
                    answer.path("message").asText());
        } catch (WorkerGoneException e) {
            return new Extracted(ExtractionNote.State.CRASHED, "", false, "extractor", String.valueOf(e.getMessage()));
        }
    }

    @Override
    public boolean picture(Path file, String puid, Path to, int pixels) {
        ObjectNode job = job("preview-image", file, puid, String.valueOf(file.getFileName()));
        job.put("out", to.toAbsolutePath().toString());
        job.put("maxSide", pixels);
        try {
            return run(job).path("outcome").asText().equals("image");
        } catch (WorkerGoneException e) {
            return false;
        }
    }

    ObjectNode job(String kind, Path file, String puid, String name) {
        ObjectNode job = JsonNodeFactory.instance.objectNode();
        job.put("kind", kind);
        job.put("id", "j" + jobs.incrementAndGet());
        job.put("path", file.toAbsolutePath().toString());
        job.put("puid", puid);
        job.put("name", name);
        return job;
    }

    private JsonNode run(ObjectNode job) throws WorkerGoneException {
        return run(job, spec.time());
    }

    /** Has a job done by the next worker that is free; it may take {@code time}. */
    JsonNode run(ObjectNode job, Duration time) throws WorkerGoneException {
        try {
            places.acquire();
            try {
                return ask(job, time);
            } finally {
                places.release();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while a file was read", e);
        }
    }

    private JsonNode ask(ObjectNode job, Duration time) throws WorkerGoneException, InterruptedException {
        Worker worker = take();
        boolean sound = false;
        try {
            JsonNode answer = worker.ask(job, time);
            // After some answers it ends by itself and says so; it is not given another file.
            sound = !answer.path("workerEnds").asBoolean();
            return answer;
        } finally {
            giveBack(worker, sound);
        }
    }

    private Worker take() throws WorkerGoneException, InterruptedException {
        synchronized (idle) {
            if (closed) {
                throw new IllegalStateException("The extractor is closed");
            }
            while (!idle.isEmpty()) {
                Worker worker = idle.pop();
                if (worker.alive()) {
                    return worker;
                }
                worker.close();
            }
        }
        return Worker.start(spec, alone);
    }

    private void giveBack(Worker worker, boolean sound) {
        synchronized (idle) {
            if (sound && !closed && worker.alive()) {
                idle.push(worker);
                return;
            }
        }
        worker.close();
    }

    private static ExtractionNote.State state(String outcome) {
        return switch (outcome) {
            case "text" -> ExtractionNote.State.TEXT;
            case "empty", "image" -> ExtractionNote.State.EMPTY;
            case "encrypted" -> ExtractionNote.State.ENCRYPTED;
            case "unsupported" -> ExtractionNote.State.UNSUPPORTED;
            case "too-large" -> ExtractionNote.State.TOO_LARGE;
            case "timeout" -> ExtractionNote.State.TIMEOUT;
            case "damaged" -> ExtractionNote.State.DAMAGED;
            // "failed" is the environment's fault and not the file's: it must not be taken for an answer.
            default -> throw new IllegalStateException("The extractor could not read the file: " + outcome);
        };
    }

    /** Ends the workers; one that is at work is ended by its own deadline or when this process ends. */
    @Override
    public void close() {
        synchronized (idle) {
            closed = true;
            idle.forEach(Worker::close);
            idle.clear();
        }
    }
}
