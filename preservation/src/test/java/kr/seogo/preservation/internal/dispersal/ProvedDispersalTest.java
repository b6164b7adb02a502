package kr.seogo.preservation.internal.dispersal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import kr.seogo.preservation.Dispersal.Written;
import kr.seogo.preservation.Sha512;
import kr.seogo.preservation.StoreFinding;
import kr.seogo.preservation.api.ArchiveKey;
import kr.seogo.preservation.api.EventLog;
import kr.seogo.preservation.api.ProofFolder;
import kr.seogo.preservation.api.Sealing;
import kr.seogo.preservation.api.StampService;
import kr.seogo.preservation.internal.copies.Copies;
import kr.seogo.preservation.testing.LocalStampServer;
import kr.seogo.preservation.testing.Openssl;
import kr.seogo.preservation.testing.TestAuthority;
import kr.seogo.preservation.testing.TestAuthority.Use;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A set for another site is signed by the archive, carries its proofs, and knows how far the log of events had come. */
class ProvedDispersalTest {

    private static final Instant NOW = Instant.parse("2026-11-21T00:00:00Z");
    private static final Duration YEAR = Duration.ofDays(365);

    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private Path medium;

    @SuppressWarnings("NullAway.Init")
    private Path anchor;

    @SuppressWarnings("NullAway.Init")
    private Copies copies;

    @SuppressWarnings("NullAway.Init")
    private ProofFolder proofs;

    @SuppressWarnings("NullAway.Init")
    private LocalStampServer server;

    @SuppressWarnings("NullAway.Init")
    private StampService stamps;

    @BeforeEach
    void open(@TempDir Path temporary) {
        folder = temporary;
        medium = temporary.resolve("medium");
        TestAuthority authority = new TestAuthority("root", NOW.minus(YEAR), NOW.plus(YEAR));
        anchor = authority.pem(temporary.resolve("anchors/root.pem"));
        server = new LocalStampServer(
                authority.identity("stamps", Use.STAMPING, NOW.minus(YEAR), NOW.plus(YEAR)), () -> NOW);
        stamps = StampService.at(server.address(), Duration.ofSeconds(10));
        Path key = authority
                .identity("한빛시 기록원", Use.SIGNING, NOW.minus(YEAR), NOW.plus(YEAR))
                .keyFile(temporary.resolve("key.p12"));
        Sealing sealing = new Sealing(
                Optional.of(ArchiveKey.open(key, TestAuthority.PASSWORD.toCharArray())),
                Optional.of(stamps),
                () -> NOW);
        proofs = new ProofFolder(temporary.resolve("proof"), sealing);
        copies = new Copies(temporary.resolve("here"));
    }

    @AfterEach
    void close() {
        copies.close();
        stamps.close();
        server.close();
    }

    @Test
    void a_set_is_signed_and_openssl_verifies_it() throws Exception {
        copies.two_versions("b4cd2");

        Written written = write();

        assertThat(written.seal()).contains(new Sealing.Seal(true, true, Optional.empty()));
        assertThat(Openssl.signature(set("0001-2026-11-21"), anchor, NOW)).matches(answer -> answer.exit() == 0);
        assertThat(Openssl.stamp(set("0001-2026-11-21"), anchor, NOW)).matches(answer -> answer.exit() == 0);
        assertThat(check().exit()).isZero();
        assertThat(server.given()).as("kept as it is on the medium").isOne();
    }

