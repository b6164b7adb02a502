package kr.seogo.extractor.internal.pdfbox;

import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import kr.seogo.extractor.image.Drawing.Reason;
import kr.seogo.extractor.image.RefusedException;
import kr.seogo.extractor.protocol.JobLine.RedactJob;
import kr.seogo.extractor.redact.Boxes;
import kr.seogo.extractor.redact.Marks;
import kr.seogo.extractor.redact.Redacted;
import kr.seogo.extractor.redact.Region;
import kr.seogo.extractor.redact.UnprovedException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/**
 * Makes a PDF of pictures of another one's pages with boxes burned in. Only pixels cross over: no text, object, stream,
 * font or name of the original is ever copied, so there is nothing to forget to take out.
 */
public final class PdfRedaction {

    private static final int MOST_TEXT = 2_000_000;

    private PdfRedaction() {}

    /** Writes the redaction to {@code part}, proved. */
    public static Redacted.Done redact(RedactJob job, Marks marks, Path part) throws IOException {
        try (PDDocument document =
                Loader.loadPDF(job.source().path().toFile(), "", null, null, IOUtils.createTempFileOnlyStreamCache())) {
            return new Run(document, job, marks).write(part);
        } catch (InvalidPasswordException e) {
            throw new RefusedException(Reason.ENCRYPTED, "the document opens only with its password");
        }
    }

    private record Run(PDDocument document, RedactJob job, Marks marks) {

        Redacted.Done write(Path part) throws IOException {
            int count = document.getNumberOfPages();
            if (count == 0 || count > job.maxPages()) {
                throw new RefusedException(
                        count == 0 ? Reason.DAMAGED : Reason.TOO_LARGE,
                        "expected 1 to " + job.maxPages() + " pages, found " + count);
            }
            for (Region region : marks.regions()) {
                if (region.page() > count) {
                    throw new IllegalArgumentException("a mark is on page " + region.page() + " of " + count);
                }
            }
            GlyphRenderer renderer = new GlyphRenderer(document, job.maxPixels());
            List<List<Glyph>> glyphs = new ArrayList<>();
            List<ReadingOrders> orders = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                glyphs.add(renderer.glyphs(i));
                orders.add(orders(document.getPage(i)));
            }
            List<Integer> matches = new ArrayList<>();
            List<Region> boxes = boxes(new MarkedGlyphs(glyphs, orders), matches);
            List<List<Glyph>> left = left(glyphs, boxes);
            prove(new MarkedGlyphs(left, orders));
            draw(renderer, boxes, part);
            return new Redacted.Done(
                    "application/pdf", count, boxes.size(), matches, text(left, orders), warnings(glyphs));
        }

        private List<Region> boxes(MarkedGlyphs all, List<Integer> matches) {
            List<Region> boxes = new ArrayList<>(marks.regions());
            for (String text : marks.texts()) {
                MarkedGlyphs.Match match = all.find(text);
                matches.add(match.places());
                boxes.addAll(match.boxes());
            }
            return boxes;
        }

        /** Signs of which a reader of the result may still see something. */
        private static List<List<Glyph>> left(List<List<Glyph>> pages, List<Region> boxes) {
            List<List<Glyph>> left = new ArrayList<>();
            for (int i = 0; i < pages.size(); i++) {
                int page = i + 1;
                List<Rectangle2D> burned = boxes.stream()
                        .filter(b -> b.page() == page)
                        .<Rectangle2D>map(b -> new Rectangle2D.Double(b.x(), b.y(), b.width(), b.height()))
                        .toList();
                left.add(pages.get(i).stream()
                        .filter(g -> burned.stream().noneMatch(b -> covers(b, g.box())))
                        .toList());
            }
            return left;
        }

        /** Whether the middle half of a sign is covered: of what sticks out nobody can tell which sign it was. */
        private static boolean covers(Rectangle2D burned, Rectangle2D box) {
            double across = box.getWidth() / 4;
            double up = box.getHeight() / 4;
            Rectangle2D middle = new Rectangle2D.Double(
                    box.getX() + across, box.getY() + up, Math.max(1e-9, 2 * across), Math.max(1e-9, 2 * up));
            Rectangle2D page = new Rectangle2D.Double(0, 0, 1, 1);
            return !page.intersects(box) || burned.contains(middle.createIntersection(page));
        }

        private void prove(MarkedGlyphs left) {
            for (int i = 0; i < marks.texts().size(); i++) {
                if (left.holds(marks.texts().get(i))) {
                    throw new UnprovedException("marked text " + (i + 1) + " is not covered everywhere it stands");
                }
            }
        }

        private void draw(GlyphRenderer renderer, List<Region> boxes, Path part) throws IOException {
            try (ImagePdf pdf = new ImagePdf()) {
                for (int i = 0; i < document.getNumberOfPages(); i++) {
                    int page = i + 1;
                    List<Region> burned =
                            boxes.stream().filter(b -> b.page() == page).toList();
                    BufferedImage picture = renderer.picture(i, job.dpi());
                    Boxes.burn(picture, burned);
                    PDRectangle shown = shown(document.getPage(i));
                    pdf.add(picture, shown.getWidth(), shown.getHeight(), burned);
                }
                pdf.save(part);
            }
        }

        private static String text(List<List<Glyph>> left, List<ReadingOrders> orders) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < left.size() && text.length() < MOST_TEXT; i++) {
                text.append(orders.get(i).text(left.get(i))).append('\f');
            }
            return text.toString();
        }

        /** What no machine here can read: the person who reviews has to. */
        private static List<String> warnings(List<List<Glyph>> glyphs) {
            List<String> warnings = new ArrayList<>();
            for (int i = 0; i < glyphs.size(); i++) {
                if (glyphs.get(i).stream().allMatch(g -> g.text().isBlank())) {
                    warnings.add("page-without-text:" + (i + 1));
                } else if (glyphs.get(i).stream().anyMatch(g -> g.text().isEmpty())) {
                    warnings.add("text-unreadable:" + (i + 1));
                }
            }
            return warnings;
        }

        private static ReadingOrders orders(PDPage page) {
            PDRectangle shown = shown(page);
            return new ReadingOrders(shown.getWidth(), shown.getHeight());
        }

        private static PDRectangle shown(PDPage page) {
            PDRectangle box = page.getCropBox();
            boolean across = Math.floorMod(page.getRotation(), 180) == 90;
            return across
                    ? new PDRectangle(box.getHeight(), box.getWidth())
                    : new PDRectangle(box.getWidth(), box.getHeight());
        }
    }
}
