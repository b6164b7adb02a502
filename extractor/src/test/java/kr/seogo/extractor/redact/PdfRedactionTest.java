package kr.seogo.extractor.redact;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Random;
import kr.seogo.extractor.inspect.Findings;
import kr.seogo.extractor.internal.pdfbox.PdfInspection;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPatternContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDPattern;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentGroup;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;
import org.apache.pdfbox.pdmodel.graphics.pattern.PDTilingPattern;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationFreeText;
import org.apache.pdfbox.util.Matrix;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every way known to us in which a PDF keeps what somebody meant to take out. */
class PdfRedactionTest {

    private static final String SECRET = "900101-1234567";

    @TempDir
    Path folder = Path.of("");

    private Redactions redactions = new Redactions(folder);

    @BeforeEach
    void inTheFolder() {
        redactions = new Redactions(folder);
    }

    @Test
    void takes_out_a_string_and_leaves_what_stands_beside_it() throws IOException {
        Redacted.Done done = redactions.gone(
                paper((d, p, f, secret) -> {
                    Paper.text(d, p, f, 40, 300, "Name and number");
                    Paper.text(d, p, f, 40, 280, secret ? SECRET : "");
                }),
                SECRET);

        assertThat(done.matches()).containsExactly(1);
        assertThat(done.remaining()).contains("Name and number").doesNotContain("900101");
    }

    @Test
    void finds_a_string_whose_signs_are_each_placed_on_their_own_in_another_order() throws IOException {
        redactions.gone(
                paper((d, p, f, secret) -> {
                    for (int i = SECRET.length() - 1; i >= 0 && secret; i--) {
                        Paper.text(d, p, f, 40 + 8 * i, 300, SECRET.substring(i, i + 1));
                    }
                    Paper.text(d, p, f, 40, 100, "end");
                }),
                SECRET);
    }

    @Test
    void finds_a_string_across_a_line_end_and_within_its_column() throws IOException {
        redactions.gone(
                paper((d, p, f, secret) -> {
                    Paper.text(d, p, f, 40, 300, secret ? "900101-" : "");
                    Paper.text(d, p, f, 240, 300, "the other column");
                    Paper.text(d, p, f, 40, 284, secret ? "1234567" : "");
                    Paper.text(d, p, f, 240, 284, "goes on here");
                }),
                SECRET);
    }

    @Test
    void covers_the_right_place_of_a_turned_page_and_of_turned_text() throws IOException {
        for (int rotation : new int[] {90, 180, 270}) {
            redactions.gone(
                    paper((d, p, f, secret) -> {
                        p.setRotation(rotation);
                        p.setCropBox(new PDRectangle(20, 30, 350, 300));
                        Paper.text(d, p, f, 60, 250, secret ? SECRET : "");
                        turned(d, p, f, secret ? SECRET : "");
                    }),
                    SECRET);
        }
    }

    private static void turned(PDDocument d, PDPage p, PDFont f, String text) throws IOException {
        Paper.on(d, p, c -> {
            c.beginText();
            c.setFont(f, 12);
            c.setTextMatrix(Matrix.getRotateInstance(Math.PI / 2, 200, 60));
            c.showText(text);
            c.endText();
        });
    }

    @Test
    void sees_through_ligatures_soft_hyphens_and_signs_painted_twice() throws IOException {
        redactions.gone(
                paper((d, p, f, secret) -> {
                    Paper.text(d, p, f, 40, 300, secret ? "\ufb01nance of\ufb01cer" : "");
                    Paper.text(d, p, f, 40, 280, secret ? "fin\u00adance off\u00adicer" : "");
                    for (int i = 0; i < 15 && secret; i++) {
                        Paper.text(d, p, f, 40 + 8 * i, 240, "finance officer".substring(i, i + 1));
                        Paper.text(d, p, f, 40.3f + 8 * i, 240, "finance officer".substring(i, i + 1));
                    }
                }),
                "Finance Officer");
    }

