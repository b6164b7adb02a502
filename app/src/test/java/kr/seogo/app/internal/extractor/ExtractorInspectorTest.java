package kr.seogo.app.internal.extractor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.UnixDomainSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import kr.seogo.app.internal.clamav.Clamd;
import kr.seogo.app.internal.clamav.RunningClamd;
import kr.seogo.catalog.api.VirusScanner;
import kr.seogo.ingest.FileInspector.Damage;
import kr.seogo.ingest.TransferRule;
import kr.seogo.preservation.Identification;
import kr.seogo.testing.SharedSuites;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Real files of the corpus before real judges in a real worker, and a real scanner. */
class ExtractorInspectorTest {

    private static final Identification UNKNOWN = new Identification(List.of(), false);

    private Path folder = Path.of("");

    @SuppressWarnings("NullAway.Init") // set before each test
    private ExtractorPool pool;

    @BeforeEach
    void open(@TempDir Path temp) {
        folder = temp;
        Path root = Path.of(Objects.requireNonNull(System.getProperty("seogo.root"), "seogo.root"));
        pool = new ExtractorPool(new ExtractorSpec(
                root.resolve("extractor/target/lib"),
                folder.resolve("scratch"),
                folder.resolve("extractor.log"),
                1,
                512,
                Duration.ofSeconds(60),
                1000));
    }

    @AfterEach
    void close() {
        pool.close();
    }

    private List<Damage> judged(String file) {
        Path path = SharedSuites.find("corpus/" + file);
        return new ExtractorInspector(pool, Optional.empty(), true, Duration.ofSeconds(60))
                .look(path, String.valueOf(path.getFileName()), UNKNOWN, true);
    }

    @Test
    void judges_say_what_is_wrong_with_a_file_and_who_found_it() {
        assertThat(judged("malformed-or-protected/214_testPassword4Spaces.pdf"))
                .extracting(Damage::rule)
                .containsExactly(TransferRule.FILE_ENCRYPTED);
        assertThat(judged("malformed/315_잘림_078_test_recursive_embedded.docx"))
                .extracting(Damage::rule)
                .containsExactly(TransferRule.FILE_TRUNCATED);
        assertThat(judged("pdf-malformed/272_T04_009_trailer-no-opening-brackets.pdf"))
                .extracting(Damage::rule)
                .containsExactly(TransferRule.FILE_MALFORMED);
        assertThat(judged("pdfa/232_veraPDF_test_suite_6-1-2-t02-fail-b.pdf"))
                .singleElement()
                .satisfies(damage -> {
                    assertThat(damage.rule()).isEqualTo(TransferRule.FILE_INVALID);
                    assertThat(damage.found()).startsWith("PDF/A-1b, ISO 19005-1:2005 6.1.2");
                    assertThat(damage.by()).isEqualTo("verapdf 1.30.2");
                });
        assertThat(judged("pdf/059_testPDF_bookmarks.pdf")).isEmpty();
        assertThat(judged("docx/078_test_recursive_embedded.docx")).isEmpty();
    }

    @Test
    void a_judge_that_needs_too_long_says_nothing_good_or_bad_of_the_file() {
        Path slow = SharedSuites.find("corpus/pdf/055_testJournalParser.pdf");
        List<Damage> damages = new ExtractorInspector(pool, Optional.empty(), true, Duration.ofMillis(1))
                .look(slow, "slow.pdf", UNKNOWN, true);
        assertThat(damages).singleElement().satisfies(damage -> {
            assertThat(damage.rule()).isEqualTo(TransferRule.FILE_NOT_JUDGED);
            assertThat(damage.found()).startsWith("timeout");
        });
        assertThat(judged("pdf/059_testPDF_bookmarks.pdf"))
                .as("the next file has another worker")
                .isEmpty();
    }

    @Test
    void what_holds_malware_is_opened_by_no_judge_and_neither_is_what_the_policy_leaves_out() throws IOException {
        Path signed = Files.write(folder.resolve("signed.pdf"), RunningClamd.infected());
        try (RunningClamd clamd = RunningClamd.start(Files.createDirectories(folder.resolve("clamd")))) {
            VirusScanner scanner = new Clamd(() -> UnixDomainSocketAddress.of(clamd.socket()), Duration.ofMinutes(1));
            ExtractorInspector inspector =
                    new ExtractorInspector(pool, Optional.of(scanner), true, Duration.ofSeconds(60));

            assertThat(inspector.look(signed, "signed.pdf", UNKNOWN, true))
                    .singleElement()
                    .satisfies(damage -> {
                        assertThat(damage.rule()).isEqualTo(TransferRule.FILE_INFECTED);
                        assertThat(damage.found()).contains(RunningClamd.MALWARE);
                    });
            Path broken = SharedSuites.find("corpus/pdf-malformed/272_T04_009_trailer-no-opening-brackets.pdf");
            assertThat(inspector.look(broken, "깨짐.pdf", UNKNOWN, false)).isEmpty();
            assertThat(folder.resolve("scratch")).as("no worker was started").doesNotExist();
        }
        VirusScanner away =
                new Clamd(() -> UnixDomainSocketAddress.of(folder.resolve("no.sock")), Duration.ofSeconds(5));
        assertThat(new ExtractorInspector(pool, Optional.of(away), false, Duration.ofSeconds(60))
                        .look(signed, "signed.pdf", UNKNOWN, true))
                .extracting(Damage::rule)
                .containsExactly(TransferRule.FILE_NOT_SCANNED);
    }
}
