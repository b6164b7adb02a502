package kr.seogo.extractor.internal.pdfbox;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import kr.seogo.extractor.redact.Region;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/** Writes a PDF of pictures and nothing else, and proves that it is one. */
public final class ImagePdf implements AutoCloseable {

    /** Pages larger than this without loss are photographs, which lose nothing to the eye. */
    private static final int LARGE = 3_000_000;

    private static final float QUALITY = 0.9f;

    private final PDDocument document = new PDDocument(IOUtils.createTempFileOnlyStreamCache());
    private final List<List<Region>> boxes = new ArrayList<>();

    /** Adds a page that shows {@code picture}, in points, on which {@code burned} were burned. */
    public void add(BufferedImage picture, float width, float height, List<Region> burned) throws IOException {
        PDPage page = new PDPage(new PDRectangle(width, height));
        document.addPage(page);
        PDImageXObject image = LosslessFactory.createFromImage(document, picture);
        if (image.getCOSObject().getLength() > LARGE) {
            image = JPEGFactory.createFromImage(document, picture, QUALITY);
        }
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            content.drawImage(image, 0, 0, width, height);
        }
        boxes.add(List.copyOf(burned));
    }

    /** Writes the document to {@code out} and reads it again. */
    public void save(Path out) throws IOException {
        document.save(out.toFile());
        ImagePdfProof.prove(out, boxes);
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
