package kr.seogo.extractor;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import kr.seogo.testing.SharedSuites;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Every real document of the corpus, hostile ones included, through real workers. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CorpusTest {

    private static final Set<String> OUTCOMES =
            Set.of("text", "empty", "image", "encrypted", "unsupported", "damaged", "too-large", "timeout", "crashed");

    private final Map<String, String> outcomes = new LinkedHashMap<>();
    private final Map<String, String> texts = new LinkedHashMap<>();
    private final Map<String, Integer> ends = new LinkedHashMap<>();
    private Path corpus = Path.of("");
    private int workers;

    @TempDir
    static Path temp = Path.of("");

    @BeforeAll
    void read_every_file() throws Exception {
        corpus = SharedSuites.find("corpus/manifest.csv").resolveSibling("");
        WorkerProcess worker = start();
        for (String line : Files.readAllLines(corpus.resolve("manifest.csv")).stream()
                .skip(1)
                .toList()) {
            String file = line.startsWith("\"")
                    ? line.substring(1, line.indexOf('"', 1))
                    : line.substring(0, line.indexOf(','));
            Optional<JsonNode> answer = worker.ask(job(file, line));
            record(file, answer);
            if (answer.isEmpty() || answer.orElseThrow().path("workerEnds").asBoolean()) {
                ends.put(file, worker.exitCode());
                worker = start();
            }
        }
        worker.close();
    }

    @AfterAll
    void say_what_came_out() {
        Map<String, Long> counts = new TreeMap<>();
        outcomes.values().forEach(o -> counts.merge(o, 1L, Long::sum));
        System.out.println("corpus: " + counts + ", workers " + workers + ", ended on " + ends);
    }

    @Test
    void every_file_gets_an_outcome_and_no_worker_crashes() {
        assertThat(outcomes).hasSizeGreaterThanOrEqualTo(325);
        assertThat(OUTCOMES).containsAll(outcomes.values());
        assertThat(outcomes.values()).doesNotContain("crashed", "timeout");
    }

    @Test
    void only_the_one_file_that_asks_for_more_memory_than_there_is_ends_its_worker() {
        assertThat(ends).containsExactly(Map.entry("malformed-or-protected/219_testOneNote-fuzz2.one", 21));
    }

    @Test
    void every_hwp_document_that_carries_text_gives_it() throws IOException {
        for (String file : files("hwp/")) {
            String preview = file.contains("HWP_3.0") ? "" : preview(corpus.resolve(file));
            if (!preview.isBlank()) {
                assertThat(bare(texts.getOrDefault(file, ""))).as(file).isNotEmpty();
            }
        }
        assertThat(files("hwp/").stream().filter(f -> is(f, "text"))).hasSizeGreaterThanOrEqualTo(16);
        assertThat(files("hwp/").stream().filter(f -> is(f, "damaged"))).isEmpty();
    }

    @Test
    void every_hwpx_document_that_carries_text_gives_all_of_it() throws Exception {
        for (String file : files("hwpx/")) {
            for (String run : HwpxRuns.of(corpus.resolve(file))) {
                assertThat(bare(texts.getOrDefault(file, ""))).as(file).contains(bare(run));
            }
        }
        assertThat(files("hwpx/").stream().filter(f -> is(f, "text"))).hasSizeGreaterThanOrEqualTo(13);
        assertThat(texts.get("hwpx/030_HeaderFooter.hwpx")).contains("머리말 테스트").contains("꼬리말");
    }

    @Test
    void cells_of_a_table_are_not_run_together() {
        assertThat(texts.getOrDefault("hwp/013_merging-cell.hwp", "").lines().map(String::strip))
                .contains("0,0", "0,1");
        assertThat(texts.get("hwpx/029_Table.hwpx")).contains("이름\t국어").contains("개똥이\t89");
    }

    @Test
    void known_texts_come_out_of_every_important_format() {
        Known.TEXTS.forEach(
                (file, expected) -> assertThat(texts.get(file)).as(file).contains(expected));
    }

    @Test
    void what_cannot_be_read_is_said_as_it_is() {
        Known.OUTCOMES.forEach(
                (file, expected) -> assertThat(outcomes.get(file)).as(file).isEqualTo(expected));
    }

    private WorkerProcess start() throws IOException, InterruptedException {
        workers++;
        return WorkerProcess.start(temp);
    }

    private ObjectNode job(String file, String manifestLine) {
        ObjectNode job = WorkerProcess.job(file, corpus.resolve(file)).put("maxMillis", 30_000);
        if (manifestLine.contains(",fmt/1084,")) {
            job.put("puid", "fmt/1084");
        }
        return job;
    }

    private void record(String file, Optional<JsonNode> answer) {
        outcomes.put(file, answer.map(a -> a.get("outcome").asText()).orElse("crashed"));
        texts.put(file, answer.map(a -> a.get("text").asText()).orElse(""));
    }

    private boolean is(String file, String outcome) {
        return outcome.equals(outcomes.get(file));
    }

    private List<String> files(String folder) {
        return outcomes.keySet().stream().filter(f -> f.startsWith(folder)).toList();
    }

    private static String bare(String text) {
        return text.replaceAll("[\\s<>]+", "");
    }

    /** What the word processor itself put into the file for previews: the first kilobyte of its text. */
    private static String preview(Path hwp) throws IOException {
        try (POIFSFileSystem ole = new POIFSFileSystem(hwp.toFile(), true)) {
            if (!ole.getRoot().hasEntryCaseInsensitive("PrvText")) {
                return "";
            }
            byte[] bytes = ole.createDocumentInputStream("PrvText").readAllBytes();
            return bare(new String(bytes, StandardCharsets.UTF_16LE));
        }
    }
}
