package kr.seogo.extractor.internal.pdfbox;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import kr.seogo.extractor.image.Drawing.Reason;
import kr.seogo.extractor.image.RefusedException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;

/** Renders pages and keeps the signs they show. */
final class GlyphRenderer extends PDFRenderer {

    /** More signs than any page shows that a person reads. */
    private static final int MOST = 400_000;

    private static final float SMALL = 0.1f;

    private final long maxPixels;
    private List<Glyph> shown = new ArrayList<>();
    private int page;
    private boolean pictures;
    private float scale = 1;

    GlyphRenderer(PDDocument document, long maxPixels) {
        super(document);
        this.maxPixels = maxPixels;
        setSubsamplingAllowed(true);
    }

    /** The signs of a page, from 0, without drawing its pictures. */
    List<Glyph> glyphs(int index) throws IOException {
        render(index, SMALL, false);
        return shown;
    }

    /** The page as it is shown; smaller than asked where it would have too many pixels. */
    BufferedImage picture(int index, int dpi) throws IOException {
        PDPage one = document.getPage(index);
        PageImages.check(one.getResources(), maxPixels);
        PDRectangle box = one.getCropBox();
        double points = Math.max(1.0, (double) box.getWidth() * box.getHeight());
        return render(index, (float) Math.min(dpi / 72.0, Math.sqrt(maxPixels / points)), true);
    }

    private BufferedImage render(int index, float wanted, boolean whole) throws IOException {
        shown = new ArrayList<>();
        page = index + 1;
        pictures = whole;
        scale = wanted;
        return renderImage(index, wanted, ImageType.RGB);
    }

    @Override
    protected PageDrawer createPageDrawer(PageDrawerParameters parameters) throws IOException {
        GlyphDrawer drawer = new GlyphDrawer(parameters, page, pictures, this::keep);
        PDRectangle box = parameters.getPage().getCropBox();
        int quarter = parameters.getPage().getRotation() / 90;
        double wide = quarter % 2 == 0 ? box.getWidth() : box.getHeight();
        double high = quarter % 2 == 0 ? box.getHeight() : box.getWidth();
        drawer.size(wide * scale, high * scale);
        return drawer;
    }

    private void keep(Glyph glyph) {
        if (shown.size() >= MOST) {
            throw new RefusedException(Reason.TOO_LARGE, "page " + page + " shows more than " + MOST + " signs");
        }
        shown.add(glyph);
    }
}
