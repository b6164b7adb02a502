package kr.seogo.bench.store;

import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.function.IntConsumer;
import javax.sql.DataSource;
import kr.seogo.bench.Hands;
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
import kr.seogo.preservation.StoreCare;

/** A store with copies in folders of a benchmark, its record in a PostgreSQL of its own, and a clock that is set by hand. */
final class HeldStore implements AutoCloseable {

    static final String NAAN = "99999";
    static final Duration PERIOD = Duration.ofDays(30);

    private static final long AS_FAST_AS_IT_GOES = 10_000_000_000L;

    private static final int WRITERS = 8;

    private final EmbeddedPostgres postgres;
    private final HikariDataSource connections;
    private final CopiedStore store;
    private Instant now = Instant.parse("2026-11-21T00:00:00Z");

    private HeldStore(EmbeddedPostgres postgres, Path folder, List<CopyName> copies) {
        this.postgres = postgres;
        this.connections = Connections.of(postgres);
        this.store = open(folder, copies, connections, () -> now);
    }

    /** Makes one; every copy is read back before a version counts as stored. */
    static HeldStore make(Path folder, List<CopyName> copies) throws IOException {
        EmbeddedPostgres postgres = EmbeddedPostgres.start();
        try {
            PreservationSchema.migrate(postgres.getPostgresDatabase());
            return new HeldStore(postgres, folder, copies);
        } catch (RuntimeException e) {
            postgres.close();
            throw e;
        }
    }

    /** Writes to several objects at once, as a transfer does. */
    static void each(int objects, IntConsumer write) {
        Hands.each(WRITERS, objects, write);
    }

    static CopiedStore open(Path folder, List<CopyName> copies, DataSource database, InstantSource clock) {
        List<CopyPlace> places = copies.stream()
                .map(copy -> (CopyPlace) new CopyPlace.Folder(copy, folder.resolve(copy.value())))
                .toList();
        return CopiedStore.open(
                LocalStoreSettings.at(folder.resolve(CopyName.STORE.value()), NAAN, clock),
                new CareSettings(places, copies.size() + 1, PERIOD, AS_FAST_AS_IT_GOES),
                database,
                PremisTurtle.events());
    }

    CopiedStore store() {
        return store;
    }

    DataSource database() {
        return connections;
    }

    /** Brings every copy up to date. */
    static void catchUp(StoreCare care) {
        while (care.catchUp() > 0) {
            Thread.onSpinWait();
        }
    }

    /** After this, everything is due to be read again. */
    void letThePeriodPass() {
        now = now.plus(PERIOD);
    }

    static ObjectId object(int n) {
        return new ObjectId("b%07d".formatted(n));
    }

    /** A version of a few files, the same for the same seed. */
    static Deposit deposit(ObjectId object, long seed, int files, int bytes) {
        SplittableRandom random = new SplittableRandom(seed);
        Map<LogicalPath, Content> content = new LinkedHashMap<>();
        for (int n = 0; n < files; n++) {
            byte[] head = "기록 %d-%d\n".formatted(seed, n).getBytes(StandardCharsets.UTF_8);
            byte[] made = new byte[Math.max(bytes, head.length)];
            random.nextBytes(made);
            System.arraycopy(head, 0, made, 0, head.length);
            content.put(LogicalPath.payload("file-" + n + ".bin"), new Content.Inline(made));
        }
        return new Deposit(
                object,
                new IntentKey(new UUID(seed, random.nextLong())),
                Instant.parse("2026-11-21T00:00:00Z"),
                "Seogo bench",
                "made for a benchmark",
                content);
    }

    @Override
    public void close() throws IOException {
        try {
            store.close();
        } finally {
            connections.close();
            postgres.close();
        }
    }
}