    @Test
    void what_proves_goes_with_the_next_set_and_is_checked_with_it() throws Exception {
        copies.two_versions("b4cd2");
        server.refusing(true);
        Written first = write();
        assertThat(first.seal().orElseThrow().owed()).isPresent();
        server.refusing(false);
        proofs.documents().forEach(proofs.sealing()::seal);
        proofs.keep("accessions/2026-000001", Map.of("notice.txt", "인수를 마쳤습니다".getBytes(StandardCharsets.UTF_8)));

        write();

        String place = "proof/sets/0001-" + first.set().digest().hex().substring(0, 12);
        Path stamped = medium.resolve(place).resolve("set.json");
        assertThat(Openssl.stamp(stamped, anchor, NOW)).matches(answer -> answer.exit() == 0);
        assertThat(Files.readAllBytes(stamped)).isEqualTo(Files.readAllBytes(set("0001-2026-11-21")));
        Check whole = check();
        assertThat(whole.exit()).as(whole.out()).isZero();
        ProofFolder back = new ProofFolder(folder.resolve("back"), Sealing.none());
        back.bringBack(medium);
        assertThat(back.documents()).hasSize(2);

        Files.writeString(medium.resolve("proof/accessions/2026-000001/notice.txt"), "안 마쳤습니다");
        Check changed = check();
        assertThat(changed.exit()).isOne();
        assertThat(changed.out())
                .contains("proof/accessions/2026-000001/notice.txt: FAILED", "proofs that sets/0002-2026-11-21 lists");
    }

    @Test
    void the_head_of_the_log_goes_into_a_set_and_tells_when_the_log_was_changed_or_cut() throws Exception {
        copies.two_versions("b4cd2");
        copies.two_versions("c5df3");
        EventLog log = EventLog.of(copies.database);
        EventLog.Head before = log.head().orElseThrow();

        write();

        JsonNode said =
                new ObjectMapper().readTree(set("0001-2026-11-21").toFile()).path("log");
        EventLog.Head told = new EventLog.Head(
                said.path("entry").asLong(), new Sha512(said.path("sha512").asText()));
        assertThat(told).isEqualTo(before);
        assertThat(log.head().orElseThrow().entry())
                .as("the set itself is an event")
                .isEqualTo(told.entry() + 1);
        assertThat(log.check(List.of(told)).findings()).isEmpty();

        EventLog.Head other = new EventLog.Head(told.entry(), new Sha512("0".repeat(128)));
        EventLog.Head later = new EventLog.Head(told.entry() + 9, told.sha512());
        assertThat(log.check(List.of(other, later)).findings())
                .extracting(StoreFinding::code)
                .containsExactly("log-other", "log-cut");

        changed("update preservation.log set said = replace(said, 'c5df3', 'x9wz8') where entry = " + told.entry());
        assertThat(log.check(List.of(told)).findings())
                .extracting(StoreFinding::code)
                .containsExactly("log-changed");
        changed("delete from preservation.log where entry = " + told.entry());
        assertThat(log.check(List.of()).findings())
                .extracting(StoreFinding::code)
                .containsExactly("log-gap");
        changed("delete from preservation.log");
    }

    @Test
    void an_entry_of_the_log_is_neither_changed_nor_taken_away_by_mistake() {
        copies.two_versions("b4cd2");

        for (String sql : List.of(
                "update preservation.log set said = ''", "delete from preservation.log", "truncate preservation.log")) {
            assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> copies.execute(sql)))
                    .hasRootCauseMessage("ERROR: entries of preservation.log are added and never changed\n"
                            + "  Where: PL/pgSQL function preservation.log_kept() line 3 at RAISE");
        }
    }

    /** What only the owner of the database can do. */
    private void changed(String sql) {
        copies.execute("alter table preservation.log disable trigger user");
        copies.execute(sql);
        copies.execute("alter table preservation.log enable trigger user");
    }

    private Written write() {
        return copies.store.dispersal().proved(proofs).write(medium, false, progress -> {});
    }

    private Path set(String name) {
        return medium.resolve("sets").resolve(name).resolve("set.json");
    }

    private record Check(int exit, String out) {}

    private Check check() throws Exception {
        Process process = new ProcessBuilder(medium.resolve("check.sh").toString())
                .redirectErrorStream(true)
                .start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return new Check(process.exitValue(), out);
    }
}