    @Test
    void blackens_the_scan_beneath_invisible_text_and_keeps_no_invisible_text() throws IOException {
        Redacted.Done done = redactions.gone(
                paper((d, p, f, secret) -> {
                    Paper.on(d, p, c -> {
                        if (secret) {
                            c.addRect(42, 302, 60, 6);
                            c.fill();
                        }
                        c.beginText();
                        c.setRenderingMode(RenderingMode.NEITHER);
                        c.setFont(f, 12);
                        c.newLineAtOffset(40, 300);
                        c.showText(SECRET + " and more");
                        c.endText();
                    });
                }),
                SECRET);

        assertThat(done.matches()).containsExactly(1);
    }

    @Test
    void reaches_into_notes_and_fields() throws IOException {
        redactions.gone(
                paper((d, p, f, secret) -> {
                    PDAnnotationFreeText note = new PDAnnotationFreeText();
                    note.setRectangle(new PDRectangle(40, 200, 200, 40));
                    note.setDefaultAppearance("/Helv 12 Tf 0 g");
                    note.setContents(secret ? SECRET : " ");
                    p.getAnnotations().add(note);
                    note.constructAppearances(d);
                    Paper.text(d, p, f, 40, 100, "end");
                }),
                SECRET);
    }

    @Test
    void blackens_the_whole_page_where_the_string_is_in_a_pattern() throws IOException {
        redactions.gone(
                paper((d, p, f, secret) -> {
                    PDTilingPattern tiles = new PDTilingPattern();
                    tiles.setBBox(new PDRectangle(0, 0, 120, 30));
                    tiles.setPaintType(PDTilingPattern.PAINT_COLORED);
                    tiles.setTilingType(PDTilingPattern.TILING_CONSTANT_SPACING);
                    tiles.setXStep(120);
                    tiles.setYStep(30);
                    tiles.setResources(new PDResources());
                    try (PDPatternContentStream c = new PDPatternContentStream(tiles)) {
                        c.beginText();
                        c.setFont(f, 12);
                        c.newLineAtOffset(2, 8);
                        c.showText(secret ? SECRET : "");
                        c.endText();
                    }
                    p.setResources(new PDResources());
                    COSName name = p.getResources().add(tiles);
                    Paper.on(d, p, c -> {
                        c.setNonStrokingColor(new PDColor(name, new PDPattern(null)));
                        c.addRect(20, 20, 300, 300);
                        c.fill();
                    });
                }),
                SECRET);
    }

    @Test
    void carries_nothing_over_but_what_the_page_shows() throws IOException {
        Path original = paper((d, p, f, secret) -> {
                    Paper.text(d, p, f, 40, 300, SECRET);
                    Paper.text(d, p, f, 500, 300, "OUTSIDE");
                    layer(d, p, f);
                    attach(d);
                    d.getDocumentInformation().setAuthor("AUTHORNAME");
                    d.getDocumentCatalog()
                            .setMetadata(new PDMetadata(
                                    d, new ByteArrayInputStream("<x>XMPNAME</x>".getBytes(StandardCharsets.UTF_8))));
                    d.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert('SCRIPTED')"));
                })
                .original();

        assertThat(redactions.texts(original, SECRET)).isInstanceOf(Redacted.Done.class);

        for (String hidden :
                new String[] {SECRET, "OUTSIDE", "LAYERED", "ATTACHED", "AUTHORNAME", "XMPNAME", "SCRIPTED"}) {
            redactions.holdsNot(hidden);
        }
        Findings findings = new Findings();
        PdfInspection.look(redactions.out(), findings);
        assertThat(findings.looked().findings()).isEmpty();
    }

    private static void layer(PDDocument d, PDPage p, PDFont f) throws IOException {
        PDOptionalContentProperties layers = new PDOptionalContentProperties();
        PDOptionalContentGroup off = new PDOptionalContentGroup("off");
        layers.addGroup(off);
        layers.setGroupEnabled(off, false);
        d.getDocumentCatalog().setOCProperties(layers);
        try (PDPageContentStream c = new PDPageContentStream(d, p, PDPageContentStream.AppendMode.APPEND, true, true)) {
            c.beginMarkedContent(COSName.OC, off);
            c.beginText();
            c.setFont(f, 12);
            c.newLineAtOffset(40, 200);
            c.showText("LAYERED");
            c.endText();
            c.endMarkedContent();
        }
    }

