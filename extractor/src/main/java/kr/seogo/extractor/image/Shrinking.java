package kr.seogo.extractor.image;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;

/** Makes pictures smaller, never larger, on white. */
final class Shrinking {

    private Shrinking() {}

    /** {@code image} with no side over {@code maxSide}; halves first, for one large step drops thin lines of a drawing. */
    static BufferedImage to(int maxSide, BufferedImage image) {
        BufferedImage current = image;
        while (longest(current) > 2 * maxSide) {
            current = scaled(current, half(current.getWidth()), half(current.getHeight()));
        }
        double factor = Math.min(1.0, (double) maxSide / longest(current));
        int width = Math.max(1, (int) Math.round(current.getWidth() * factor));
        int height = Math.max(1, (int) Math.round(current.getHeight() * factor));
        return scaled(current, width, height);
    }

    private static int longest(BufferedImage image) {
        return Math.max(image.getWidth(), image.getHeight());
    }

    private static int half(int side) {
        return Math.max(1, side / 2);
    }

    private static BufferedImage scaled(BufferedImage image, int width, int height) {
        BufferedImage result = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = result.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.drawImage(image, 0, 0, width, height, Color.WHITE, null);
        graphics.dispose();
        return result;
    }
}
