package kr.seogo.extractor;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import kr.seogo.testing.SharedSuites;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PicturesTest {

    @TempDir
    static Path temp = Path.of("");

    private WorkerProcess worker;

    @BeforeAll
    void start() throws Exception {
        worker = WorkerProcess.start(temp);
    }

    @AfterAll
    void stop() {
        worker.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpeg", "tiff", "gif", "bmp"})
    void a_thumbnail_is_small_and_shows_the_picture(String format) throws Exception {
        Path picture = picture("큰 그림." + format, format, 1600, 900);

        JsonNode answer = worker.answer(job("thumbnail", picture));

        BufferedImage small = ImageIO.read(out().toFile());
        assertThat(answer.get("outcome").asText()).as(answer.toString()).isEqualTo("image");
        assertThat(answer.get("sourceWidth").asInt()).isEqualTo(1600);
        assertThat(small.getWidth())
                .isEqualTo(320)
                .isEqualTo(answer.get("width").asInt());
        assertThat(small.getHeight()).isEqualTo(180);
        assertThat(new Color(small.getRGB(40, 90)).getRed()).isGreaterThan(200);
        assertThat(new Color(small.getRGB(280, 90)).getRed()).isLessThan(60);
    }

    @Test
    void the_first_page_of_a_pdf_is_drawn() throws Exception {
        Path pdf = temp.resolve("a.pdf");
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage(PDRectangle.A4));
            document.save(pdf.toFile());
        }

        JsonNode answer = worker.answer(job("thumbnail", pdf));

        assertThat(answer.get("outcome").asText()).isEqualTo("image");
        assertThat(answer.get("height").asInt()).isBetween(318, 320);
        assertThat(answer.get("tool").asText()).isEqualTo("pdfbox");
    }

    @Test
    void a_locked_pdf_has_no_picture() throws Exception {
        Path pdf = temp.resolve("locked.pdf");
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            document.save(pdf.toFile());
        }

        assertThat(refused(pdf)).isEqualTo("encrypted");
    }

    @Test
    void a_scan_that_browsers_cannot_show_gets_a_preview() throws Exception {
        Path scan = SharedSuites.find("corpus/tiff/900_스캔_tiffg4_200dpi.tif");

        JsonNode answer = worker.answer(job("preview-image", scan));

        BufferedImage preview = ImageIO.read(out().toFile());
        assertThat(answer.get("outcome").asText()).as(answer.toString()).isEqualTo("image");
        assertThat(Math.max(preview.getWidth(), preview.getHeight()))
                .isLessThanOrEqualTo(2000)
                .isGreaterThan(500);
    }

    @Test
    void a_picture_bomb_is_refused_by_its_header() throws Exception {
        Path bomb = Files.write(temp.resolve("bomb.png"), pngHeader(60_000, 60_000));

        assertThat(refused(bomb)).isEqualTo("too-large");
    }

    @Test
    void a_cut_picture_and_a_text_have_none() throws Exception {
        byte[] whole = Files.readAllBytes(picture("b.png", "png", 400, 300));
        Path cut = Files.write(temp.resolve("cut.png"), Arrays.copyOf(whole, 40));
        Path text = Files.writeString(temp.resolve("a.txt"), "그림이 아니다");

        assertThat(refused(cut)).isEqualTo("damaged");
        assertThat(refused(text)).isEqualTo("unsupported");
    }

    @Test
    void a_folder_that_is_not_there_is_a_failure_of_the_moment() throws Exception {
        Path picture = picture("c.png", "png", 40, 30);
        ObjectNode job = job("thumbnail", picture)
                .put("out", temp.resolve("none/out.png").toString());

        assertThat(worker.answer(job).get("outcome").asText()).isEqualTo("failed");
    }

    @Test
    void a_small_picture_is_not_enlarged() throws Exception {
        JsonNode answer = worker.answer(job("thumbnail", picture("d.png", "png", 40, 30)));

        assertThat(answer.get("width").asInt()).isEqualTo(40);
    }

    @Test
    void pictures_and_pages_of_the_corpus_are_drawn_or_refused_with_a_reason_and_none_ends_the_worker()
            throws Exception {
        Map<String, Integer> outcomes = new TreeMap<>();

        for (String folder : List.of("pdf", "pdfa", "pdf-malformed", "jpeg", "png", "tiff", "malformed")) {
            try (Stream<Path> files = Files.list(SharedSuites.find("corpus/" + folder))) {
                for (Path file : files.sorted().toList()) {
                    JsonNode answer = worker.answer(job("thumbnail", file));
                    assertThat(answer.path("workerEnds").asBoolean())
                            .as(file.toString())
                            .isFalse();
                    outcomes.merge(answer.get("outcome").asText(), 1, Integer::sum);
                }
            }
        }

        assertThat(outcomes).containsOnlyKeys("image", "unsupported", "damaged", "encrypted");
        assertThat(outcomes.get("image")).isGreaterThanOrEqualTo(99);
    }

    private String refused(Path source) throws IOException, InterruptedException {
        Files.deleteIfExists(out());
        JsonNode answer = worker.answer(job("thumbnail", source));
        assertThat(out()).doesNotExist();
        assertThat(answer.get("message").asText()).isNotBlank();
        return answer.get("outcome").asText();
    }

    private static ObjectNode job(String kind, Path source) {
        return WorkerProcess.job("a", source).put("kind", kind).put("out", out().toString());
    }

    private static Path out() {
        return temp.resolve("축소.png");
    }

    /** Light on the left, dark on the right. */
    private static Path picture(String name, String format, int width, int height) throws IOException {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, width / 2, height);
        graphics.dispose();
        Path file = temp.resolve(name);
        assertThat(ImageIO.write(image, format, file.toFile())).isTrue();
        return file;
    }

    private static byte[] pngHeader(int width, int height) {
        byte[] chunk = ByteBuffer.allocate(17)
                .put("IHDR".getBytes(StandardCharsets.US_ASCII))
                .putInt(width)
                .putInt(height)
                .put(new byte[] {8, 2, 0, 0, 0})
                .array();
        CRC32 crc = new CRC32();
        crc.update(chunk);
        return ByteBuffer.allocate(33)
                .putLong(0x89504E470D0A1A0AL)
                .putInt(13)
                .put(chunk)
                .putInt((int) crc.getValue())
                .array();
    }
}
