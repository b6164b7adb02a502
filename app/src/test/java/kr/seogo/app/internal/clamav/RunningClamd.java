package kr.seogo.app.internal.clamav;

import static org.awaitility.Awaitility.await;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HexFormat;
import java.util.concurrent.TimeUnit;
import kr.seogo.testing.Needed;

/** A real clamd on a socket in a folder of the test, with one signature of the test's own. */
public final class RunningClamd implements AutoCloseable {

    /** What its one signature is called. */
    public static final String MALWARE = "Seogo.Test.Malware";

    /** The most it is set to read. */
    static final long MOST_BYTES = 1 << 20;

    /** The most it is set to look into, of what it reads. */
    static final long MOST_SCANNED = 1 << 19;

    /** EICAR's test file, in two pieces so that no scanner takes this source away. */
    private static final byte[] SIGNED = ("X5O!P%@AP[4\\PZX54(P^)7CC)7}$" + "EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*")
            .getBytes(StandardCharsets.US_ASCII);

    private final Process process;
    private final Path socket;

    private RunningClamd(Process process, Path socket) {
        this.process = process;
        this.socket = socket;
    }

    /** Starts one and waits until it answers; its files lie in {@code folder}. */
    public static RunningClamd start(Path folder) throws IOException {
        return start(folder, MOST_BYTES, MOST_SCANNED, true);
    }

    /**
     * As {@link #start(Path)}.
     *
     * @param read the most it is set to read
     * @param scanned the most it is set to look into
     * @param alerts whether it says that it left something out
     */
    public static RunningClamd start(Path folder, long read, long scanned, boolean alerts) throws IOException {
        Path program = Needed.program("clamd");
        Path signatures = Files.createDirectories(folder.resolve("signatures"));
        Files.writeString(
                signatures.resolve("test.ndb"),
                MALWARE + ":0:*:" + HexFormat.of().formatHex(SIGNED) + "\n");
        Path socket = folder.resolve("clamd.sock");
        Path settings = Files.writeString(folder.resolve("clamd.conf"), """
                Foreground yes
                LocalSocket %s
                DatabaseDirectory %s
                StreamMaxLength %d
                MaxFileSize %d
                MaxScanSize %d
                AlertExceedsMax %s
                """.formatted(
                        socket, signatures, read, scanned, scanned, alerts ? "yes" : "no"));
        File log = folder.resolve("clamd.log").toFile();
        Process process = new ProcessBuilder(program.toString(), "--config-file=" + settings)
                .redirectErrorStream(true)
                .redirectOutput(log)
                .start();
        RunningClamd running = new RunningClamd(process, socket);
        await().atMost(Duration.ofMinutes(1))
                .failFast("clamd ended; its words are in " + log, () -> !process.isAlive())
                .until(() -> Files.exists(socket));
        return running;
    }

    /** What its signature finds. */
    public static byte[] infected() {
        return SIGNED.clone();
    }

    /** Where it listens. */
    public Path socket() {
        return socket;
    }

    @Override
    public void close() throws IOException {
        process.destroy();
        try {
            if (!process.waitFor(20, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            process.destroyForcibly();
        }
    }
}
