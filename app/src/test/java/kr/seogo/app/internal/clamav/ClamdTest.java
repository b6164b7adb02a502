package kr.seogo.app.internal.clamav;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import kr.seogo.catalog.api.VirusScanner;
import kr.seogo.catalog.api.VirusScanner.Verdict;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Against a real clamd. */
class ClamdTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private static Path folder;

    @SuppressWarnings("NullAway.Init")
    private static RunningClamd clamd;

    @BeforeAll
    static void start() throws Exception {
        clamd = RunningClamd.start(folder);
    }

    @AfterAll
    static void stop() throws Exception {
        clamd.close();
    }

    private static VirusScanner scanner() {
        return new Clamd(() -> UnixDomainSocketAddress.of(clamd.socket()), Duration.ofMinutes(1));
    }

    private static Verdict scan(byte[] bytes) throws IOException {
        return scanner().scan(Files.write(folder.resolve("file"), bytes));
    }

    @Test
    void finds_what_its_signatures_name_and_nothing_else() throws IOException {
        assertThat(scan(RunningClamd.infected()))
                .isInstanceOfSatisfying(VirusScanner.Infected.class, found -> assertThat(found.name())
                        .contains(RunningClamd.MALWARE));
        assertThat(scan("깨끗한 글".getBytes(StandardCharsets.UTF_8))).isInstanceOf(VirusScanner.Clean.class);
        assertThat(scan(new byte[0])).isInstanceOf(VirusScanner.Clean.class);
        assertThat(scan(new byte[(int) RunningClamd.MOST_SCANNED - 1])).isInstanceOf(VirusScanner.Clean.class);
    }

    @Test
    void calls_nothing_clean_that_the_scanner_did_not_read_to_its_end() throws IOException {
        assertThat(scan(new byte[(int) RunningClamd.MOST_BYTES * 4]))
                .isInstanceOfSatisfying(VirusScanner.NotScanned.class, not -> assertThat(not.why())
                        .contains("size limit exceeded"));
    }

    @Test
    void calls_nothing_clean_that_the_scanner_read_and_did_not_look_into() throws IOException {
        assertThat(scan(new byte[(int) RunningClamd.MOST_SCANNED + 1]))
                .isInstanceOfSatisfying(VirusScanner.NotScanned.class, not -> assertThat(not.why())
                        .contains("Limits.Exceeded"));
    }

    @Test
    void calls_nothing_clean_when_the_scanner_is_away() throws IOException {
        Path file = Files.write(folder.resolve("other"), new byte[] {1});
        int nobody;
        try (ServerSocket closed = new ServerSocket(0)) {
            nobody = closed.getLocalPort();
        }
        assertThat(new Clamd(
                                () -> new InetSocketAddress(InetAddress.getLoopbackAddress(), nobody),
                                Duration.ofSeconds(5))
                        .scan(file))
                .isInstanceOf(VirusScanner.NotScanned.class);
        assertThat(new Clamd(() -> InetSocketAddress.createUnresolved("nowhere.invalid", 3310), Duration.ofSeconds(5))
                        .scan(file))
                .isInstanceOf(VirusScanner.NotScanned.class);
        assertThat(new Clamd(() -> UnixDomainSocketAddress.of(folder.resolve("no.sock")), Duration.ofSeconds(5))
                        .scan(file))
                .isInstanceOf(VirusScanner.NotScanned.class);
    }

    @Test
    void waits_no_longer_than_it_may_for_a_scanner_that_says_nothing() throws IOException {
        Path file = Files.write(folder.resolve("third"), new byte[] {1});
        Path path = folder.resolve("silent.sock");
        try (ServerSocketChannel silent = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            silent.bind(UnixDomainSocketAddress.of(path));
            assertThat(new Clamd(() -> UnixDomainSocketAddress.of(path), Duration.ofMillis(200)).scan(file))
                    .isInstanceOf(VirusScanner.NotScanned.class);
        }
    }

    @Test
    void hears_what_the_scanner_said_before_it_hung_up_on_the_rest() throws Exception {
        byte[] bytes = new byte[1000];
        // All but the last byte of the command, of a chunk with its length, and of the length that ends it.
        int readOnly = "zINSTREAM\0".length() + Integer.BYTES + bytes.length + Integer.BYTES - 1;
        Verdict verdict = answeredBy("INSTREAM size limit exceeded. ERROR\0", readOnly, bytes);
        assertThat(verdict).isInstanceOfSatisfying(VirusScanner.NotScanned.class, not -> assertThat(not.why())
                .contains("size limit exceeded"));
    }

    @Test
    void calls_nothing_clean_by_an_answer_that_breaks_off() throws Exception {
        byte[] bytes = new byte[1000];
        int all = "zINSTREAM\0".length() + Integer.BYTES + bytes.length + Integer.BYTES;
        assertThat(answeredBy("stream: OK", all, bytes)).isInstanceOf(VirusScanner.NotScanned.class);
        assertThat(answeredBy("stream: OK\0", all, bytes)).isInstanceOf(VirusScanner.Clean.class);
    }

    /** What is made of a scanner that reads so many bytes, answers this and hangs up. */
    private static Verdict answeredBy(String answer, int read, byte[] bytes) throws Exception {
        Path path = Files.createTempDirectory(folder, "scanner").resolve("s");
        try (ServerSocketChannel scanner = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
                ExecutorService thread = Executors.newSingleThreadExecutor()) {
            scanner.bind(UnixDomainSocketAddress.of(path));
            Future<?> hungUp = thread.submit(() -> {
                try (SocketChannel caller = scanner.accept()) {
                    ByteBuffer asked = ByteBuffer.allocate(read);
                    while (asked.hasRemaining() && caller.read(asked) >= 0) {
                        // until it has read what it wants
                    }
                    caller.write(ByteBuffer.wrap(answer.getBytes(StandardCharsets.US_ASCII)));
                }
                return null;
            });
            Verdict verdict = new Clamd(() -> UnixDomainSocketAddress.of(path), Duration.ofMinutes(1))
                    .scan(Channels.newChannel(new ByteArrayInputStream(bytes)));
            hungUp.get(1, TimeUnit.MINUTES);
            return verdict;
        }
    }
}
