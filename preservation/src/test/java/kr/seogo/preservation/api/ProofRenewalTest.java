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

/**
 * The decades are past ones: Bouncy Castle compares a record that is hashed again with the clock of the machine.
 *
 * <p>Decades go by: certificates end, digests fall, and what was signed in 1970 is still proved in 2014, if it was renewed.
 */
class ProofRenewalTest {

    private static final String TABLE = """
            kind,name,bits,until,source
            digest,SHA-256,,2019-12-31,test
            digest,SHA-512,,1989-12-31,test
            digest,SHA3-512,,2034-12-31,test
            signature,EC,256,2034-12-31,test
            """;

    private static final Duration MARGIN = Duration.ofDays(400);

    /** Until 1989 nobody knows of another digest. */
    private static final String FIRST_TABLE =
            TABLE.replaceAll("digest,SHA3.*\n|digest,SHA-256.*\n", "") + "digest,SHA-256,,1988-12-31,test\n";

    private final TestAuthority authority = new TestAuthority("root", day(1964), day(2034));

    private Instant now = day(1970);

    @AutoClose
    private final LocalStampServer server = new LocalStampServer(service(1970), () -> now);

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
                authority.identity("한빛시 기록원", Use.SIGNING, day(1969), day(1973)).keyFile(folder.resolve("key.p12"));
        Sealing sealing = new Sealing(
                Optional.of(ArchiveKey.open(key, TestAuthority.PASSWORD.toCharArray())),
                Optional.of(stamps),
                () -> now);
        proofs = new ProofFolder(folder.resolve("proof"), sealing);
        proofs.keep("accessions/1970-000001", Map.of("notice.txt", bytes("하나")));
        proofs.keep("accessions/1970-000002", Map.of("notice.txt", bytes("둘")));
        document = proofs.documents().getFirst();
        other = proofs.documents().getLast();
    }

    @Test
    void what_is_renewed_in_time_is_proved_through_the_decades() throws Exception {
        assertThat(sweep(1971, FIRST_TABLE)).isEqualTo(new ProofRenewal.Sweep(2, 0, 0, 0, 0, List.of()));

        int before = server.given();
        assertThat(sweep(1975, FIRST_TABLE).begun()).isEqualTo(2);
        assertThat(server.given() - before).as("one stamp for all").isOne();
        assertThat(sweep(1975, FIRST_TABLE).begun()).as("not due again").isZero();
        assertThat(sweep(1980, FIRST_TABLE).stamped()).isEqualTo(2);
        assertThat(sweep(1985, FIRST_TABLE).stamped()).isEqualTo(2);
        assertThat(sweep(1989, TABLE).hashed()).isEqualTo(2);
        for (int year = 1994; year <= 2014; year += 5) {
            assertThat(sweep(year, TABLE).stamped()).isEqualTo(2);
        }

        assertThat(check(document, 2015)).isEmpty();
        assertThat(check(other, 2015)).isEmpty();
        assertThat(check(document, 2024)).containsExactly("stamp-ended", "stamp-untrusted");

        Files.writeString(document, "셋");
        assertThat(check(document, 2015)).contains("signature-differs", "evidence-differs");
    }

    @Test
    void what_was_not_renewed_proves_nothing_once_the_certificate_of_its_stamp_has_ended() {
        assertThat(check(document, 1974))
                .as("the signer's certificate ended in 1973")
                .isEmpty();
        assertThat(check(document, 1977)).containsExactly("stamp-ended", "stamp-untrusted");
        assertThat(check(document, 1969)).contains("stamp-too-late");
    }

    @Test
    void a_renewal_that_came_too_late_is_told() {
        sweep(1978, FIRST_TABLE);

        assertThat(check(document, 1979)).contains("stamp-ended");
    }

    @Test
    void a_record_of_another_document_or_a_cut_one_proves_nothing() throws Exception {
        sweep(1975, FIRST_TABLE);
        sweep(1980, FIRST_TABLE);
        sweep(1985, FIRST_TABLE);
        sweep(1989, TABLE);
        assertThat(check(document, 1990)).isEmpty();
        Path record = Sealing.beside(document, ".p7s.ers-0004");
        byte[] whole = Files.readAllBytes(record);

        Files.write(record, Files.readAllBytes(Sealing.beside(other, ".p7s.ers-0004")));
        assertThat(check(document, 1990)).contains("evidence-differs");

        int told = 0;
        int tried = 0;
        for (int place = 0; place < whole.length; place += 31) {
            byte[] changed = whole.clone();
            changed[place] ^= 1;
            Files.write(record, changed);
            told += check(document, 1990).isEmpty() ? 0 : 1; // and none ends the check
            tried++;
        }
        assertThat(told).as("of %d", tried).isGreaterThan(tried * 9 / 10);
        Files.write(record, new byte[] {0x30, 0x03, 0x02, 0x01, 0x01});
        assertThat(new ProofRenewal(proofs, table(TABLE), MARGIN)
                        .sweep(day(1995))
                        .owed())
                .as("what cannot be read keeps the others from nothing")
                .extracting(StoreFinding::where)
                .containsExactly("accessions/1970-000001/notice.txt");
        Files.delete(record);
        assertThat(check(document, 1990)).as("the record before it").contains("evidence-weak");
    }

    @Test
    void a_service_that_is_away_leaves_the_renewal_owed() {
        now = day(1975);
        server.refusing(true);

        ProofRenewal.Sweep owed = new ProofRenewal(proofs, table(FIRST_TABLE), MARGIN).sweep(now);

        assertThat(owed.owed()).extracting(StoreFinding::code).containsExactly("renewal-owed", "renewal-owed");
        assertThat(owed.owed().getFirst().where()).isEqualTo("accessions/1970-000001/notice.txt");
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
