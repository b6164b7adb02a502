package kr.seogo.extractor.internal.pdfbox;

import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.function.Consumer;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDVectorFont;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/**
 * Draws a page and tells of every sign that it shows, in the very coordinates of the picture: also of signs that are
 * invisible, in hidden layers, in annotations, in form fields, in groups and in patterns, for all of them go through here.
 */
final class GlyphDrawer extends PageDrawer {

    /** Signs reach below and above their line by so much of their size at most, unless their outline says more. */
    private static final double BELOW = -0.35;

    private static final double ABOVE = 1.0;
    private static final double NARROWEST = 0.2;

    private final int page;
    private final boolean pictures;
    private final Consumer<Glyph> glyphs;
    private AffineTransform device = new AffineTransform();
    private double width = 1;
    private double height = 1;
    private int patterns;

    /** @param pictures whether pictures are drawn; without them only signs are told */
    GlyphDrawer(PageDrawerParameters parameters, int page, boolean pictures, Consumer<Glyph> glyphs)
            throws IOException {
        super(parameters);
        this.page = page;
        this.pictures = pictures;
        this.glyphs = glyphs;
    }

    void size(double pixelsWide, double pixelsHigh) {
        width = pixelsWide;
        height = pixelsHigh;
    }

    @Override
    public void drawPage(Graphics2D g, PDRectangle pageSize) throws IOException {
        device = new AffineTransform(g.getTransform());
        device.translate(0, pageSize.getHeight());
        device.scale(1, -1);
        device.translate(-pageSize.getLowerLeftX(), -pageSize.getLowerLeftY());
        super.drawPage(g, pageSize);
    }

    @Override
    protected Paint getPaint(PDColor color) throws IOException {
        patterns++;
        try {
            return super.getPaint(color);
        } finally {
            patterns--;
        }
    }

    @Override
    protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) throws IOException {
        AffineTransform place = new AffineTransform(device);
        place.concatenate(matrix.createAffineTransform());
        Path2D shape = new Path2D.Double();
        double advance = Math.max(NARROWEST, displacement.getX());
        boolean vertical = font.isVertical();
        shape.append(
                vertical
                        ? new Rectangle2D.Double(-0.6, Math.min(-1, displacement.getY()), 1.2, 1.2)
                        : new Rectangle2D.Double(0, BELOW, advance, ABOVE - BELOW),
                false);
        Rectangle2D outline = outline(font, code);
        if (outline != null) {
            shape.append(outline, false);
        }
        shape.transform(place);
        Rectangle2D box = shape.getBounds2D();
        Rectangle2D shares = new Rectangle2D.Double(
                box.getX() / width, box.getY() / height, box.getWidth() / width, box.getHeight() / height);
        glyphs.accept(new Glyph(page, text(font, code), shares, turns(place, vertical), patterns > 0));
        super.showGlyph(matrix, font, code, displacement);
    }

    private static String text(PDFont font, int code) {
        try {
            String text = font.toUnicode(code);
            return text == null ? "" : text;
        } catch (RuntimeException e) {
            // a damaged map of signs is one that does not say
            return "";
        }
    }

    @org.jspecify.annotations.Nullable
    private static Rectangle2D outline(PDFont font, int code) {
        if (!(font instanceof PDVectorFont vector)) {
            return null;
        }
        try {
            Rectangle2D bounds = vector.getPath(code).getBounds2D();
            if (bounds.isEmpty()) {
                return null;
            }
            return font.getFontMatrix()
                    .createAffineTransform()
                    .createTransformedShape(bounds)
                    .getBounds2D();
        } catch (IOException | RuntimeException e) {
            // the box from the sign's advance holds then
            return null;
        }
    }

    private static int turns(AffineTransform place, boolean vertical) {
        double angle = Math.atan2(place.getShearY(), place.getScaleX());
        int turns = (int) Math.round(angle / (Math.PI / 2));
        return Math.floorMod(turns + (vertical ? 1 : 0), 4);
    }

    @Override
    public void drawImage(PDImage image) throws IOException {
        if (pictures) {
            super.drawImage(image);
        }
    }

    @Override
    public void shadingFill(COSName name) throws IOException {
        if (pictures) {
            super.shadingFill(name);
        }
    }
}
