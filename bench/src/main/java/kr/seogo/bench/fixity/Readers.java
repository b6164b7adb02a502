package kr.seogo.bench.fixity;

import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import kr.seogo.bench.BenchException;
import kr.seogo.bench.Setting;
import kr.seogo.bench.figure.Limit;
import kr.seogo.bench.figure.Passes;
import kr.seogo.bench.figure.Row;
import kr.seogo.bench.program.Connections;
import kr.seogo.preservation.CareSettings;
import kr.seogo.preservation.Content;
import kr.seogo.preservation.CopiedStore;
import kr.seogo.preservation.CopyName;
import kr.seogo.preservation.CopyPlace;
import kr.seogo.preservation.Deposit;
import kr.seogo.preservation.IntentKey;
import kr.seogo.preservation.LocalStoreSettings;
import kr.seogo.preservation.LogicalPath;
import kr.seogo.preservation.ObjectId;
import kr.seogo.preservation.PremisTurtle;
import kr.seogo.preservation.PreservationSchema;
import kr.seogo.preservation.Verification;
import org.jspecify.annotations.Nullable;

/** Somebody reads files of a store while all of it is read again at the usual rate, and while it is not. */
final class Readers {

    private static final int OBJECTS = 400;
    private static final int FILES = 5;
    private static final int BYTES = 200_000;
    private static final int READS = 4_000;
    private static final int PASSES = 3;
    private static final Duration PERIOD = Duration.ofDays(30);
    /** The default of {@code fixity.megabytes-per-second}. */
    private static final long RATE = 50_000_000;

    private static final List<CopyName> COPIES = List.of(new CopyName("second"));

    private final CopiedStore store;
    private final AtomicReference<Instant> now;
    private final int objects;
    private final SplittableRandom random = new SplittableRandom(1);
    private final ByteBuffer buffer = ByteBuffer.allocate(BYTES + 1);

    private Readers(CopiedStore store, AtomicReference<Instant> now, int objects) {
        this.store = store;
        this.now = now;
        this.objects = objects;
    }

    static List<Row> beside(Setting setting) throws IOException, InterruptedException {
        int objects = setting.count(OBJECTS);
        setting.say("Writing a store of %,d objects with a copy".formatted(objects));
        AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-11-21T00:00:00Z"));
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start();
                HikariDataSource connections = Connections.of(postgres)) {
            PreservationSchema.migrate(connections);
            Path folder = setting.folder().resolve("stores");
            List<CopyPlace> places = COPIES.stream()
                    .map(copy -> (CopyPlace) new CopyPlace.Folder(copy, folder.resolve(copy.value())))
                    .toList();
            try (CopiedStore store = CopiedStore.open(
                    LocalStoreSettings.at(folder.resolve("store"), "99999", now::get),
                    new CareSettings(places, places.size() + 1, PERIOD, RATE),
                    connections,
                    PremisTurtle.events())) {
                Readers readers = new Readers(store, now, objects);
                readers.fill();
                return readers.measure(setting);
            }
        }
    }

    private void fill() {
        for (int n = 0; n < objects; n++) {
            Map<LogicalPath, Content> content = new LinkedHashMap<>();
            for (int file = 0; file < FILES; file++) {
                byte[] bytes = new byte[BYTES];
                random.nextBytes(bytes);
                content.put(path(file), new Content.Inline(bytes));
            }
            store.write(new Deposit(
                    object(n),
                    new IntentKey(new UUID(7, n)),
                    Instant.parse("2026-11-21T00:00:00Z"),
                    "Seogo bench",
                    "made for a benchmark",
                    content));
        }
    }

    /** Quiet and busy alternate; each pass reads every object of both places again as long as somebody reads. */
    private List<Row> measure(Setting setting) throws InterruptedException {
        int reads = Math.max(200, setting.count(READS));
        setting.say("Reading while everything is read again");
        readings(reads);
        double[] quiet = new double[PASSES];
        double[] busy = new double[PASSES];
        double[] rate = new double[PASSES];
        for (int i = 0; i < PASSES; i++) {
            quiet[i] = Passes.percentile(0.99, readings(reads));
            Pass pass = new Pass();
            try {
                busy[i] = Passes.percentile(0.99, readings(reads));
                rate[i] = pass.megabytesPerSecond();
            } finally {
                pass.end();
            }
        }
        return List.of(
                Row.of("a file read while all is read again, p99", Passes.median(busy), "ms")
                        .against(Passes.median(quiet))
                        .wanted(Limit.ratioAtMost(1.1), setting.inFull())
                        .note("peer: nothing is read again; %,d reads of 200 KB every 5 ms, alternating; "
                                        .formatted(reads)
                                + Passes.spread(busy)),
                Row.of("read again meanwhile, store and copy together", Passes.median(rate), "MB/s")
                        .note("at most %,d MB/s of each place are allowed".formatted(RATE / 1_000_000)));
    }

    /** Milliseconds from when a file was due to be read until it was. */
    private double[] readings(int count) {
        double[] took = new double[count];
        long due = System.nanoTime();
        for (int i = 0; i < count; i++) {
            due += 5_000_000;
            while (System.nanoTime() < due) {
                LockSupport.parkNanos(due - System.nanoTime());
            }
            read();
            took[i] = (System.nanoTime() - due) / 1e6;
        }
        return took;
    }

    private void read() {
        ObjectId object = object(random.nextInt(objects));
        try (SeekableByteChannel channel =
                store.open(object, store.head(object).orElseThrow(), path(random.nextInt(FILES)))) {
            buffer.clear();
            while (channel.read(buffer) >= 0) {
                // to its end
            }
        } catch (IOException e) {
            throw new BenchException("a file of the benchmark's store could not be read: " + e, e);
        }
        if (buffer.position() != BYTES) {
            throw new BenchException("a file of the benchmark's store has " + buffer.position() + " bytes");
        }
    }

    private static ObjectId object(int n) {
        return new ObjectId("b%07d".formatted(n));
    }

    private static LogicalPath path(int file) {
        return LogicalPath.payload("file-" + file + ".bin");
    }

    /** A thread for each place that reads it again, and begins anew when it is through. */
    private final class Pass {
        private final AtomicBoolean over = new AtomicBoolean();
        private final AtomicLong bytesRead = new AtomicLong();
        private final AtomicReference<@Nullable RuntimeException> failure = new AtomicReference<>();
        private final long began = System.nanoTime();
        private final List<Thread> threads = store.care().copies().stream()
                .map(copy -> Thread.ofPlatform().daemon().start(() -> readAgain(copy)))
                .toList();

        private void readAgain(CopyName copy) {
            try {
                while (!over.get()) {
                    store.care().readNext(copy).ifPresentOrElse(this::whole, this::letThePeriodPass);
                }
            } catch (RuntimeException e) {
                failure.compareAndSet(null, e);
            }
        }

        private void whole(Verification verification) {
            if (verification.outcome() != Verification.Outcome.INTACT) {
                throw new BenchException("an object of the benchmark's store is not whole: " + verification);
            }
            bytesRead.addAndGet(verification.bytes());
        }

        private void letThePeriodPass() {
            now.updateAndGet(before -> before.plus(PERIOD));
        }

        double megabytesPerSecond() {
            double seconds = (System.nanoTime() - began) / 1e9;
            return bytesRead.get() / 1e6 / seconds;
        }

        void end() throws InterruptedException {
            over.set(true);
            for (Thread thread : threads) {
                thread.join();
            }
            RuntimeException failed = failure.get();
            if (failed != null) {
                throw failed;
            }
        }
    }
}
