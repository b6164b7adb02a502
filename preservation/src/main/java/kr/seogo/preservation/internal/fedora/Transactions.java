package kr.seogo.preservation.internal.fedora;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import kr.seogo.preservation.ObjectId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Transactions of a Fedora. One that is left open keeps others out of its archival group until it runs out, which takes
 * minutes; so each is noted in the work folder before anything is put in it, and given up by whoever finds the note. While it
 * is open it is prolonged, for a large file may take longer to arrive than a transaction lasts.
 */
final class Transactions implements AutoCloseable {

    /** A third of the shortest time a Fedora is likely to be set to; by itself it is three minutes. */
    static final Duration PULSE = Duration.ofSeconds(20);

    private static final int CONFLICT = 409;
    private static final Logger LOG = LoggerFactory.getLogger(Transactions.class);

    private final Requests requests;
    private final Path notes;
    private final Duration pulse;
    private final ScheduledExecutorService pulses = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("fedora-transactions-", 1).factory());

    Transactions(Requests requests, Path notes, Duration pulse) {
        this.requests = requests;
        this.notes = notes;
        this.pulse = pulse;
    }

    /** What is changed as a whole or not at all; closed without {@link #commit} it is given up. */
    final class Transaction implements AutoCloseable {

        private final ObjectId object;
        private final String id;
        private final Future<?> prolonging;
        private boolean committed;
        private boolean refused;

        private Transaction(ObjectId object, String id) {
            this.object = object;
            this.id = id;
            prolonging = pulses.scheduleAtFixedRate(
                    this::prolong, pulse.toMillis(), pulse.toMillis(), TimeUnit.MILLISECONDS);
        }

        String id() {
            return id;
        }

        void commit() throws IOException {
            try {
                requests.commit(id);
                committed = true;
            } catch (FedoraFailure e) {
                refused = e.status() == CONFLICT;
                throw e;
            }
        }

        /** Whether the Fedora said that it did not commit. */
        boolean isRefused() {
            return refused;
        }

        private void prolong() {
            try {
                requests.prolong(id);
            } catch (IOException e) {
                LOG.debug("A transaction on {} was not prolonged: {}", object, e.getMessage()); // its end will tell
            }
        }

        @Override
        public void close() throws IOException {
            prolonging.cancel(false);
            if (committed) {
                Files.deleteIfExists(note(object));
            } else {
                settle(object);
            }
        }
    }

    /** Begins one. */
    Transaction begin(ObjectId object) throws IOException {
        String id = requests.begin();
        Files.writeString(note(object), id, StandardCharsets.US_ASCII);
        return new Transaction(object, id);
    }

    /** Gives up what was left open on an object. */
    void settle(ObjectId object) throws IOException {
        Path note = note(object);
        if (Files.exists(note)) {
            String id = Files.readString(note, StandardCharsets.US_ASCII).strip();
            if (id.matches("[0-9a-fA-F-]+")) { // a note that was cut off names none
                requests.rollBack(id);
            }
            Files.deleteIfExists(note);
        }
    }

    /** Gives up all that a killed process of this work folder left open. */
    void settleAll() throws IOException {
        try (DirectoryStream<Path> left = Files.newDirectoryStream(notes)) {
            for (Path note : left) {
                settle(new ObjectId(String.valueOf(note.getFileName())));
            }
        }
    }

    private Path note(ObjectId object) {
        return notes.resolve(object.name());
    }

    @Override
    public void close() {
        pulses.shutdownNow();
    }
}
