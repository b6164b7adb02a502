package kr.seogo.extractor.internal.pdfbox;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import kr.seogo.extractor.redact.Boxes;
import kr.seogo.extractor.redact.Region;
import kr.seogo.extractor.redact.UnprovedException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * Proves that a written PDF holds one revision of pages that show one picture each, no sign of text and none of the
 * things a PDF may carry beside its pages, by naming all that may be there instead of what may not.
 */
final class ImagePdfProof {

    private static final Set<String> CATALOG = Set.of("Type", "Version", "Pages");
    private static final Set<String> PAGE = Set.of("Type", "MediaBox", "Parent", "Contents", "Resources");
    private static final Set<String> RESOURCES = Set.of("XObject");
    private static final Set<String> IMAGE = Set.of(
            "Type", "Subtype", "Width", "Height", "BitsPerComponent", "ColorSpace", "Filter", "DecodeParms", "Length");
    private static final Set<String> OPERATORS = Set.of("q", "cm", "Do", "Q");

    /** What lossy compression may do to black. */
    private static final int TOLERANCE = 60;

    private ImagePdfProof() {}

    static void prove(Path file, List<List<Region>> boxes) throws IOException {
        oneRevision(file);
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            only("the catalog", document.getDocumentCatalog().getCOSObject(), CATALOG);
            if (!document.getDocumentInformation().getMetadataKeys().isEmpty()) {
                throw new UnprovedException("the result has document information");
            }
            if (document.getNumberOfPages() != boxes.size()) {
                throw new UnprovedException("the result has other pages than were written");
            }
            String text = new PDFTextStripper().getText(document);
            if (!text.isBlank()) {
                throw new UnprovedException("the result holds text");
            }
            for (int i = 0; i < boxes.size(); i++) {
                page(document.getPage(i), boxes.get(i));
            }
        }
    }

    private static void oneRevision(Path file) throws IOException {
        String bytes = Files.readString(file, StandardCharsets.ISO_8859_1);
        int ends = bytes.split("startxref", -1).length - 1;
        if (ends != 1) {
            throw new UnprovedException("expected one revision in the result, found " + ends);
        }
    }

    private static void page(PDPage page, List<Region> boxes) throws IOException {
        only("a page", page.getCOSObject(), PAGE);
        String content = new String(page.getContents().readAllBytes(), StandardCharsets.ISO_8859_1);
        for (String word : content.split("\\s+", -1)) {
            boolean operand = word.isEmpty() || word.startsWith("/") || word.matches("-?[0-9.]+");
            if (!operand && !OPERATORS.contains(word)) {
                throw new UnprovedException("a page of the result does more than show a picture: " + word);
            }
        }
        PDResources resources = page.getResources();
        only("a page's resources", resources.getCOSObject(), RESOURCES);
        int images = 0;
        for (COSName name : resources.getXObjectNames()) {
            if (!(resources.getXObject(name) instanceof PDImageXObject image)) {
                throw new UnprovedException("a page of the result shows something that is no picture");
            }
            only("a picture", image.getCOSObject(), IMAGE);
            BufferedImage pixels = image.getImage();
            boolean lossy = image.getCOSObject().getFilters() instanceof COSName f && f.equals(COSName.DCT_DECODE);
            Boxes.prove(pixels, boxes, lossy ? TOLERANCE : 0);
            images++;
        }
        if (images != 1) {
            throw new UnprovedException("expected one picture on a page of the result, found " + images);
        }
    }

    private static void only(String what, COSDictionary dictionary, Set<String> allowed) {
        for (COSName key : dictionary.keySet()) {
            if (!allowed.contains(key.getName())) {
                throw new UnprovedException(what + " of the result carries " + key.getName());
            }
        }
    }
}
