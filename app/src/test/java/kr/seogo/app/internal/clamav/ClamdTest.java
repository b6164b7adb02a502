package kr.seogo.app.internal.clamav;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
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
}
