package kr.seogo.preservation.internal.ocfl;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import kr.seogo.preservation.IntentKey;
import kr.seogo.preservation.LocalObjectStore;
import kr.seogo.preservation.LocalStoreSettings;
import kr.seogo.preservation.ObjectId;
import kr.seogo.preservation.ObjectVersion;
import kr.seogo.preservation.Verification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A writer killed at moments drawn from a fixed seed. */
class KillTest {

    private static final long SEED = 20261121;
    private static final Pattern LINE = Pattern.compile("obj\\d \\d+ [0-9a-f-]{36}");

    private record Acknowledged(ObjectId object, ObjectVersion version, IntentKey key) {
        static Acknowledged parse(String line) {
            String[] parts = line.split(" ", -1);
            return new Acknowledged(
                    new ObjectId(parts[0]), new ObjectVersion(Integer.parseInt(parts[1])), IntentKey.parse(parts[2]));
        }
    }

    @Test
    void every_acknowledged_version_outlives_a_kill_and_nothing_else_shows(@TempDir Path folder) throws Exception {
        Random moments = new Random(SEED);
        List<Acknowledged> promised = new ArrayList<>();
        for (int round = 0; round < 5; round++) {
            promised.addAll(
                    runAndKill(folder.resolve("store"), SEED + round, moments.nextInt(1, 12), moments.nextInt(30)));
            assertHeld(folder.resolve("store"), promised);
        }
        assertThat(promised).isNotEmpty();
    }

    private static void assertHeld(Path root, List<Acknowledged> promised) {
        LocalStoreSettings settings = LocalStoreSettings.at(root, "99999", InstantSource.system());
        try (LocalObjectStore store = LocalObjectStore.open(settings)) {
            for (Acknowledged each : promised) {
                assertThat(store.find(each.object(), each.key()))
                        .as("%s with seed %d", each, SEED)
                        .hasValueSatisfying(held -> assertThat(held.version()).isEqualTo(each.version()));
            }
            for (ObjectId object : store.objects().toList()) {
                assertThat(store.verify(object).outcome()).isEqualTo(Verification.Outcome.INTACT);
            }
            // At most the one version whose acknowledgement was cut off between the store and the pipe.
            long shown = store.objects()
                    .mapToLong(object -> store.history(object).size())
                    .sum();
            assertThat(shown).isBetween((long) promised.size(), promised.size() + 5L);
        }
    }

    private static List<Acknowledged> runAndKill(Path root, long seed, int after, int millis)
            throws IOException, InterruptedException {
        Process writer = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1", // it lives for seconds
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledWriter.class.getName(),
                        root.toString(),
                        Long.toString(seed))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        List<Acknowledged> seen = new ArrayList<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(writer.getInputStream(), UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (LINE.matcher(line).matches()) { // the last may be cut off
                    seen.add(Acknowledged.parse(line));
                }
                if (seen.size() == after) {
                    writer.waitFor(millis, TimeUnit.MILLISECONDS); // somewhere within a later write
                    writer.toHandle().destroyForcibly(); // unlike Process, leaves the pipe to be read to its end
                }
            }
        } finally {
            writer.destroyForcibly().waitFor();
        }
        return seen;
    }
}
