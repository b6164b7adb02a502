package kr.seogo.disclosure;

import kr.seogo.catalog.api.Mask;

/** Something to be taken out of a file, with the ground on which it is. */
public sealed interface RedactionMark {

    /** Item 1 to 8 of Article 9 (1) of the disclosure Act. */
    int ground();

    /** What may be said of it in reports and in the store: never the marked text itself. */
    String told();

    /**
     * A rectangle on a page as it is shown, in shares of the page from its upper left corner.
     *
     * @param page from 1
     * @param x 0 to 1, as {@code y}, {@code width} and {@code height}
     */
    record Region(int ground, int page, double x, double y, double width, double height) implements RedactionMark {
        public Region {
            requireGround(ground);
            boolean sound = page >= 1
                    && x >= 0
                    && y >= 0
                    && width > 0
                    && height > 0
                    && x + width <= 1.0001
                    && y + height <= 1.0001;
            if (!sound) {
                throw new IllegalArgumentException("A region lies on its page, in shares from 0 to 1; found page "
                        + page + ", x " + x + ", y " + y + ", width " + width + ", height " + height);
            }
        }

        @Override
        public String told() {
            return "p. " + page + ", " + percent(x) + " " + percent(y) + " " + percent(width) + " " + percent(height);
        }

        private static String percent(double share) {
            return Math.round(share * 1000) / 10.0 + " %";
        }
    }

    /** A string wherever it stands, however it is broken up. */
    record Text(int ground, String text) implements RedactionMark {
        public Text {
            requireGround(ground);
            if (text.isBlank()) {
                throw new IllegalArgumentException("A marked text is not blank");
            }
        }

        @Override
        public String told() {
            return "text " + Mask.of(text);
        }

        @Override
        public String toString() {
            return "Text[" + ground + ", " + Mask.of(text) + "]";
        }
    }

    private static void requireGround(int ground) {
        if (ground < 1 || ground > 8) {
            throw new IllegalArgumentException(
                    "A ground is an item 1 to 8 of Article 9 (1) of the disclosure Act; found: " + ground);
        }
    }
}
