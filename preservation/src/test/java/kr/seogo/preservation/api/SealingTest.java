package kr.seogo.preservation.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import kr.seogo.preservation.testing.LocalStampServer;
import kr.seogo.preservation.testing.Openssl;
import kr.seogo.preservation.testing.TestAuthority;
import kr.seogo.preservation.testing.TestAuthority.Use;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the archive signs is verified by openssl alone, and a service that is away is no reason not to sign. */
class SealingTest {

    private static final Instant NOW = Instant.parse("2026-11-21T03:04:05Z");
    private static final Duration YEAR = Duration.ofDays(365);

    private final TestAuthority authority =
            new TestAuthority("시험 인증기관", NOW.minus(YEAR), NOW.plus(YEAR.multipliedBy(20)));

    @AutoClose
    private final LocalStampServer server = new LocalStampServer(
            authority.identity("stamps", Use.STAMPING, NOW.minus(YEAR), NOW.plus(YEAR)), () -> NOW);

    @AutoClose
    private final StampService stamps = StampService.at(server.address(), Duration.ofSeconds(10));

    @SuppressWarnings("NullAway.Init")
    @TempDir
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private Path document;

    @SuppressWarnings("NullAway.Init")
    private Path anchor;

    @SuppressWarnings("NullAway.Init")
    private ArchiveKey key;

    @BeforeEach
    void write() throws Exception {
        document = Files.writeString(folder.resolve("인수 목록.txt"), "한 줄\r\n두 줄\n");
        Path file = authority
                .identity("한빛시 기록원", Use.SIGNING, NOW.minus(YEAR), NOW.plus(YEAR))
                .keyFile(folder.resolve("key.p12"));
        key = ArchiveKey.open(file, TestAuthority.PASSWORD.toCharArray());
        anchor = authority.pem(folder.resolve("anchors/authority.pem"));
    }

    @Test
    void openssl_verifies_signature_and_time_stamp() throws Exception {
        Sealing.Seal seal = new Sealing(Optional.of(key), Optional.of(stamps), () -> NOW).seal(document);

        assertThat(seal).isEqualTo(new Sealing.Seal(true, true, Optional.empty()));
        assertThat(Openssl.signature(document, anchor, NOW)).matches(answer -> answer.exit() == 0);
        assertThat(Openssl.stamp(document, anchor, NOW)).matches(answer -> answer.exit() == 0);

        Files.writeString(document, "세 줄\n");
        Openssl.Answer changed = Openssl.signature(document, anchor, NOW);
        assertThat(changed.exit()).isNotZero();
        assertThat(changed.out()).contains("Verification failure");
    }

    @Test
    void a_service_that_is_away_leaves_the_stamp_owed_until_it_is_back() throws Exception {
        Sealing sealing = new Sealing(Optional.of(key), Optional.of(stamps), () -> NOW);
        server.refusing(true);

        Sealing.Seal owed = sealing.seal(document);
        byte[] signature = Files.readAllBytes(signature());
        server.refusing(false);
        Sealing.Seal given = sealing.seal(document);
        sealing.seal(document);

        assertThat(owed.signed()).isTrue();
        assertThat(owed.owed()).get().asString().contains("answered 503");
        assertThat(given).isEqualTo(new Sealing.Seal(true, true, Optional.empty()));
        assertThat(Files.readAllBytes(signature())).as("never made anew").isEqualTo(signature);
        assertThat(server.given()).isOne();
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 2_000_000})
    void a_service_that_never_ends_its_answer_or_sends_too_much_leaves_the_stamp_owed(long bytes) throws Exception {
        HttpServer endless = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        CountDownLatch over = new CountDownLatch(1);
        endless.createContext("/", exchange -> {
            exchange.sendResponseHeaders(200, bytes + 1);
            exchange.getResponseBody().write(new byte[(int) bytes]);
            exchange.getResponseBody().flush();
            try {
                over.await(); // the last byte never comes
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        endless.start();
        URI address = URI.create("http://127.0.0.1:" + endless.getAddress().getPort());
        try (StampService service = StampService.at(address, Duration.ofMillis(500))) {
            Sealing.Seal seal = new Sealing(Optional.of(key), Optional.of(service), () -> NOW).seal(document);

            assertThat(seal.signed()).isTrue();
            assertThat(seal.owed()).get().asString().contains("gave no whole answer");
        } finally {
            over.countDown();
            endless.stop(0);
        }
    }

    @Test
    void a_signature_with_a_byte_changed_anywhere_is_looked_at_to_the_end() throws Exception {
        new Sealing(Optional.of(key), Optional.empty(), () -> NOW).seal(document);
        SignatureCheck check =
                new SignatureCheck(new Anchors(List.of(authority.certificate())), AlgorithmTable.shipped());
        byte[] signed = Files.readAllBytes(document);
        byte[] whole = Files.readAllBytes(signature());
        assertThat(check.verdict(signed, whole, NOW)).isInstanceOf(SignatureVerdict.Valid.class);

        int refused = 0;
        for (int place = 0; place < whole.length; place++) {
            byte[] changed = whole.clone();
            changed[place] ^= 0x21;
            refused += check.verdict(signed, changed, NOW) instanceof SignatureVerdict.Valid ? 0 : 1;
        }
        // the anchor's own certificate comes along and is not asked
        assertThat(refused).isGreaterThan(whole.length / 2);
        for (int length = 0; length < whole.length; length += 7) {
            assertThat(check.verdict(signed, Arrays.copyOf(whole, length), NOW))
                    .isInstanceOf(SignatureVerdict.Unreadable.class);
        }
    }

    @Test
    void a_key_that_cannot_be_opened_is_told_without_its_password() {
        assertThatThrownBy(() -> ArchiveKey.open(folder.resolve("key.p12"), "falsch".toCharArray()))
                .isInstanceOf(ProofException.class)
                .hasMessageContaining("key.p12")
                .hasMessageNotContaining("falsch");
        assertThat(new Sealing(Optional.empty(), Optional.empty(), () -> NOW).seal(document))
                .matches(seal -> !seal.signed() && seal.owed().isPresent());
    }

    private Path signature() {
        return Sealing.beside(document, Sealing.SIGNATURE);
    }
}
