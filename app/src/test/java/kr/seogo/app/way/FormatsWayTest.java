package kr.seogo.app.way;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import kr.seogo.app.internal.clamav.RunningClamd;
import kr.seogo.app.settings.DataFolder;
import kr.seogo.testing.SharedSuites;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Real files with something wrong, through a real scanner and real judges; then newer signatures over what is held. */
class FormatsWayTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private static Path folder;

    @SuppressWarnings("NullAway.Init") // set before all tests
    private static RunningClamd clamd;

    @SuppressWarnings("NullAway.Init") // set before all tests
    private static ServedArchive served;

    @BeforeAll
    static void open() throws IOException {
        clamd = RunningClamd.start(Files.createDirectories(folder.resolve("clamd")), 1 << 24, 1 << 24, true);
        Path archive = folder.resolve("archive");
        Path data = archive.resolve("data");
        DataFolder.open(data);
        Files.writeString(data.resolve("seogo.properties"), "scanner.address = unix:" + clamd.socket() + "\n");
        served = ServedArchive.start(archive);
    }

    @AfterAll
    static void close() throws IOException {
        served.close();
        clamd.close();
    }

    private static CommandRun run(String... words) {
        String[] all = Stream.concat(
                        Arrays.stream(words),
                        List.of("--data", served.folder().resolve("data").toString()).stream())
                .toArray(String[]::new);
        return CommandRun.of(all);
    }

    @Test
    void damaged_files_are_told_one_by_one_and_malware_sends_the_transfer_back() throws Exception {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("잠김.pdf", FileTransfers.corpus("malformed-or-protected/214_testPassword4Spaces.pdf"));
        files.put("잘림.hwp", FileTransfers.corpus("malformed/313_잘림_004_글자겹침.hwp"));
        files.put("깨짐.pdf", FileTransfers.corpus("pdf-malformed/272_T04_009_trailer-no-opening-brackets.pdf"));
        files.put("위장.pdf", FileTransfers.corpus("hwp/004_글자겹침.hwp"));
        files.put("온전.docx", FileTransfers.corpus("docx/078_test_recursive_embedded.docx"));
        Path damaged = FileTransfers.bag(folder, "D", files);

        CommandRun checked = CommandRun.of("check", "--json", damaged.toString());
        CommandRun taken = run("ingest", damaged.toString(), "--json");

        for (CommandRun said : List.of(checked, taken)) {
            assertThat(said.exit()).as(said.err()).isZero();
            assertThat(found(said))
                    .containsExactlyInAnyOrder(
                            "file-encrypted data/잠김.pdf",
                            "file-truncated data/잘림.hwp",
                            "file-malformed data/깨짐.pdf",
                            "file-mislabelled data/위장.pdf");
        }
        files.put("해로움.txt", RunningClamd.infected());
        CommandRun refused = run("ingest", FileTransfers.bag(folder, "E", files).toString(), "--json");
        assertThat(refused.exit()).isEqualTo(1);
        assertThat(refused.json().path("state").asText()).isEqualTo("refused");
        assertThat(refused.finding("file-infected", "data/해로움.txt")
                        .path("message")
                        .asText())
                .contains(RunningClamd.MALWARE, "해로운 코드");
        JsonNode transfers = ServedArchive.json(served.getAsArchivist("/api/v1/staff/transfers"));
        assertThat(transfers.toString()).contains("file-infected", "file-encrypted");
    }

    /** What is wrong with files, by code and place. */
    private static List<String> found(CommandRun said) throws IOException {
        return StreamSupport.stream(said.json().path("findings").spliterator(), false)
                .map(f -> f.path("code").asText() + " " + f.path("where").asText())
                .filter(f -> f.contains(" data/"))
                .toList();
    }

    @Test
    void newer_signatures_know_what_is_held_anew_and_every_door_says_so() throws Exception {
        CommandRun taken = run(
                "ingest",
                FileTransfers.bag(
                                folder,
                                "S",
                                Map.of("표.ods", FileTransfers.corpus("odt/120_LibreOfficeCalc_ods_1.3.ods")))
                        .toString(),
                "--json");
        assertThat(taken.exit()).as(taken.err()).isZero();
        JsonNode before = ServedArchive.json(served.getAsArchivist("/api/v1/staff/formats"));
        assertThat(puids(before)).contains("fmt/294").doesNotContain("fmt/1755");
        assertThat(before.path("signatures").asText()).contains("V100");

        CommandRun updated = run(
                "formats",
                "update",
                "--signatures",
                SharedSuites.find("pronom/DROID_SignatureFile_V122.xml").toString(),
                "--containers",
                SharedSuites.find("pronom/container-signature-20260119.xml").toString(),
                "--who",
                "박운영",
                "--json");

        assertThat(updated.exit()).as(updated.err()).isZero();
        JsonNode change = StreamSupport.stream(updated.json().path("changes").spliterator(), false)
                .filter(one -> one.path("path").asText().endsWith("표.ods"))
                .findFirst()
                .orElseThrow();
        assertThat(change.path("was").asText()).isEqualTo("fmt/294");
        assertThat(change.path("became").asText()).isEqualTo("fmt/1755");
        assertThat(updated.json().path("run").path("version").asText()).contains("V122");
        JsonNode after = ServedArchive.json(served.getAsArchivist("/api/v1/staff/formats"));
        assertThat(puids(after)).contains("fmt/1755").doesNotContain("fmt/294");
        assertThat(after.path("openShare").asDouble()).isPositive().isLessThanOrEqualTo(1);
        String run = after.path("runs").get(0).path("id").asText();
        assertThat(ServedArchive.text(served.getAsArchivist("/api/v1/staff/formats/runs/" + run)))
                .contains("표.ods", "fmt/1755");
        String record = change.path("record").asText();
        await().atMost(Duration.ofSeconds(30))
                .until(() -> ServedArchive.text(served.getAsArchivist("/api/v1/records/" + record))
                        .contains("fmt/1755"));
        assertThat(run("verify", record, "--json").out()).contains("intact");
        assertThat(run("formats").out()).contains("fmt/1755", "개방형 포맷 비율", "V122");
        assertThat(run("formats", "changes").out()).contains("fmt/294 → fmt/1755");
    }

    private static List<String> puids(JsonNode register) {
        return register.path("formats").findValuesAsText("puid");
    }

    @Test
    void files_that_are_no_signatures_change_nothing() throws Exception {
        Path none = Files.writeString(folder.resolve("none.xml"), "<x/>");

        CommandRun refused = run(
                "formats", "update", "--signatures", none.toString(), "--containers", none.toString(), "--who", "박운영");

        assertThat(refused.exit()).isEqualTo(2);
        assertThat(refused.err()).contains("none.xml", "아무것도 바꾸지 않았습니다");
    }
}
