package kr.seogo.preservation.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kr.seogo.preservation.StoreFinding;
import kr.seogo.preservation.testing.LocalStampServer;
import kr.seogo.preservation.testing.TestAuthority;
import kr.seogo.preservation.testing.TestAuthority.Identity;
import kr.seogo.preservation.testing.TestAuthority.Use;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Decades go by: certificates end, digests fall, and what was signed in 2026 is still proved in 2070, if it was renewed. */
class ProofRenewalTest {

    private static final String TABLE = """
            kind,name,bits,until,source
            digest,SHA-256,,2075-12-31,test
            digest,SHA-512,,2045-12-31,test
            digest,SHA3-512,,2090-12-31,test
            signature,EC,256,2090-12-31,test
            """;

    private static final Duration MARGIN = Duration.ofDays(400);

    /** Until 2045 nobody knows of another digest. */
    private static final String FIRST_TABLE =
            TABLE.replaceAll("digest,SHA3.*\n|digest,SHA-256.*\n", "") + "digest,SHA-256,,2044-12-31,test\n";

    private final TestAuthority authority = new TestAuthority("root", day(2020), day(2090));

    private Instant now = day(2026);

    @AutoClose
    private final LocalStampServer server = new LocalStampServer(service(2026), () -> now);

    @AutoClose
    private final StampService stamps = StampService.at(server.address(), Duration.ofSeconds(10));

    private final Anchors anchors = new Anchors(List.of(authority.certificate()));

    @SuppressWarnings("NullAway.Init")
    @TempDir
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private ProofFolder proofs;

    @SuppressWarnings("NullAway.Init")
    private Path document;

    @SuppressWarnings("NullAway.Init")
    private Path other;

    @BeforeEach
    void sign() {
        Path key =
                authority.identity("한빛시 기록원", Use.SIGNING, day(2025), day(2029)).keyFile(folder.resolve("key.p12"));
        Sealing sealing = new Sealing(
                Optional.of(ArchiveKey.open(key, TestAuthority.PASSWORD.toCharArray())),
                Optional.of(stamps),
                () -> now);
        proofs = new ProofFolder(folder.resolve("proof"), sealing);
        proofs.keep("accessions/2026-000001", Map.of("notice.txt", bytes("하나")));
        proofs.keep("accessions/2026-000002", Map.of("notice.txt", bytes("둘")));
        document = proofs.documents().getFirst();
        other = proofs.documents().getLast();
    }

    @Test
    void what_is_renewed_in_time_is_proved_through_the_decades() throws Exception {
        assertThat(sweep(2027, FIRST_TABLE)).isEqualTo(new ProofRenewal.Sweep(2, 0, 0, 0, 0, List.of()));

        int before = server.given();
        assertThat(sweep(2031, FIRST_TABLE).begun()).isEqualTo(2);
        assertThat(server.given() - before).as("one stamp for all").isOne();
        assertThat(sweep(2031, FIRST_TABLE).begun()).as("not due again").isZero();
        assertThat(sweep(2036, FIRST_TABLE).stamped()).isEqualTo(2);
        assertThat(sweep(2041, FIRST_TABLE).stamped()).isEqualTo(2);
        assertThat(sweep(2045, TABLE).hashed()).isEqualTo(2);
        for (int year = 2050; year <= 2070; year += 5) {
            assertThat(sweep(year, TABLE).stamped()).isEqualTo(2);
        }

        assertThat(check(document, 2071)).isEmpty();
        assertThat(check(other, 2071)).isEmpty();
        assertThat(check(document, 2080)).containsExactly("stamp-ended", "stamp-untrusted");

        Files.writeString(document, "셋");
        assertThat(check(document, 2071)).contains("signature-differs", "evidence-differs");
    }

    @Test
    void what_was_not_renewed_proves_nothing_once_the_certificate_of_its_stamp_has_ended() {
        assertThat(check(document, 2030))
                .as("the signer's certificate ended in 2029")
                .isEmpty();
        assertThat(check(document, 2033)).containsExactly("stamp-ended", "stamp-untrusted");
        assertThat(check(document, 2025)).contains("stamp-too-late");
    }

    @Test
    void a_renewal_that_came_too_late_is_told() {
        sweep(2034, FIRST_TABLE);

        assertThat(check(document, 2035)).contains("stamp-ended");
    }

    @Test
    void a_record_of_another_document_or_a_cut_one_proves_nothing() throws Exception {
        sweep(2031, FIRST_TABLE);
        sweep(2036, FIRST_TABLE);
        sweep(2041, FIRST_TABLE);
        sweep(2045, TABLE);
        assertThat(check(document, 2046)).isEmpty();
        Path record = Sealing.beside(document, ".p7s.ers-0004");
        byte[] whole = Files.readAllBytes(record);

        Files.write(record, Files.readAllBytes(Sealing.beside(other, ".p7s.ers-0004")));
        assertThat(check(document, 2046)).contains("evidence-differs");

        for (int place : new int[] {whole.length / 8, whole.length / 3, whole.length / 2, whole.length - 200}) {
            byte[] changed = whole.clone();
            changed[place] ^= 1;
            Files.write(record, changed);
            assertThat(check(document, 2046)).as("byte " + place).isNotEmpty();
        }
        Files.delete(record);
        assertThat(check(document, 2046)).as("the record before it").contains("evidence-weak");
    }

    @Test
    void a_service_that_is_away_leaves_the_renewal_owed() {
        now = day(2031);
        server.refusing(true);

        ProofRenewal.Sweep owed = new ProofRenewal(proofs, table(FIRST_TABLE), MARGIN).sweep(now);

        assertThat(owed.owed()).extracting(StoreFinding::code).containsExactly("renewal-owed", "renewal-owed");
        assertThat(owed.owed().getFirst().where()).isEqualTo("accessions/2026-000001/notice.txt");
    }

    private ProofRenewal.Sweep sweep(int year, String table) {
        now = day(year);
        server.identity(service(year));
        ProofRenewal.Sweep sweep = new ProofRenewal(proofs, table(table), MARGIN).sweep(now);
        assertThat(sweep.owed()).as("in " + year).isEmpty();
        return sweep;
    }

    private List<String> check(Path what, int year) {
        return new ProofCheck(anchors, table(TABLE))
                .check(what, day(year)).stream()
                        .map(StoreFinding::code)
                        .distinct()
                        .sorted()
                        .toList();
    }

    private AlgorithmTable table(String text) {
        try {
            return AlgorithmTable.read(Files.writeString(folder.resolve("algorithms.csv"), text));
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** A certificate of the service for six years. */
    private Identity service(int year) {
        return authority.identity("stamps " + year, Use.STAMPING, day(year - 1), day(year + 6));
    }

    private static Instant day(int year) {
        return Instant.parse(year + "-06-01T00:00:00Z");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
