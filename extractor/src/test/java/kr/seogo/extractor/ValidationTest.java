package kr.seogo.extractor;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import kr.seogo.testing.SharedSuites;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Every real document of the corpus before the judges, in real workers; what is labelled is judged as it is labelled. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ValidationTest {

    /** What is not as it should be although its folder does not say so; the rest of those folders must be sound. */
    private static final Map<String, String> KNOWN = Map.of(
            "tiff/281_old-style-jpeg-compression.tif", "well-formed",
            "jpeg/168_testJPEG_MicroVideo.jpg", "malformed",
            "jp2/279_balloon_trunc2.jp2", "malformed",
            "hwp/051_testHWP_3.0.hwp", "unsupported",
            "tiff/ocr-truth.txt", "unsupported",
            "odt/116_testODTnotaZipFile.odt", "unsupported");

    private static final List<String> SOUND = List.of(
            "hwp", "hwpx", "docx", "xlsx", "pptx", "doc", "xls", "ppt", "msg", "odt", "png", "tiff", "jpeg", "jp2");

    private final Map<String, JsonNode> answers = new LinkedHashMap<>();

    @TempDir
    static Path temp = Path.of("");

    @BeforeAll
    void judge_every_file() throws Exception {
        Path corpus = SharedSuites.find("corpus/manifest.csv").resolveSibling("");
        WorkerProcess worker = WorkerProcess.start(temp, "-Xmx512m");
        for (String line : Files.readAllLines(corpus.resolve("manifest.csv")).stream()
                .skip(1)
                .toList()) {
            String file = line.startsWith("\"")
                    ? line.substring(1, line.indexOf('"', 1))
                    : line.substring(0, line.indexOf(','));
            Optional<JsonNode> answer = worker.ask(job(corpus.resolve(file), file));
            answers.put(
                    file,
                    answer.orElseGet(() -> new ObjectMapper().createObjectNode().put("outcome", "crashed")));
            if (answer.isEmpty() || answer.orElseThrow().path("workerEnds").asBoolean()) {
                worker.close();
                worker = WorkerProcess.start(temp, "-Xmx512m");
            }
        }
        worker.close();
    }

    @AfterAll
    void show() {
        Map<String, Integer> counts = new TreeMap<>();
        answers.forEach((file, answer) -> counts.merge(
                file.replaceAll("/.*", "") + " " + answer.path("outcome").asText(), 1, Integer::sum));
        System.out.println(counts);
    }

    private static ObjectNode job(Path file, String name) {
        return new ObjectMapper()
                .createObjectNode()
                .put("kind", "validate")
                .put("id", name)
                .put("path", file.toString())
                .put("maxMillis", 30_000);
    }

    @Test
    void a_pdf_that_claims_to_be_pdf_a_is_held_against_what_it_claims() {
        List<String> wrong = new ArrayList<>();
        answers.forEach((file, answer) -> {
            if (file.startsWith("pdfa/")) {
                List<String> standings = standings(answer, "verapdf");
                boolean kept = !standings.isEmpty() && standings.stream().allMatch("valid"::equals);
                if (kept != file.contains("-pass-")) {
                    wrong.add(file + " " + answer);
                }
            }
        });
        assertThat(wrong).isEmpty();
    }

    @Test
    void a_pdf_that_claims_nothing_is_judged_by_its_form_alone() {
        JsonNode answer = answer("pdf/059_testPDF_bookmarks.pdf");
        assertThat(answer.path("outcome").asText()).isEqualTo("valid");
        assertThat(standings(answer, "verapdf")).isEmpty();
        assertThat(standings(answer, "jhove PDF-hul")).containsExactly("valid");
        assertThat(answer.path("judgements").get(0).path("toolVersion").asText())
                .startsWith("1.32.1 ");
    }

    @Test
    void files_that_end_before_their_time_are_told_from_those_that_are_damaged() {
        assertThat(answers.entrySet().stream()
                        .filter(one -> one.getKey().contains("_잘림_"))
                        .map(one -> one.getValue().path("outcome").asText()))
                .hasSize(7)
                .containsOnly("truncated");
        assertThat(outcome("malformed/320_손상_비트.hwp")).isIn("malformed", "truncated");
        assertThat(outcome("pdf-malformed/272_T04_009_trailer-no-opening-brackets.pdf"))
                .isEqualTo("malformed");
        assertThat(outcome("malformed-or-protected/222_testZIP_corrupted_oom.zip"))
                .isIn("malformed", "truncated");
    }

    @Test
    void files_that_open_only_with_a_password_are_told_whatever_their_format() {
        assertThat(outcome("malformed-or-protected/214_testPassword4Spaces.pdf"))
                .isEqualTo("encrypted");
        assertThat(outcome("malformed-or-protected/215_testWORD_protected_passtika.doc"))
                .isEqualTo("encrypted");
        assertThat(outcome("malformed-or-protected/220_testEXCEL_protected_passtika.xlsx"))
                .isEqualTo("encrypted");
        assertThat(outcome("malformed-or-protected/217_full_encrypted.7z")).isEqualTo("encrypted");
    }

    @Test
    void what_agencies_really_send_is_not_called_damaged() {
        Map<String, String> wrong = new TreeMap<>();
        answers.forEach((file, answer) -> {
            String expected = KNOWN.getOrDefault(file, "valid");
            String found = answer.path("outcome").asText();
            if (SOUND.contains(file.replaceAll("/.*", "")) && !found.equals(expected)) {
                wrong.put(file, answer.toString());
            }
        });
        assertThat(wrong).isEmpty();
    }

    @Test
    void sound_and_text_have_their_judges_too() throws Exception {
        assertThat(standings(answer("audio/312_회의녹음.wav"), "jhove WAVE-hul")).containsExactly("valid");
        assertThat(outcome("txt/205_testTXT.txt")).isEqualTo("unsupported");
        try (WorkerProcess worker = WorkerProcess.start(temp, "-Xmx512m")) {
            Path text = Files.write(temp.resolve("글.txt"), new byte[] {'a', (byte) 0xFF, 'b'});
            ObjectNode job = job(text, "글.txt").put("puid", "x-fmt/16");
            assertThat(worker.answer(job).path("outcome").asText()).isEqualTo("malformed");
            assertThat(unicode(worker, "x-fmt/16", "은모래천".getBytes(StandardCharsets.UTF_16)))
                    .as("Unicode, and not UTF-8")
                    .isEqualTo("unsupported");
            String xml = "<?xml version=\"1.0\" encoding=\"%s\"?><기록>은모래천</기록>";
            byte[] korean = xml.formatted("euc-kr").getBytes(Charset.forName("EUC-KR"));
            assertThat(unicode(worker, "fmt/101", korean)).isEqualTo("unsupported");
            assertThat(unicode(worker, "fmt/101", xml.formatted("utf-8").getBytes(Charset.forName("EUC-KR"))))
                    .isEqualTo("malformed");
            assertThat(unicode(worker, "fmt/101", xml.formatted("UTF-8").getBytes(StandardCharsets.UTF_8)))
                    .isEqualTo("valid");
        }
    }

    private static String unicode(WorkerProcess worker, String puid, byte[] bytes) throws Exception {
        Path text = Files.write(temp.resolve("글"), bytes);
        return worker.answer(job(text, "글").put("puid", puid)).path("outcome").asText();
    }

    @Test
    void a_judge_that_takes_too_long_is_ended_with_its_worker() throws Exception {
        Path file = SharedSuites.find("corpus/pdf/055_testJournalParser.pdf");
        try (WorkerProcess worker = WorkerProcess.start(temp)) {
            JsonNode answer = worker.answer(job(file, "slow").put("maxMillis", 1));

            assertThat(answer.path("outcome").asText()).isEqualTo("timeout");
            assertThat(answer.path("workerEnds").asBoolean()).isTrue();
            assertThat(worker.exitCode()).isEqualTo(20);
        }
    }

    private String outcome(String file) {
        return answer(file).path("outcome").asText();
    }

    private JsonNode answer(String file) {
        return Optional.ofNullable(answers.get(file)).orElseThrow(() -> new AssertionError(file + " was not judged"));
    }

    private static List<String> standings(JsonNode answer, String tool) {
        List<String> standings = new ArrayList<>();
        answer.path("judgements").forEach(judgement -> {
            if (judgement.path("tool").asText().equals(tool)) {
                standings.add(judgement.path("standing").asText());
            }
        });
        return standings;
    }
}
