package kr.seogo.bagit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kr.seogo.testing.SharedSuites;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The Library of Congress's conformance suite, every bag's verdict one by one. */
class ConformanceSuiteTest {

    /**
     * Two bags of {@code warning} lack a file in any copy that came through git onto Linux, so that they are invalid
     * here: one was made where HELLO.txt and hello.txt are one file, so that only one was ever stored; of the other,
     * git's usual ignore rules left out {@code .DS_Store}. The warning they are about must be found all the same.
     */
    private static final Map<String, FindingCode> INCOMPLETE_COPIES = Map.of(
            "v0.97/warning/duplicate-file-with-different-case", FindingCode.NAME_CLASH_CASE,
            "v0.97/warning/special-system-files", FindingCode.SYSTEM_FILE);

    @ParameterizedTest
    @MethodSource("bags")
    void gives_the_suite_s_verdict(String bag) {
        BagReport report = verify(bag);

        switch (Path.of(bag).getName(1).toString()) {
            case "valid" -> assertThat(report.errors()).isEmpty();
            case "warning" -> warned(bag, report);
            case "invalid", "linux-only" -> assertThat(report.valid()).isFalse();
            // Paths of Windows outside the bag: on Linux they are plain names, but not below data/, which is as wrong.
            case "windows-only" -> assertThat(report.valid()).isFalse();
            default -> throw new AssertionError("a kind of bag that this test does not know: " + bag);
        }
    }

    private static void warned(String bag, BagReport report) {
        assertThat(report.findings()).anyMatch(finding -> finding.severity() == Severity.WARNING);
        FindingCode expected = INCOMPLETE_COPIES.get(bag);
        if (expected == null) {
            assertThat(report.errors()).isEmpty();
        } else {
            assertThat(report.has(expected)).isTrue();
            assertThat(report.errors())
                    .allMatch(finding ->
                            finding.code() == FindingCode.FILE_MISSING || finding.code() == FindingCode.OXUM_MISMATCH);
        }
    }

    @Test
    void sees_the_reason_for_every_invalid_bag() {
        expect("v0.97/invalid/baginfo-missing-encoding", FindingCode.BAGIT_TXT_MALFORMED);
        expect("v0.97/invalid/bom-in-bagit.txt", FindingCode.BAGIT_TXT_BOM);
        expect("v0.97/invalid/corrupt-data-file", FindingCode.DIGEST_MISMATCH);
        expect("v0.97/invalid/corrupt-tag-file", FindingCode.DIGEST_MISMATCH);
        expect("v0.97/invalid/extra-file-in-bag", FindingCode.FILE_NOT_IN_MANIFEST);
        expect("v0.97/invalid/invalid-version-number", FindingCode.BAGIT_TXT_MALFORMED);
        expect("v0.97/invalid/missing-baginfo", FindingCode.FILE_MISSING);
        expect("v0.97/invalid/missing-bagit.txt", FindingCode.BAGIT_TXT_MISSING);
        expect("v0.97/invalid/out-of-scope-file-paths-using-dot-notation", FindingCode.MANIFEST_PATH_UNSAFE);
        expect("v0.97/invalid/out-of-scope-file-paths-using-dot-notation-for-fetch", FindingCode.FETCH_PATH_UNSAFE);
        expect("v0.97/invalid/same-filename-listed-twice-with-different-hashes", FindingCode.MANIFEST_DUPLICATE);
        expect("v1.0/invalid/bagit-with-invalid-whitespace", FindingCode.BAGIT_TXT_MALFORMED);
        expect("v1.0/invalid/notAllManifestsListAllFiles", FindingCode.FILE_NOT_IN_MANIFEST);
        expect("v1.0/invalid/same-filename-listed-twice-with-different-hashes", FindingCode.MANIFEST_DUPLICATE);
        expect("v1.0/invalid/same-filename-listed-twice-with-the-same-hash", FindingCode.MANIFEST_DUPLICATE);
    }

    @Test
    void sees_paths_out_of_scope_for_their_own_sake() {
        for (String bag : bags().filter(name -> name.contains("-only/")).toList()) {
            FindingCode expected =
                    bag.endsWith("-for-fetch") ? FindingCode.FETCH_PATH_UNSAFE : FindingCode.MANIFEST_PATH_UNSAFE;
            expect(bag, expected);
        }
    }

    @Test
    void holds_the_bags_it_is_known_to_hold() {
        assertThat(bags()).hasSize(60);
    }

    private static void expect(String bag, FindingCode code) {
        assertThat(verify(bag).errors()).as(bag).anyMatch(finding -> finding.code() == code);
    }

    private static BagReport verify(String bag) {
        return BagVerifier.standard().verify(BagSource.folder(suite().resolve(bag)));
    }

    static Stream<String> bags() {
        Path suite = suite();
        return folders(suite)
                .filter(version -> version.getFileName().toString().startsWith("v"))
                .flatMap(ConformanceSuiteTest::folders)
                .flatMap(ConformanceSuiteTest::folders)
                .map(bag -> suite.relativize(bag).toString())
                .sorted();
    }

    private static Stream<Path> folders(Path folder) {
        try (Stream<Path> children = Files.list(folder)) {
            return List.copyOf(children.filter(Files::isDirectory).toList()).stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path suite() {
        return SharedSuites.find("bagit-conformance-suite");
    }
}
