package kr.seogo.extractor.redact;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** PDFs with a secret on their first page, made twice: with the secret and without, so that its ink can be told. */
final class Paper {

    /** Draws a page; the secret only where it is asked for. */
    interface Drawing {
        void draw(PDDocument document, PDPage page, PDFont font, boolean secret) throws IOException;
    }

    /** Writes on a page. */
    interface Writing {
        void write(PDPageContentStream content) throws IOException;
    }

    private final Path folder;
    private final Drawing drawing;

    Paper(Path folder, Drawing drawing) {
        this.folder = folder;
        this.drawing = drawing;
    }

    Path original() throws IOException {
        return make("original.pdf", true);
    }

    Path without() throws IOException {
        return make("without.pdf", false);
    }

    private Path make(String name, boolean secret) throws IOException {
        Path file = folder.resolve(name);
        try (PDDocument document = new PDDocument();
                InputStream ttf = PDFont.class.getResourceAsStream(
                        "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf")) {
            PDPage page = new PDPage(new PDRectangle(420, 420));
            document.addPage(page);
            drawing.draw(document, page, PDType0Font.load(document, ttf, false), secret);
            document.save(file.toFile());
        }
        return file;
    }

    /** Writes text at a place on a page. */
    static void text(PDDocument document, PDPage page, PDFont font, float x, float y, String text) throws IOException {
        on(document, page, c -> {
            c.beginText();
            c.setFont(font, 12);
            c.newLineAtOffset(x, y);
            c.showText(text);
            c.endText();
        });
    }

    static void on(PDDocument document, PDPage page, Writing writing) throws IOException {
        try (PDPageContentStream content =
                new PDPageContentStream(document, page, PDPageContentStream.AppendMode.APPEND, true, true)) {
            writing.write(content);
        }
    }

    static BufferedImage picture(Path pdf, int dpi) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            return new PDFRenderer(document).renderImageWithDPI(0, dpi, ImageType.RGB);
        }
    }
}
