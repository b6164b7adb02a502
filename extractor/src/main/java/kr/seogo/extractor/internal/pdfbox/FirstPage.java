package kr.seogo.extractor.internal.pdfbox;

import java.io.IOException;
import java.nio.file.Path;
import kr.seogo.extractor.image.Drawing.Reason;
import kr.seogo.extractor.image.Picture;
import kr.seogo.extractor.image.RefusedException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Renders the first page of a PDF at the size it is wanted, so that a page of ten metres costs no more than a card. */
public final class FirstPage {

    private FirstPage() {}

    /** The page with no side over {@code maxSide}; refused where a picture on it has more than {@code maxPixels}. */
    public static Picture draw(Path path, int maxSide, long maxPixels) throws IOException {
        try (PDDocument document = Loader.loadPDF(path.toFile())) {
            if (document.getNumberOfPages() == 0) {
                throw new RefusedException(Reason.DAMAGED, "the document has no page");
            }
            PDPage page = document.getPage(0);
            PageImages.check(page.getResources(), maxPixels);
            PDRectangle box = page.getCropBox();
            float scale = Math.min(4f, maxSide / Math.max(1f, Math.max(box.getWidth(), box.getHeight())));
            PDFRenderer renderer = new PDFRenderer(document);
            renderer.setSubsamplingAllowed(true);
            return new Picture(
                    renderer.renderImage(0, scale, ImageType.RGB),
                    Math.round(box.getWidth()),
                    Math.round(box.getHeight()));
        } catch (InvalidPasswordException e) {
            throw new RefusedException(Reason.ENCRYPTED, "the document opens only with its password");
        } catch (IOException e) {
            // PDFBox has no type of its own for a document that only a certificate opens
            if (String.valueOf(e.getMessage()).startsWith("Provided decryption material")) {
                throw new RefusedException(Reason.ENCRYPTED, "the document opens only with a certificate");
            }
            throw e;
        }
    }
}
