package kr.seogo.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import kr.seogo.bagit.Severity;
import kr.seogo.preservation.FormatPolicy;
import kr.seogo.preservation.ObjectId;
import kr.seogo.preservation.ObjectVersion;
import kr.seogo.preservation.StoredFile;
import kr.seogo.preservation.api.AlgorithmTable;
import kr.seogo.preservation.api.Anchors;
import kr.seogo.preservation.api.ArchiveKey;
import kr.seogo.preservation.api.ProofFolder;
import kr.seogo.preservation.api.Sealing;
import kr.seogo.preservation.api.SignatureCheck;
import kr.seogo.preservation.testing.FixedFormatIdentifier;
import kr.seogo.preservation.testing.Openssl;
import kr.seogo.preservation.testing.TestAuthority;
import kr.seogo.preservation.testing.TestAuthority.Use;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A sender's signature over the tag manifest is verified when the transfer comes, told, and kept with every object. */
class SenderSignatureTest {

    private static final Duration YEAR = Duration.ofDays(365);

    private final Instant now = Archive.CLOCK.instant();

    private final TestAuthority authority = new TestAuthority("행정 인증기관", now.minus(YEAR), now.plus(YEAR));

    @SuppressWarnings("NullAway.Init")
    @TempDir
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private Path bag;

    @BeforeEach
    void write() {
        bag = new Transfers().write(folder.resolve("bag"));
    }

    @Test
    void a_valid_signature_is_told_and_kept_with_its_certificates_and_an_event() {
        sign(now.minus(YEAR), now.plus(YEAR), bag.resolve("tagmanifest-sha512.txt"));

        try (Archive archive = new Archive(folder.resolve("transfers"), intake(anchors(), DamagePolicy.shipped()))) {
            IngestReport report = archive.take(bag);

            assertThat(report.state()).isEqualTo(TransferState.FINDABLE);
            TransferFinding told = signature(report.findings()).orElseThrow();
            assertThat(told.code()).isEqualTo("signature-valid");
            assertThat(told.severity()).isEqualTo(Severity.INFO);
            assertThat(told.message()).contains("CN=한빛시 총무과");
            assertThat(archive.ingest().status(report.accession()).orElseThrow().findings())
                    .as("shown wherever transfers are shown")
                    .contains(told);
            assertThat(kept(archive, "/tagmanifest-sha512.txt")).isEqualTo(text(bag.resolve("tagmanifest-sha512.txt")));
            assertThat(kept(archive, "tagmanifest-sha512.txt.p7s"))
                    .isEqualTo(text(bag.resolve("tagmanifest-sha512.txt.p7s")));
            assertThat(kept(archive, "tagmanifest-sha512.txt.p7s.pem"))
                    .contains(TestAuthority.pem(authority.certificate()));
            assertThat(new String(kept(archive, ".ttl").getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8))
                    .contains("DIGITAL_SIGNATURE_VALIDATION")
                    .contains("signature-valid");
        }
    }

    @Test
    void a_signature_over_other_bytes_sends_the_transfer_back_whatever_the_policy_says() throws Exception {
        Path other = Files.writeString(folder.resolve("other.txt"), "다른 목록");
        sign(now.minus(YEAR), now.plus(YEAR), other);
        Files.move(folder.resolve("other.txt.p7s"), bag.resolve("tagmanifest-sha512.txt.p7s"));
        Path lenient = Files.writeString(
                folder.resolve("lenient.csv"), "code,decision,reason_ko,reason_en\nsignature-untrusted,pass,ㄱ,a\n");

        try (Archive archive =
                new Archive(folder.resolve("transfers"), intake(anchors(), DamagePolicy.read(lenient)))) {
            IngestReport report = archive.take(bag);

            assertThat(report.state()).isEqualTo(TransferState.REFUSED);
            assertThat(signature(report.findings()).orElseThrow().code()).isEqualTo("signature-differs");
            assertThat(report.objects()).isEmpty();
        }
    }

    @Test
    void who_nobody_vouches_for_and_who_is_past_their_time_is_told_and_the_policy_decides() throws Exception {
        sign(now.minus(YEAR), now.minus(Duration.ofDays(1)), bag.resolve("tagmanifest-sha512.txt"));
        assertThat(code(Anchors.none())).isEqualTo("signature-expired");
        sign(now.minus(YEAR), now.plus(YEAR), bag.resolve("tagmanifest-sha512.txt"));
        assertThat(code(Anchors.none())).isEqualTo("signature-untrusted");
        assertThat(code(anchors())).isEqualTo("signature-valid");
        Files.writeString(bag.resolve("tagmanifest-sha512.txt.p7s"), "no signature at all");
        assertThat(code(anchors())).isEqualTo("signature-unreadable");
        Files.delete(bag.resolve("tagmanifest-sha512.txt.p7s"));
        assertThat(code(anchors())).as("welcome, not asked for").isEqualTo("none");

        Path strict = Files.writeString(
                folder.resolve("strict.csv"),
                "code,decision,reason_ko,reason_en\nsignature-missing,refuse,꼭 서명,sign\n");
        CheckReport checked = check(anchors(), DamagePolicy.read(strict));
        assertThat(checked.valid()).isFalse();
        assertThat(signature(checked.findings()).orElseThrow().code()).isEqualTo("signature-missing");
    }

