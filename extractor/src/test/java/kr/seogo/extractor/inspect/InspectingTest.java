package kr.seogo.extractor.inspect;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import kr.seogo.extractor.protocol.JobId;
import kr.seogo.extractor.protocol.JobLine.InspectJob;
import kr.seogo.extractor.protocol.Source;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InspectingTest {

    private static final String TYPES = "<Types xmlns='x'/>";

    @TempDir
    Path folder = Path.of("");

    @Test
    void finds_nothing_in_a_plain_pdf() throws IOException {
        assertThat(found(pdf((d, c) -> write(c, 40, 300, "shown")))).isEmpty();
    }

    @Test
    void finds_text_that_is_invisible_outside_the_page_or_painted_over() throws IOException {
        assertThat(found(pdf((d, c) -> {
                    c.setRenderingMode(RenderingMode.NEITHER);
                    write(c, 40, 300, "invisible");
                })))
                .containsExactly(Hidden.HIDDEN_TEXT);
        assertThat(found(pdf((d, c) -> write(c, 900, 300, "outside")))).containsExactly(Hidden.TEXT_OUTSIDE_PAGE);
        assertThat(found(pdf((d, c) -> {
                    write(c, 40, 300, "covered");
                    c.addRect(30, 290, 200, 30);
                    c.fill();
                })))
                .containsExactly(Hidden.TEXT_UNDER_PICTURE);
    }

    @Test
    void finds_notes_names_and_earlier_revisions() throws IOException {
        Path pdf = pdf((d, c) -> {
            PDAnnotationText note = new PDAnnotationText();
            note.setContents("홍길동에게 확인");
            d.getPage(0).getAnnotations().add(note);
            d.getDocumentInformation().setAuthor("홍길동");
        });
        try (PDDocument d = Loader.loadPDF(Files.readAllBytes(pdf));
                OutputStream more = Files.newOutputStream(pdf, StandardOpenOption.TRUNCATE_EXISTING)) {
            d.getPage(0).getCOSObject().setNeedToBeUpdated(true);
            d.saveIncremental(more);
        }

        assertThat(found(pdf)).containsExactlyInAnyOrder(Hidden.COMMENT, Hidden.PERSON, Hidden.EARLIER_REVISION);
    }

    @Test
    void finds_what_a_word_document_keeps() throws IOException {
        Path docx = zip(
                "a.docx",
                Map.of(
                        "[Content_Types].xml",
                        TYPES,
                        "docProps/core.xml",
                        "<p xmlns:dc='d'><dc:creator>홍길동</dc:creator></p>",
                        "word/document.xml",
                        "<w:d xmlns:w='w'><w:del w:author='김영희'/><w:r><w:rPr><w:vanish/></w:rPr></w:r></w:d>",
                        "word/comments.xml",
                        "<w:c xmlns:w='w'><w:comment w:author='김영희'/></w:c>",
                        "word/vbaProject.bin",
                        "x"));

        assertThat(found(docx))
                .containsExactlyInAnyOrder(
                        Hidden.PERSON, Hidden.TRACKED_CHANGE, Hidden.HIDDEN_TEXT, Hidden.COMMENT, Hidden.SCRIPT);
    }

    @Test
    void finds_hidden_sheets_and_rows() throws IOException {
        Path xlsx = zip(
                "a.xlsx",
                Map.of(
                        "[Content_Types].xml",
                        TYPES,
                        "xl/workbook.xml",
                        "<w><sheets><sheet name='공개'/><sheet name='명단' state='veryHidden'/></sheets></w>",
                        "xl/worksheets/sheet1.xml",
                        "<w><row r='1'/><row r='2' hidden='1'/></w>"));

        assertThat(found(xlsx)).containsExactlyInAnyOrder(Hidden.HIDDEN_SHEET, Hidden.HIDDEN_ROW);
    }

    @Test
    void finds_where_a_photograph_was_taken() throws IOException {
        Path jpeg = folder.resolve("a.jpg");
        ImageIO.write(new BufferedImage(4, 4, BufferedImage.TYPE_INT_RGB), "jpg", jpeg.toFile());
        byte[] bytes = Files.readAllBytes(jpeg);
        String exif = "Exif\0\0MM\0*\0\0\0\b\0\u0001\u0088%\0\u0004\0\0\0\u0001\0\0\0\u001a\0\0\0\0";
        int length = exif.length() + 2;
        String segment = "\u00ff\u00e1" + (char) (length >> 8) + (char) (length & 255) + exif;
        byte[] added = segment.getBytes(StandardCharsets.ISO_8859_1);
        byte[] all = new byte[bytes.length + added.length];
        System.arraycopy(bytes, 0, all, 0, 2);
        System.arraycopy(added, 0, all, 2, added.length);
        System.arraycopy(bytes, 2, all, 2 + added.length, bytes.length - 2);
        Files.write(jpeg, all);

        assertThat(found(jpeg)).contains(Hidden.LOCATION);
    }

    @Test
    void says_what_it_does_not_look_into() throws IOException {
        assertThat(found(Files.writeString(folder.resolve("a.hwp"), "HWP Document File")))
                .containsExactly(Hidden.NOT_LOOKED);
        Path broken = Files.writeString(folder.resolve("b.docx"), "PK broken");
        assertThat(inspect(broken)).isInstanceOf(Inspected.Refused.class);
    }

    private interface Content {
        void write(PDDocument document, PDPageContentStream content) throws IOException;
    }

    private Path pdf(Content content) throws IOException {
        Path file = folder.resolve("a.pdf");
        try (PDDocument d = new PDDocument()) {
            PDPage page = new PDPage(new PDRectangle(420, 420));
            d.addPage(page);
            try (PDPageContentStream c = new PDPageContentStream(d, page)) {
                content.write(d, c);
            }
            d.save(file.toFile());
        }
        return file;
    }

    private static void write(PDPageContentStream c, float x, float y, String text) throws IOException {
        c.beginText();
        c.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
        c.newLineAtOffset(x, y);
        c.showText(text);
        c.endText();
    }

    private Path zip(String name, Map<String, String> parts) throws IOException {
        Path file = folder.resolve(name);
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return file;
    }

    private Inspected inspect(Path file) {
        String name = String.valueOf(file.getFileName());
        return new Inspecting()
                .inspect(new InspectJob(
                        new JobId("1"), new Source(file, null, null, name), Duration.ofSeconds(30), 10_000_000));
    }

    private List<Hidden> found(Path file) {
        return ((Inspected.Looked) inspect(file))
                .findings().stream().map(Inspected.Finding::kind).distinct().toList();
    }
}
