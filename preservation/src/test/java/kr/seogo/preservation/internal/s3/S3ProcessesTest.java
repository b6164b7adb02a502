package kr.seogo.preservation.internal.s3;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import kr.seogo.preservation.BucketStoreSettings;
import kr.seogo.preservation.IntentKey;
import kr.seogo.preservation.ObjectId;
import kr.seogo.preservation.Verification;
import kr.seogo.preservation.internal.copies.RegisterDatabase;
import kr.seogo.preservation.internal.register.DatabaseLocks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several processes on one S3 place and one database: two that write one object at once, and one that is killed. */
class S3ProcessesTest {

    private static final long SEED = 20261121;
    private static final ObjectId OBJECT = new ObjectId("shared");
    private static final Pattern LINE = Pattern.compile("\\d+ [0-9a-f-]{36}");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void two_processes_write_one_object_in_turn() throws Exception {
        try (S3Server server = new S3Server()) {
            Process one = start(server, "one", SEED, 5);
            Process two = start(server, "two", SEED + 1, 5);
            List<String> acknowledged = new ArrayList<>(lines(one, Integer.MAX_VALUE, 0));
            acknowledged.addAll(lines(two, Integer.MAX_VALUE, 0));

            assertThat(one.waitFor()).isZero();
            assertThat(two.waitFor()).isZero();
            assertThat(acknowledged).hasSize(10);
            assertHeld(server, acknowledged, 10);
        }
    }

    @Test
    void what_a_killed_process_acknowledged_stays_and_nothing_else_shows() throws Exception {
        Random moments = new Random(SEED);
        List<String> acknowledged = new ArrayList<>();
        try (S3Server server = new S3Server()) {
            for (int round = 1; round <= 3; round++) {
                Process writer = start(server, "killed", SEED + round, Integer.MAX_VALUE);
                acknowledged.addAll(lines(writer, moments.nextInt(1, 4), moments.nextInt(150)));
                // At most the one version a round whose acknowledgement was cut off between the store and the pipe.
                assertHeld(server, acknowledged, acknowledged.size() + round);
            }
        }
    }

    private void assertHeld(S3Server server, List<String> acknowledged, int most) {
        try (S3OcflStore store = S3OcflStore.open(
                BucketStoreSettings.at(
                        server.place("store"), folder.resolve("reader"), "99999", InstantSource.system()),
                new DatabaseLocks(RegisterDatabase.fresh(), "store", Duration.ofMinutes(1)))) {
            for (String line : acknowledged) {
                String[] parts = line.split(" ", -1);
                assertThat(store.find(OBJECT, IntentKey.parse(parts[1])))
                        .as(line)
                        .hasValueSatisfying(
                                held -> assertThat(held.version().number()).isEqualTo(Integer.parseInt(parts[0])));
            }
            assertThat(store.verify(OBJECT).outcome()).isEqualTo(Verification.Outcome.INTACT);
            assertThat(store.history(OBJECT)).hasSizeBetween(acknowledged.size(), most);
        }
    }

    private Process start(S3Server server, String work, long seed, int versions) throws IOException {
        RegisterDatabase.fresh();
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1", // it lives for seconds
                        "-cp",
                        System.getProperty("java.class.path"),
                        S3Writer.class.getName(),
                        Integer.toString(server.port()),
                        "store",
                        folder.resolve(work).toString(),
                        RegisterDatabase.url(),
                        Long.toString(seed),
                        Integer.toString(versions))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    /** What a process prints until it ends, or until it is killed some time after so many lines. */
    private static List<String> lines(Process writer, int killAfter, int millis)
            throws IOException, InterruptedException {
        List<String> seen = new ArrayList<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(writer.getInputStream(), UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (LINE.matcher(line).matches()) { // the last may be cut off
                    seen.add(line);
                }
                if (seen.size() == killAfter) {
                    writer.waitFor(millis, TimeUnit.MILLISECONDS);
                    writer.toHandle().destroyForcibly(); // unlike Process, leaves the pipe to be read to its end
                }
            }
        }
        return seen;
    }
}
