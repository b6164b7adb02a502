package kr.seogo.extractor.internal.pdfbox;

import java.awt.geom.Rectangle2D;

/**
 * A sign as it was shown on a page, in shares of the shown page.
 *
 * @param text what it stands for; empty where the file does not say
 * @param turns quarter turns of its line against the reader, 0 to 3
 * @param pattern whether it is part of a pattern, which may be repeated anywhere
 */
record Glyph(int page, String text, Rectangle2D box, int turns, boolean pattern) {

    double along(double width, double height) {
        return switch (turns) {
            case 0 -> box.getCenterX() * width;
            case 1 -> box.getCenterY() * height;
            case 2 -> -box.getCenterX() * width;
            default -> -box.getCenterY() * height;
        };
    }

    double down(double width, double height) {
        return switch (turns) {
            case 0 -> box.getCenterY() * height;
            case 1 -> -box.getCenterX() * width;
            case 2 -> -box.getCenterY() * height;
            default -> box.getCenterX() * width;
        };
    }

    /** How long it is along its line, in points. */
    double length(double width, double height) {
        return turns % 2 == 0 ? box.getWidth() * width : box.getHeight() * height;
    }

    /** How high it is across its line, in points. */
    double height(double width, double height) {
        return turns % 2 == 0 ? box.getHeight() * height : box.getWidth() * width;
    }
}
