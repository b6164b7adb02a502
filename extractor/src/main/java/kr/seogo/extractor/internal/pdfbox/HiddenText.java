package kr.seogo.extractor.internal.pdfbox;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import kr.seogo.extractor.inspect.Findings;
import kr.seogo.extractor.inspect.Hidden;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** Reads a page's signs for those a reader does not see: invisible, outside the page, or painted over later. */
final class HiddenText extends PDFGraphicsStreamEngine {

    private static final int MOST = 20_000;

    private record Sign(String text, Rectangle2D place) {}

    private final PDRectangle shown;
    private final List<Sign> signs = new ArrayList<>();
    private final StringBuilder invisible = new StringBuilder();
    private final StringBuilder outside = new StringBuilder();
    private final StringBuilder covered = new StringBuilder();
    private final java.awt.geom.GeneralPath path = new java.awt.geom.GeneralPath();

    HiddenText(PDPage page) {
        super(page);
        this.shown = page.getCropBox();
    }

    void tell(String where, Findings findings) {
        findings.addIfAny(Hidden.HIDDEN_TEXT, where, invisible.toString());
        findings.addIfAny(Hidden.TEXT_OUTSIDE_PAGE, where, outside.toString());
        findings.addIfAny(Hidden.TEXT_UNDER_PICTURE, where, covered.toString());
    }

    @Override
    protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) throws IOException {
        String said = font.toUnicode(code);
        String text = said == null ? "?" : said;
        Rectangle2D place = new Rectangle2D.Double(0, 0, Math.max(0.2, displacement.getX()), 0.7);
        Rectangle2D box =
                matrix.createAffineTransform().createTransformedShape(place).getBounds2D();
        boolean inside =
                box.intersects(shown.getLowerLeftX(), shown.getLowerLeftY(), shown.getWidth(), shown.getHeight());
        if (!inside) {
            keep(outside, text);
        } else if (getGraphicsState().getTextState().getRenderingMode() == RenderingMode.NEITHER || white()) {
            keep(invisible, text);
        } else if (signs.size() < MOST) {
            signs.add(new Sign(text, box));
        }
        super.showGlyph(matrix, font, code, displacement);
    }

    private boolean white() {
        try {
            return (getGraphicsState().getNonStrokingColor().toRGB() & 0xffffff) == 0xffffff;
        } catch (IOException | RuntimeException e) {
            // a pattern or a colour nobody can tell is not white
            return false;
        }
    }

    private static void keep(StringBuilder text, String sign) {
        if (text.length() < MOST) {
            text.append(sign);
        }
    }

    @Override
    public void drawImage(PDImage image) {
        cover(getGraphicsState()
                .getCurrentTransformationMatrix()
                .createAffineTransform()
                .createTransformedShape(new Rectangle2D.Double(0, 0, 1, 1))
                .getBounds2D());
    }

    /** A sign whose middle is painted over cannot be read any more. */
    private void cover(Rectangle2D area) {
        signs.removeIf(s -> {
            boolean over = area.contains(s.place().getCenterX(), s.place().getCenterY());
            if (over) {
                keep(covered, s.text());
            }
            return over;
        });
    }

    @Override
    public void fillPath(int rule) {
        cover(path.getBounds2D());
        path.reset();
    }

    @Override
    public void fillAndStrokePath(int rule) {
        fillPath(rule);
    }

    @Override
    public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
        path.moveTo(p0.getX(), p0.getY());
        path.lineTo(p1.getX(), p1.getY());
        path.lineTo(p2.getX(), p2.getY());
        path.lineTo(p3.getX(), p3.getY());
        path.closePath();
    }

    @Override
    public void moveTo(float x, float y) {
        path.moveTo(x, y);
    }

    @Override
    public void lineTo(float x, float y) {
        if (path.getCurrentPoint() == null) {
            path.moveTo(x, y);
        }
        path.lineTo(x, y);
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        lineTo(x1, y1);
        path.curveTo(x1, y1, x2, y2, x3, y3);
    }

    @Override
    public Point2D getCurrentPoint() {
        Point2D at = path.getCurrentPoint();
        return at == null ? new Point2D.Double() : at;
    }

    @Override
    public void closePath() {
        if (path.getCurrentPoint() != null) {
            path.closePath();
        }
    }

    @Override
    public void endPath() {
        path.reset();
    }

    @Override
    public void strokePath() {
        path.reset();
    }

    @Override
    public void clip(int rule) {
        // what is clipped away is not looked for
    }

    @Override
    public void shadingFill(COSName name) {
        // shadings are painted behind text
    }
}
