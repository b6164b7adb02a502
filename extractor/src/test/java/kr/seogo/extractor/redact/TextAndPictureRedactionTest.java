package kr.seogo.extractor.redact;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TextAndPictureRedactionTest {

    private static final String SECRET = "900101-1234567";

    @TempDir
    Path folder = Path.of("");

    private Redactions redactions = new Redactions(folder);

    @BeforeEach
    void inTheFolder() {
        redactions = new Redactions(folder);
    }

    @Test
    void blackens_strings_in_text_across_line_ends_and_disguises() throws IOException {
        Path text = Files.writeString(
                folder.resolve("a.txt"), "홍길동 900101-\n1234567, ９００１０１－１２３４５６７, 9001\u200b01-12345\u00ad67 끝");

        Redacted.Done done = (Redacted.Done) redactions.texts(text, SECRET, "홍 길 동");

        assertThat(done.matches()).containsExactly(3, 1);
        assertThat(Files.readString(redactions.out()))
                .isEqualTo("■■■ ■■■■■■■\n■■■■■■■, ■■■■■■■■■■■■■■, ■■■■■■■■■■■■■■■■ 끝");
        assertThat(done.remaining()).isEqualTo(Files.readString(redactions.out()));
    }

    @Test
    void keeps_the_cells_of_a_table_written_in_the_charset_of_korean_offices() throws IOException {
        Path csv = Files.write(
                folder.resolve("a.csv"), "이름,번호\n홍길동,900101-1234567\n".getBytes(Charset.forName("x-windows-949")));

        redactions.texts(csv, SECRET);

        assertThat(Files.readString(redactions.out())).isEqualTo("이름,번호\n홍길동,■■■■■■■■■■■■■■\n");
    }

    @Test
    void gives_out_only_the_text_of_a_page_of_html() throws IOException {
        Path html = Files.writeString(
                folder.resolve("a.html"),
                "<html><head><script>var x='900101-1234567'</script></head><body><p>가 <b>900101</b>-<i>123</i>&#52;567</p>"
                        + "<!-- 900101-1234567 --></body></html>");

        Redacted.Done done = (Redacted.Done) redactions.texts(html, SECRET);

        assertThat(done.mime()).isEqualTo("text/plain");
        assertThat(Files.readString(redactions.out()))
                .contains("가")
                .doesNotContain("<")
                .doesNotContain("567");
    }

    @Test
    void refuses_a_single_letter_and_what_is_no_text() throws IOException {
        Path text = Files.writeString(folder.resolve("a.txt"), "가나다");
        Path rtf = Files.writeString(folder.resolve("b.txt"), "{\\rtf1 900101\\b -1234567}");

        assertThat(redactions.texts(text, "가")).isInstanceOf(Redacted.Refused.class);
        assertThat(redactions.texts(rtf, SECRET)).isInstanceOf(Redacted.Refused.class);
        assertThat(redactions.regions(text, new Region(1, 0, 0, 1, 1))).isInstanceOf(Redacted.Refused.class);
    }

    @Test
    void burns_boxes_into_a_picture_and_drops_what_it_carried() throws IOException {
        BufferedImage picture = new BufferedImage(200, 100, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < 200; x++) {
            picture.setRGB(x, 50, 0xff0000);
        }
        Path jpeg = folder.resolve("a.jpg");
        ImageIO.write(picture, "jpg", jpeg.toFile());
        byte[] bytes = Files.readAllBytes(jpeg);
        byte[] comment = "\u00ff\u00fe\0\rSECRETPLACE".getBytes(StandardCharsets.ISO_8859_1);
        byte[] carrying = new byte[bytes.length + comment.length];
        System.arraycopy(bytes, 0, carrying, 0, 2);
        System.arraycopy(comment, 0, carrying, 2, comment.length);
        System.arraycopy(bytes, 2, carrying, 2 + comment.length, bytes.length - 2);
        Files.write(jpeg, carrying);

        Redacted redacted = redactions.regions(jpeg, new Region(1, 0.5, 0, 0.25, 1));

        assertThat(redacted).isInstanceOf(Redacted.Done.class);
        BufferedImage result = ImageIO.read(redactions.out().toFile());
        assertThat(result.getRGB(120, 50) & 0xffffff).isZero();
        assertThat(result.getRGB(20, 50) & 0xff0000).isGreaterThan(0x800000);
        redactions.holdsNot("SECRETPLACE");
    }
}