    @Test
    void a_signature_over_a_list_of_thousands_of_files_is_valid_and_one_too_long_is_not_read() throws Exception {
        Path notes = Files.createDirectories(bag.resolve("notes"));
        StringBuilder lines = new StringBuilder();
        String digest = HexFormat.of()
                .formatHex(MessageDigest.getInstance("SHA-512").digest("x".getBytes(StandardCharsets.UTF_8)));
        for (int n = 0; n < 4_000; n++) {
            String name = "%04d-%s.txt".formatted(n, "n".repeat(150));
            Files.writeString(notes.resolve(name), "x");
            lines.append(digest).append("  notes/").append(name).append('\n');
        }
        Path manifest = bag.resolve("tagmanifest-sha512.txt");
        Files.writeString(manifest, Files.readString(manifest) + lines);
        assertThat(Files.size(manifest)).isGreaterThan(1 << 20);
        sign(now.minus(YEAR), now.plus(YEAR), manifest);
        assertThat(code(anchors())).isEqualTo("signature-valid");

        Files.write(bag.resolve("tagmanifest-sha512.txt.p7s"), new byte[(1 << 20) + 1]);
        assertThat(code(anchors())).isEqualTo("signature-unreadable");
    }

    @Test
    void what_is_preserved_gets_a_manifest_and_a_notice_which_openssl_verifies() throws Exception {
        Path key = authority
                .identity("한빛시 기록원", Use.SIGNING, now.minus(YEAR), now.plus(YEAR))
                .keyFile(folder.resolve("archive.p12"));
        ProofFolder proofs = new ProofFolder(
                folder.resolve("proof"),
                new Sealing(
                        Optional.of(ArchiveKey.open(key, TestAuthority.PASSWORD.toCharArray())),
                        Optional.empty(),
                        Archive.CLOCK));
        Path anchor = authority.pem(folder.resolve("anchors/root.pem"));

        try (Archive archive = new Archive(folder.resolve("transfers"))) {
            IngestReport report = archive.take(bag);
            assertThat(archive.ingest().prove(proofs)).isOne();
            assertThat(archive.ingest().prove(proofs)).as("once").isZero();

            Path manifest = folder.resolve("proof/accessions/" + report.accession() + "/accession.json");
            Path notice = manifest.resolveSibling("notice.txt");
            assertThat(Openssl.signature(manifest, anchor, now)).matches(answer -> answer.exit() == 0);
            assertThat(Openssl.signature(notice, anchor, now)).matches(answer -> answer.exit() == 0);
            JsonNode said = new ObjectMapper().readTree(manifest.toFile());
            assertThat(said.path("files").asInt()).isEqualTo(5);
            assertThat(said.path("objects")).hasSize(report.objects().size());
            assertThat(Files.readString(notice))
                    .contains("한빛시 귀중", report.accession(), "5 files")
                    .contains(HexFormat.of()
                            .formatHex(MessageDigest.getInstance("SHA-512").digest(Files.readAllBytes(manifest))));
        }
    }

    private String code(Anchors anchors) {
        return signature(check(anchors, DamagePolicy.shipped()).findings())
                .map(TransferFinding::code)
                .orElse("none");
    }

    private CheckReport check(Anchors anchors, DamagePolicy policy) {
        return new TransferCheck(Optional.empty(), Optional.of(intake(anchors, policy))).check(bag, false, at -> {});
    }

    private static Optional<TransferFinding> signature(List<TransferFinding> findings) {
        return findings.stream().filter(TransferFinding::isSignature).findFirst();
    }

    private Anchors anchors() {
        return new Anchors(List.of(authority.certificate()));
    }

    private static Intake intake(Anchors anchors, DamagePolicy policy) {
        return new Intake(
                new FixedFormatIdentifier(Map.of()),
                (file, name, format, judge) -> List.of(),
                FormatPolicy.shipped(),
                policy,
                new SignatureCheck(anchors, AlgorithmTable.shipped()),
                Archive.CLOCK);
    }

    private void sign(Instant from, Instant until, Path document) {
        Path file = authority.identity("한빛시 총무과", Use.SIGNING, from, until).keyFile(folder.resolve("sender.p12"));
        try {
            Files.write(
                    document.resolveSibling(document.getFileName() + ".p7s"),
                    ArchiveKey.open(file, TestAuthority.PASSWORD.toCharArray())
                            .sign(Files.readAllBytes(document), now));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is kept with an object in files that end so. */
    private static String kept(Archive archive, String ending) {
        ObjectId object = archive.holdings.nameOf("한빛시", "F-1").asObject();
        return archive.memory.files(object, new ObjectVersion(1)).stream()
                .map(StoredFile::path)
                .filter(path -> path.value().endsWith(ending))
                .map(path -> {
                    try (var in = Channels.newInputStream(archive.memory.open(object, new ObjectVersion(1), path))) {
                        return new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                })
                .collect(Collectors.joining());
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
