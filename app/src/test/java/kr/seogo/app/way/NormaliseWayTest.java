package kr.seogo.app.way;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import javax.imageio.ImageIO;
import kr.seogo.testing.Needed;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Real documents through a real LibreOffice and the real judge, into new versions. */
class NormaliseWayTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private static Path folder;

    @SuppressWarnings("NullAway.Init") // set before all tests
    private static ServedArchive served;

    @BeforeAll
    static void open() throws IOException {
        Needed.program("soffice");
        served = ServedArchive.start(Files.createDirectories(folder.resolve("archive")));
    }

    @AfterAll
    static void close() throws IOException {
        served.close();
    }

    private static void take(String number, Map<String, byte[]> files) {
        CommandRun taken =
                run("ingest", FileTransfers.bag(folder, number, files).toString(), "--json");
        assertThat(taken.exit()).as(taken.err() + taken.out()).isZero();
    }

    private static CommandRun run(String... words) {
        String[] all = Stream.concat(
                        Arrays.stream(words),
                        List.of("--data", served.folder().resolve("data").toString()).stream())
                .toArray(String[]::new);
        return CommandRun.of(all);
    }

    private static JsonNode record(String title) {
        String id = StreamSupport.stream(
                        ServedArchive.json(served.getAsArchivist("/api/v1/records?size=100&q="))
                                .path("items")
                                .spliterator(),
                        false)
                .filter(item -> item.path("title").asText().startsWith(title))
                .findFirst()
                .orElseThrow()
                .path("id")
                .asText();
        return ServedArchive.json(served.getAsArchivist("/api/v1/records/" + id));
    }

    /** The files of a record as its role, name and PUID. */
    private static List<String> files(JsonNode record) {
        return StreamSupport.stream(record.path("files").spliterator(), false)
                .map(f -> f.path("role").asText() + " " + f.path("name").asText() + " "
                        + f.path("puid").asText())
                .toList();
    }

    private static String bytes(JsonNode record, int n) {
        return ServedArchive.text(
                served.getAsArchivist("/api/v1/records/" + record.path("id").asText() + "/files/" + n));
    }

    private static CommandRun normalise(String... more) {
        return run(Stream.concat(Stream.of("formats", "normalise", "--who", "박운영", "--json"), Arrays.stream(more))
                .toArray(String[]::new));
    }

    @Test
    void real_files_become_copies_to_be_kept_in_new_versions_and_originals_stay() throws Exception {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("보고서.docx", FileTransfers.corpus("docx/078_test_recursive_embedded.docx"));
        files.put("비공개/회의록.doc", FileTransfers.corpus("doc/129_test.doc"));
        files.put("글자겹침.hwp", FileTransfers.corpus("hwp/022_각주미주.hwp"));
        files.put("편지.msg", FileTransfers.corpus("msg/158_test-outlook2003.msg"));
        files.put("예산.xls", FileTransfers.corpus("xls/135_testEXCEL-formats.xls"));
        files.put("잘린.docx", Arrays.copyOf(files.get("보고서.docx"), 9_000));
        files.put("그림.bmp", bitmap());
        take("A", files);

        CommandRun made = normalise();

        JsonNode report = made.json();
        assertThat(report.path("done").path("converted").asInt()).as(made.out()).isGreaterThanOrEqualTo(7);
        JsonNode document = record("보고서.docx");
        assertThat(files(document)).containsExactly("original 보고서.docx fmt/412", "normalised 보고서.docx.pdf fmt/477");
        assertThat(bytes(document, 2)).startsWith("%PDF-");
        assertThat(files(record("글자겹침.hwp"))).first().isEqualTo("original 글자겹침.hwp fmt/1084");
        assertThat(files(record("글자겹침.hwp")))
                .anySatisfy(f -> assertThat(f).matches("normalised 글자겹침.hwp.(html|pdf) fmt/[0-9]+"));
        assertThat(bytes(record("편지.msg"), 2)).contains("<meta charset=\"utf-8\">", "<h1>편지.msg</h1>", "From");
        assertThat(files(record("예산.xls")))
                .anySatisfy(f -> assertThat(f).startsWith("normalised 예산.xls.pdf"))
                .anySatisfy(f -> assertThat(f).matches("normalised 예산.xls-.*csv .*"));
        assertThat(files(record("그림.bmp"))).contains("normalised 그림.bmp.png fmt/11");

        JsonNode closed = record("비공개/회의록.doc");
        assertThat(files(closed)).contains("normalised 회의록.doc.pdf fmt/477");
        String copy = "/api/v1/records/" + closed.path("id").asText() + "/files/2";
        assertThat(served.getAsArchivist(copy).statusCode()).isEqualTo(200);
        assertThat(served.get(copy).statusCode())
                .as("as closed as its original")
                .isEqualTo(403);

        assertThat(run("verify", document.path("id").asText(), "--json").out()).contains("intact");
        JsonNode register = ServedArchive.json(served.getAsArchivist("/api/v1/staff/formats"));
        assertThat(register.path("files").asInt())
                .as("originals alone are counted")
                .isEqualTo(files.size());
        assertThat(register.path("copies").path("openOrCopiedShare").asDouble())
                .isGreaterThan(register.path("openShare").asDouble());

        CommandRun again = normalise();
        assertThat(again.json().path("done").path("copies").asInt())
                .as("nothing twice")
                .isZero();
        assertThat(again.json().path("done").path("notConverted").asInt())
                .as("what failed is not tried for ever")
                .isZero();
        assertThat(again.exit()).isZero();
        assertThat(files(record("보고서.docx"))).hasSize(2);
        JsonNode failures = ServedArchive.json(served.getAsArchivist("/api/v1/staff/formats/copies"));
        assertThat(failures.toString()).contains("잘린.docx");
    }

    /** A picture of our own, as BMP. */
    private static byte[] bitmap() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(7, 5, BufferedImage.TYPE_INT_RGB), "bmp", out);
        return out.toByteArray();
    }
}
