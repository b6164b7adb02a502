package kr.seogo.preservation.internal.droid;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kr.seogo.preservation.DroidIdentifier;
import kr.seogo.preservation.FormatIdentifier;
import kr.seogo.preservation.FormatMatch;
import kr.seogo.testing.SharedSuites;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

/** Every real document of the corpus, against what is known of it; the exceptions are those of docs/formats.md. */
class DroidCorpusTest {

    /** What V100 says of formats that PRONOM described, or described anew, after it. */
    private static final Map<String, List<String>> LATER_THAN_V100 = Map.of(
            "odt/120_LibreOfficeCalc_ods_1.3.ods", List.of("fmt/294"), // ODS 1.3, fmt/1755
            "eml/153_testLotusEml.eml", List.of(), // a looser signature of e-mail, fmt/950
            "pdfa/251_veraPDF_test_suite_6-2-4-4-t01-fail-g.pdf", List.of("fmt/1129"), // PDF/A-4, fmt/1910
            "pdfa/252_veraPDF_test_suite_6-2-10-4-1-t02-fail-a.pdf", List.of("fmt/1129"),
            "pdfa/253_veraPDF_test_suite_6-2-10-3-3-t02-fail-a.pdf", List.of("fmt/1129"),
            "pdfa/254_veraPDF_test_suite_6-2-4-3-t01-fail-t.pdf", List.of("fmt/1129"),
            "pdfa/255_veraPDF_test_suite_6-3-2-t01-fail-n.pdf", List.of("fmt/1129"));

    @Test
    void the_bundled_pair_agrees_where_it_can_know() throws IOException {
        try (DroidIdentifier droid = DroidIdentifier.bundled()) {
            assertThat(disagreements(droid, LATER_THAN_V100)).isEmpty();
            assertThat(droid.agent().version())
                    .isEqualTo("6.8.0 with PRONOM V100, container 20240501, Seogo overlay 1");
        }
    }

    @Test
    void a_newer_pair_given_as_files_agrees_throughout() throws IOException {
        try (DroidIdentifier droid = DroidIdentifier.load(
                SharedSuites.find("pronom/DROID_SignatureFile_V122.xml"),
                SharedSuites.find("pronom/container-signature-20260119.xml"))) {
            assertThat(disagreements(droid, Map.of())).isEmpty();
        }
    }

    private static Map<String, String> disagreements(FormatIdentifier droid, Map<String, List<String>> exceptions)
            throws IOException {
        Path corpus = SharedSuites.find("corpus");
        Map<String, String> wrong = new TreeMap<>();
        Map<String, Integer> seen = new HashMap<>();
        for (CSVRecord row : rows(corpus)) {
            String file = row.get("file");
            List<String> found = droid.identify(corpus.resolve(file), file).matches().stream()
                    .map(FormatMatch::puid)
                    .toList();
            List<String> expected = exceptions.getOrDefault(file, expected(row));
            seen.merge(row.get("kind"), 1, Integer::sum);
            if (isStated(row) && !found.equals(expected)) {
                wrong.put(file, "expected " + expected + ", found " + found);
            }
        }
        assertThat(seen.values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(325);
        return wrong;
    }

    /** Plain text, CSV and most broken files have no known format to compare with; they must only not fail. */
    private static boolean isStated(CSVRecord row) {
        return !row.get("expected_puid").isEmpty() || row.get("kind").equals("hwpx");
    }

    private static List<String> expected(CSVRecord row) {
        return List.of(row.get("expected_puid").isEmpty() ? HwpxOverlay.PUID : row.get("expected_puid"));
    }

    private static List<CSVRecord> rows(Path corpus) throws IOException {
        try (Reader reader = Files.newBufferedReader(corpus.resolve("manifest.csv"))) {
            return CSVFormat.RFC4180
                    .builder()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .setIgnoreEmptyLines(true)
                    .get()
                    .parse(reader)
                    .getRecords();
        }
    }
}
