package kr.seogo.app.way;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import kr.seogo.app.way.SeogoProcesses.Answer;
import kr.seogo.preservation.testing.LocalStampServer;
import kr.seogo.preservation.testing.TestAuthority;
import kr.seogo.preservation.testing.TestAuthority.Use;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The real server, killed while it signs and stamps and while it renews: the command given again does the rest, and no more. */
class KilledProofTest {

    private static final int TRANSFERS = 3;
    /** Of each accession its list and its notice. */
    private static final int DOCUMENTS = 2 * TRANSFERS;

    private final Instant now = Instant.now();
    private final TestAuthority authority = new TestAuthority("root", day(-9), day(4000));

    @TempDir
    private Path folder = Path.of("");

    @SuppressWarnings("NullAway.Init") // set before each test
    private SeogoProcesses seogo;

    @SuppressWarnings("NullAway.Init") // set before each test
    private LocalStampServer stamps;

    @BeforeEach
    void set_out() throws IOException {
        seogo = new SeogoProcesses(folder);
        stamps = new LocalStampServer(
                authority.identity("stamps that end soon", Use.STAMPING, day(-9), day(20)), InstantSource.system());
        authority.pem(folder.resolve("anchors/root.pem"));
        Path key =
                authority.identity("한빛시 기록원", Use.SIGNING, day(-9), day(2000)).keyFile(folder.resolve("key.p12"));
        Path password = Files.createFile(
                folder.resolve("password"),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(password, TestAuthority.PASSWORD);
        Files.writeString(Files.createDirectories(seogo.data()).resolve("seogo.properties"), """
                proof.key-file = %s
                proof.key-password-file = %s
                proof.anchors-folder = %s
                proof.stamp-address = %s
                proof.stamp-seconds = 300
                proof.margin-days = 30
                """.formatted(
                        key, password, folder.resolve("anchors"), stamps.address()));
    }

    private Instant day(int from) {
        return now.plus(Duration.ofDays(from));
    }

    @AfterEach
    void end_what_was_started() throws Exception {
        stamps.giveAll();
        seogo.end();
        stamps.close();
    }

    @Test
    void what_was_stamped_stays_and_the_rest_is_stamped_when_the_command_is_given_again() throws Exception {
        Process server = seogo.serve();
        for (int i = 0; i < TRANSFERS; i++) {
            Map<String, byte[]> files =
                    Map.of("회의록 %d.txt".formatted(i), "제%d차".formatted(i).getBytes(StandardCharsets.UTF_8));
            Answer taken = seogo.ask(
                    "ingest", FileTransfers.bag(folder, "T" + i, files).toString(), "--json");
            assertThat(taken.exit()).as(taken.text()).isZero();
        }

        killedAfter(server, 2);
        assertThat(beside(".p7s.tsr")).hasSize(2);
        server = seogo.serve();
        JsonNode sealed = renewed();
        assertThat(sealed.path("documents").asInt()).isEqualTo(DOCUMENTS);
        assertThat(beside(".p7s.tsr")).hasSize(DOCUMENTS);
        assertThat(sealed.path("begun").asInt()).isEqualTo(DOCUMENTS);

        stamps.identity(authority.identity("stamps that last", Use.STAMPING, day(-9), day(1000)));
        killedAfter(server, 3);
        assertThat(beside(".p7s.ers-0002")).hasSize(3);
        seogo.serve();
        assertThat(renewed().path("stamped").asInt()).isEqualTo(DOCUMENTS - 3);
        assertThat(renewed().path("stamped").asInt()).as("nothing is due").isZero();

        for (Path document :
                beside(".p7s").stream().map(KilledProofTest::document).toList()) {
            try (Stream<Path> all = Files.list(document.getParent())) {
                String name = document.getFileName().toString();
                assertThat(all.map(file -> file.getFileName().toString()).filter(file -> file.startsWith(name)))
                        .containsExactlyInAnyOrder(
                                name, name + ".p7s", name + ".p7s.tsr", name + ".p7s.ers-0001", name + ".p7s.ers-0002");
            }
            Answer verified = seogo.ask("proof", "verify", document.toString(), "--json");
            assertThat(verified.exit()).as(verified.text()).isZero();
        }
        assertThat(seogo.ask("verify", "--all", "--json").exit()).isZero();
    }

    /** Kills the server while its {@code proof renew} waits for a stamp, after so many were given. */
    private void killedAfter(Process server, int given) throws Exception {
        stamps.give(given);
        Process command = seogo.on("proof", "renew", "--json");
        await().atMost(Duration.ofMinutes(2)).until(() -> stamps.waitedFor());
        server.destroyForcibly().waitFor();
        stamps.giveAll();
        assertThat(command.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(command.exitValue()).isNotZero();
    }

    private JsonNode renewed() throws Exception {
        Answer answer = seogo.ask("proof", "renew", "--json");
        assertThat(answer.exit()).as(answer.text()).isZero();
        assertThat(answer.last().path("findings")).isEmpty();
        return answer.last();
    }

    private List<Path> beside(String ending) throws IOException {
        try (Stream<Path> all = Files.walk(seogo.data().resolve("proof"))) {
            return all.filter(file -> file.toString().endsWith(ending)).toList();
        }
    }

    private static Path document(Path signature) {
        String name = signature.getFileName().toString();
        return signature.resolveSibling(name.substring(0, name.length() - ".p7s".length()));
    }
}