    private static void attach(PDDocument d) throws IOException {
        PDEmbeddedFile file =
                new PDEmbeddedFile(d, new ByteArrayInputStream("ATTACHED".getBytes(StandardCharsets.UTF_8)));
        PDComplexFileSpecification specification = new PDComplexFileSpecification();
        specification.setEmbeddedFile(file);
        PDEmbeddedFilesNameTreeNode tree = new PDEmbeddedFilesNameTreeNode();
        tree.setNames(Map.of("a.txt", specification));
        PDDocumentNameDictionary names = new PDDocumentNameDictionary(d.getDocumentCatalog());
        names.setEmbeddedFiles(tree);
        d.getDocumentCatalog().setNames(names);
    }

    @Test
    void keeps_no_earlier_revision() throws IOException {
        Path original = paper((d, p, f, secret) -> Paper.text(d, p, f, 40, 300, "EARLIER " + SECRET))
                .original();
        try (PDDocument d = Loader.loadPDF(Files.readAllBytes(original));
                OutputStream more = Files.newOutputStream(original, StandardOpenOption.TRUNCATE_EXISTING)) {
            d.getPage(0).setContents(new org.apache.pdfbox.pdmodel.common.PDStream(d));
            d.getPage(0).getCOSObject().setNeedToBeUpdated(true);
            d.saveIncremental(more);
        }

        assertThat(redactions.regions(original, new Region(1, 0.1, 0.1, 0.2, 0.2)))
                .isInstanceOf(Redacted.Done.class);

        redactions.holdsNot(SECRET);
        assertThat(new String(Files.readAllBytes(redactions.out()), StandardCharsets.ISO_8859_1).split("startxref", -1))
                .hasSize(2);
    }

    @Test
    void whatever_the_layout_no_ink_of_the_secret_is_left() throws IOException {
        for (long seed = 0; seed < 40; seed++) {
            Path at = Files.createDirectory(folder.resolve("seed" + seed));
            long s = seed;
            new Redactions(at)
                    .gone(new Paper(at, (d, p, f, secret) -> scattered(new Random(s), d, p, f, secret)), SECRET);
        }
    }

    private static void scattered(Random random, PDDocument d, PDPage p, PDFont f, boolean secret) throws IOException {
        p.setRotation(90 * random.nextInt(4));
        float size = 6 + random.nextInt(20);
        double angle = random.nextInt(4) * Math.PI / 2;
        int cut = 1 + random.nextInt(SECRET.length() - 1);
        boolean slanted = random.nextBoolean();
        Paper.on(d, p, c -> {
            c.beginText();
            c.setFont(f, size);
            c.setTextMatrix(new Matrix(java.awt.geom.AffineTransform.getRotateInstance(angle, 210, 210)));
            c.newLineAtOffset(210, 210 + random.nextInt(30));
            if (slanted) {
                c.setCharacterSpacing(random.nextFloat() * 2);
            }
            if (secret) {
                c.showText(SECRET.substring(0, cut));
                c.showText(SECRET.substring(cut));
            }
            c.endText();
        });
    }

    @Test
    void refuses_marks_that_are_on_no_page_and_files_that_are_none() throws IOException {
        Path original =
                paper((d, p, f, secret) -> Paper.text(d, p, f, 40, 300, "x")).original();

        assertThat(redactions.regions(original, new Region(2, 0, 0, 1, 1))).isInstanceOf(Redacted.Refused.class);
        Path broken = Files.writeString(folder.resolve("broken.pdf"), "%PDF-1.7 nothing");
        assertThat(redactions.texts(broken, SECRET)).isInstanceOf(Redacted.Refused.class);
        assertThat(redactions.out()).doesNotExist();
    }

    private Paper paper(Paper.Drawing drawing) {
        return new Paper(folder, drawing);
    }
}
