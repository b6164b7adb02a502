package kr.seogo.extractor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** One file per habit or defect, made here, through one real worker. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FixturesTest {

    private static final Charset CP949 = Charset.forName("x-windows-949");

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

    @Test
    void text_in_cp949_comes_out_right_even_with_syllables_that_euc_kr_lacks() throws Exception {
        JsonNode answer = read(file("공지.txt", "똠방각하 펲시 뷁\r\n가람시 상수도과".getBytes(CP949)));

        assertThat(answer.get("text").asText()).isEqualTo("똠방각하 펲시 뷁\n가람시 상수도과");
        assertThat(answer.get("language").asText()).isEqualTo("ko");
        assertThat(answer.get("metadata").get("encoding").asText()).isEqualTo("x-windows-949");
    }

    @Test
    void text_in_utf_16_without_a_mark_comes_out_right() throws Exception {
        byte[] bytes = "가람시 공고 제2026-3호\n기록물 평가심의회\n".getBytes(StandardCharsets.UTF_16LE);

        assertThat(text(file("공고.txt", bytes))).isEqualTo("가람시 공고 제2026-3호\n기록물 평가심의회");
    }

    @Test
    void a_page_in_euc_kr_is_read_with_or_without_its_label() throws Exception {
        String page = "<html><head><title>새소식</title></head><body><p>도로 보수 안내</p><script>x()</script></body></html>";

        assertThat(text(file("a.html", page.getBytes(CP949)))).isEqualTo("새소식\n도로 보수 안내");
        String labelled = page.replace("<head>", "<head><meta charset=\"euc-kr\">");
        assertThat(text(file("b.html", labelled.getBytes(CP949)))).isEqualTo("새소식\n도로 보수 안내");
    }

    @Test
    void a_message_gives_headers_body_and_attachments() throws Exception {
        String subject = "=?EUC-KR?B?" + Base64.getEncoder().encodeToString("이관 요청".getBytes(CP949)) + "?=";
        String name =
                "=?UTF-8?B?" + Base64.getEncoder().encodeToString("목록.txt".getBytes(StandardCharsets.UTF_8)) + "?=";
        String body = Base64.getEncoder().encodeToString("붙임을 보아 주십시오.".getBytes(CP949));
        String attached = Base64.getEncoder().encodeToString("민원 접수 대장".getBytes(CP949));
        String mail = "From: records@garam.example\r\nTo: dept@garam.example\r\nSubject: " + subject
                + "\r\nDate: Mon, 16 Mar 2026 10:00:00 +0900\r\nMIME-Version: 1.0\r\n"
                + "Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain; charset=euc-kr\r\n"
                + "Content-Transfer-Encoding: base64\r\n\r\n" + body + "\r\n--b\r\nContent-Type: text/plain; name=\""
                + name
                + "\"\r\nContent-Disposition: attachment; filename=\"" + name
                + "\"\r\nContent-Transfer-Encoding: base64\r\n\r\n" + attached + "\r\n--b--\r\n";

        JsonNode answer = read(file("편지.eml", mail.getBytes(StandardCharsets.US_ASCII)));

        assertThat(answer.get("text").asText())
                .contains("Subject: 이관 요청", "records@garam.example", "붙임을 보아 주십시오.", "목록.txt", "민원 접수 대장");
        assertThat(answer.get("parts").get(0).get("name").asText()).isEqualTo("목록.txt");
    }

    @Test
    void a_locked_pdf_is_encrypted_and_a_cut_one_is_damaged_or_salvaged() throws Exception {
        Path locked = temp.resolve("locked.pdf");
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            document.save(locked.toFile());
        }

        assertThat(read(locked).get("outcome").asText()).isEqualTo("encrypted");
        assertThat(read(file("cut.pdf", "%PDF-1.7\n1 0 obj\n<<".getBytes(StandardCharsets.US_ASCII)))
                        .get("outcome")
                        .asText())
                .isEqualTo("damaged");
    }

    @Test
    void xml_is_read_without_opening_what_it_points_to() throws Exception {
        Path secret = file("secret.txt", "비밀".getBytes(StandardCharsets.UTF_8));
        String entity = "<!DOCTYPE a [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]>";
        String section = entity
                + "<hs:sec xmlns:hs=\"s\" xmlns:hp=\"p\"><hp:p><hp:run><hp:t>본문&x;</hp:t></hp:run></hp:p></hs:sec>";

        JsonNode xml = read(
                file("a.xml", ("<?xml version=\"1.0\"?>" + entity + "<a>본문 &x;</a>").getBytes(StandardCharsets.UTF_8)));
        JsonNode hwpx = read(zip(
                "a.hwpx", StandardCharsets.UTF_8, "mimetype", "application/hwp+zip", "Contents/section0.xml", section));

        assertThat(xml.get("text").asText()).doesNotContain("비밀");
        assertThat(hwpx.get("text").asText()).doesNotContain("비밀");
        assertThat(hwpx.get("mime").asText()).isEqualTo("application/hwp+zip");
    }

    @Test
    void no_file_makes_the_worker_open_a_connection() throws Exception {
        try (ServerSocket trap = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String url = "http://127.0.0.1:" + trap.getLocalPort() + "/x";
            String dtd = "<?xml version=\"1.0\"?><!DOCTYPE a SYSTEM \"" + url + "\" [<!ENTITY e SYSTEM \"" + url
                    + "\">]><a>&e;</a>";
            String page = "<html><head><link rel=stylesheet href='" + url + "'></head><body><img src='" + url
                    + "'><iframe src='" + url + "'></iframe>본문</body></html>";

            read(file("a.xml", dtd.getBytes(StandardCharsets.UTF_8)));
            read(file(
                    "a.svg",
                    dtd.replace("<a>", "<svg>").replace("</a>", "</svg>").getBytes(StandardCharsets.UTF_8)));
            read(zip(
                    "net.hwpx",
                    StandardCharsets.UTF_8,
                    "mimetype",
                    "application/hwp+zip",
                    "Contents/content.hpf",
                    dtd,
                    "Contents/section0.xml",
                    dtd));
            read(zip(
                    "net.odt",
                    StandardCharsets.UTF_8,
                    "mimetype",
                    "application/vnd.oasis.opendocument.text",
                    "content.xml",
                    dtd,
                    "meta.xml",
                    dtd));
            read(zip(
                    "net.docx",
                    StandardCharsets.UTF_8,
                    "[Content_Types].xml",
                    dtd,
                    "_rels/.rels",
                    dtd,
                    "word/document.xml",
                    dtd));
            assertThat(text(file("net.html", page.getBytes(StandardCharsets.UTF_8))))
                    .isEqualTo("본문");

            trap.setSoTimeout(100);
            assertThatExceptionOfType(SocketTimeoutException.class).isThrownBy(trap::accept);
        }
    }

    @Test
    void entities_without_end_are_stopped() throws Exception {
        StringBuilder bomb = new StringBuilder("<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY e0 \"lol\">");
        for (int i = 1; i < 12; i++) {
            bomb.append("<!ENTITY e")
                    .append(i)
                    .append(" \"")
                    .append(("&e" + (i - 1) + ";").repeat(10))
                    .append("\">");
        }
        bomb.append("]><a>&e11;</a>");

        JsonNode answer = read(file("bomb.xml", bomb.toString().getBytes(StandardCharsets.UTF_8)));

        assertThat(answer.get("outcome").asText()).isIn("damaged", "empty", "too-large");
        assertThat(answer.get("text").asText()).hasSizeLessThan(100_000);
    }

    @Test
    void names_in_a_zip_packed_by_a_korean_windows_are_read() throws Exception {
        Path zip = zip("a.zip", CP949, "붙임/예산서.txt", "세출 예산");

        assertThat(text(zip)).isEqualTo("붙임/예산서.txt\n세출 예산");
    }

    @Test
    void text_stops_at_its_bound_and_says_so() throws Exception {
        Path file = file("긴.txt", "가나다라마바사".repeat(1000).getBytes(StandardCharsets.UTF_8));

        JsonNode answer = worker.answer(WorkerProcess.job("a", file).put("maxChars", 100));

        assertThat(answer.get("chars").asInt()).isEqualTo(100);
        assertThat(answer.get("truncated").asBoolean()).isTrue();
    }

    @Test
    void an_empty_file_is_empty_and_one_over_the_bound_is_not_opened() throws Exception {
        Path large = file("a.pdf", new byte[2000]);

        assertThat(read(file("빈.hwp", new byte[0])).get("outcome").asText()).isEqualTo("empty");
        assertThat(worker.answer(WorkerProcess.job("a", large)
                                .put("puid", "fmt/18")
                                .put("maxBytes", 1000))
                        .get("outcome")
                        .asText())
                .isEqualTo("too-large");
    }

    private JsonNode read(Path file) throws IOException, InterruptedException {
        return worker.answer(WorkerProcess.job("a", file));
    }

    private String text(Path file) throws IOException, InterruptedException {
        return read(file).get("text").asText();
    }

    private static Path file(String name, byte[] bytes) throws IOException {
        return Files.write(temp.resolve(name), bytes);
    }

    private static Path zip(String name, Charset names, String... members) throws IOException {
        Path zip = temp.resolve(name);
        try (OutputStream out = Files.newOutputStream(zip);
                ZipOutputStream stream = new ZipOutputStream(out, names)) {
            for (int i = 0; i < members.length; i += 2) {
                stream.putNextEntry(new ZipEntry(members[i]));
                stream.write(members[i + 1].getBytes(StandardCharsets.UTF_8));
                stream.closeEntry();
            }
        }
        return zip;
    }
}
