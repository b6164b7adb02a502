package kr.seogo.bench.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import kr.seogo.bench.BenchException;
import kr.seogo.bench.Setting;
import kr.seogo.preservation.CopiedStore;
import kr.seogo.preservation.CopyName;
import kr.seogo.preservation.IntentKey;
import kr.seogo.preservation.ObjectId;
import kr.seogo.preservation.PreservationSchema;
import kr.seogo.preservation.PreservedVersion;
import kr.seogo.preservation.StoreCare;
import kr.seogo.preservation.Verification;
import kr.seogo.preservation.VersionNote;

/** Kills {@link StoreWriter} at moments by lot, and looks after each kill at what it had written. */
final class KilledWriters {

    private static final long SEED = 20261121;
    private static final int MOST_VERSIONS = 40;
    private static final int MOST_MILLIS = 60;
    private static final int CUT_EVERY = 3;

    private record Held(ObjectId object, int version, IntentKey key) {}

    private record Said(List<Held> held, Set<IntentKey> tried) {}

    private final Path folder;
    private final Random random = new Random(SEED);

    KilledWriters(Path folder) {
        this.folder = folder;
    }

    FaultsBench.Count kill(int kills, Setting setting) throws IOException, InterruptedException {
        Files.createDirectories(folder);
        Map<ObjectId, List<Held>> promised = new HashMap<>();
        long acknowledged = 0;
        long lost = 0;
        long wrong = 0;
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start()) {
            PreservationSchema.migrate(postgres.getPostgresDatabase());
            for (int n = 0; n < kills; n++) {
                Said said = runAndKill(postgres, n);
                acknowledged += said.held().size();
                said.held().forEach(held -> promised.computeIfAbsent(held.object(), each -> new ArrayList<>())
                        .add(held));
                try (CopiedStore store = open(postgres)) {
                    lost += said.held().stream()
                            .filter(held -> !isThere(store, held))
                            .count();
                    wrong += wrong(store, "r%04dx".formatted(n), said.tried());
                }
                if ((n + 1) % 50 == 0) {
                    setting.say("%d kills, %,d versions acknowledged, %d lost, %d false"
                            .formatted(n + 1, acknowledged, lost, wrong));
                }
            }
            try (CopiedStore store = open(postgres)) {
                lost += lostInTheEnd(store, promised);
            }
        }
        return new FaultsBench.Count(kills, acknowledged, lost, wrong);
    }

    private CopiedStore open(EmbeddedPostgres postgres) {
        return HeldStore.open(
                folder, List.of(FaultsBench.NEAR), postgres.getPostgresDatabase(), InstantSource.system());
    }

    private static boolean isThere(CopiedStore store, Held held) {
        return store.find(held.object(), held.key())
                .map(PreservedVersion::version)
                .filter(version -> version.number() == held.version())
                .isPresent();
    }

    private static long wrong(CopiedStore store, String run, Set<IntentKey> tried) {
        long wrong = 0;
        for (int n = 0; n < StoreWriter.OBJECTS; n++) {
            ObjectId object = new ObjectId(run + n);
            if (store.head(object).isPresent()) {
                wrong += store.history(object).stream()
                        .map(VersionNote::key)
                        .filter(key -> key.filter(tried::contains).isEmpty())
                        .count();
                wrong += store.verify(object).outcome() == Verification.Outcome.INTACT ? 0 : 1;
            }
        }
        return wrong;
    }

    /** What an object that was promised lacks when all copies have caught up. */
    private static long lostInTheEnd(CopiedStore store, Map<ObjectId, List<Held>> promised) {
        HeldStore.catchUp(store.care());
        long lost = 0;
        for (Map.Entry<ObjectId, List<Held>> each : promised.entrySet()) {
            lost += each.getValue().stream()
                    .filter(held -> !isThere(store, held))
                    .count();
            StoreCare.Mending mending = store.care().mend(each.getKey());
            lost += mending.failed().size() + mending.mended().size();
        }
        for (CopyName copy : store.care().copies()) {
            StoreCare.Listing listing = store.care().compare(copy);
            lost += listing.gone() + listing.different();
        }
        return lost;
    }

    private Said runAndKill(EmbeddedPostgres postgres, int run) throws IOException, InterruptedException {
        String address = postgres.getJdbcUrl("postgres", "postgres");
        int after = random.nextInt(1, MOST_VERSIONS);
        int millis = random.nextInt(MOST_MILLIS);
        Path errors = folder.resolve("errors.log");
        Process writer = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        StoreWriter.class.getName(),
                        folder.toString(),
                        address,
                        Integer.toString(run))
                .redirectError(errors.toFile())
                .start();
        List<Held> held = new ArrayList<>();
        Set<IntentKey> tried = new HashSet<>();
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(writer.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                read(line, held, tried);
                if (held.size() == after) {
                    if (run % CUT_EVERY == 0) {
                        cutConnections(postgres);
                    }
                    writer.waitFor(millis, TimeUnit.MILLISECONDS); // somewhere within later writes
                    writer.toHandle().destroyForcibly(); // unlike Process, leaves the pipe to be read to its end
                }
            }
        } finally {
            writer.destroyForcibly().waitFor();
        }
        if (held.isEmpty()) {
            throw new BenchException("The writer acknowledged nothing: " + Files.readString(errors));
        }
        return new Said(held, tried);
    }

    /** The last line may be cut off. */
    private static void read(String line, List<Held> held, Set<IntentKey> tried) {
        String[] words = line.split(" ", -1);
        boolean whole = words[words.length - 1].length() == 36;
        if (whole && words[0].equals("try") && words.length == 3) {
            tried.add(IntentKey.parse(words[2]));
        } else if (whole && words[0].equals("held") && words.length == 4) {
            held.add(new Held(new ObjectId(words[1]), Integer.parseInt(words[2]), IntentKey.parse(words[3])));
        }
    }

    private static void cutConnections(EmbeddedPostgres postgres) {
        try (Connection database = postgres.getPostgresDatabase().getConnection()) {
            database.createStatement()
                    .execute("select pg_terminate_backend(pid) from pg_stat_activity"
                            + " where pid <> pg_backend_pid() and backend_type = 'client backend'");
        } catch (SQLException e) {
            throw new BenchException("The connections could not be cut", e);
        }
    }
}
