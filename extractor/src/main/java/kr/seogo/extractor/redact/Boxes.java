package kr.seogo.extractor.redact;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.util.List;

/** Boxes of one colour, burned into pixels and looked for again. */
public final class Boxes {

    private static final Color BLACK = Color.BLACK;

    private Boxes() {}

    /** The boxes of the marked regions of a page. */
    public static List<Region> of(Marks marks, int page) {
        return marks.regions().stream().filter(r -> r.page() == page).toList();
    }

    /** The pixels a region covers, even in part. */
    public static Rectangle pixels(Region region, int width, int height) {
        int left = Math.max(0, (int) Math.floor(region.x() * width));
        int top = Math.max(0, (int) Math.floor(region.y() * height));
        int right = Math.min(width, (int) Math.ceil((region.x() + region.width()) * width));
        int bottom = Math.min(height, (int) Math.ceil((region.y() + region.height()) * height));
        return new Rectangle(left, top, Math.max(1, right - left), Math.max(1, bottom - top));
    }

    /** Overwrites the pixels of every box. */
    public static void burn(BufferedImage image, List<Region> boxes) {
        Graphics2D g = image.createGraphics();
        g.setColor(BLACK);
        boxes.forEach(b -> g.fill(pixels(b, image.getWidth(), image.getHeight())));
        g.dispose();
    }

    /**
     * Looks at every pixel of every box in the picture as it was written.
     *
     * @param tolerance how much brighter a pixel may be after lossy compression, 0 to 255
     */
    public static void prove(BufferedImage image, List<Region> boxes, int tolerance) {
        for (Region box : boxes) {
            Rectangle area = pixels(box, image.getWidth(), image.getHeight());
            int[] row = new int[area.width];
            for (int y = area.y; y < Math.min(image.getHeight(), area.y + area.height); y++) {
                image.getRGB(area.x, y, area.width, 1, row, 0, area.width);
                for (int pixel : row) {
                    boolean dark = ((pixel >> 16) & 255) <= tolerance
                            && ((pixel >> 8) & 255) <= tolerance
                            && (pixel & 255) <= tolerance;
                    if (!dark) {
                        throw new UnprovedException("a pixel within a box of page " + box.page() + " is not blackened");
                    }
                }
            }
        }
    }
}
