package kr.seogo.extractor.redact;

/**
 * A rectangle on a page as it is shown, turned as its rotation says and cut to its crop box. All in shares of the shown
 * page, so that it does not depend on points, pixels or rotation.
 *
 * @param page from 1
 * @param x of the left edge from the left, 0 to 1
 * @param y of the upper edge from the top, 0 to 1
 */
public record Region(int page, double x, double y, double width, double height) {

    public Region {
        if (page < 1) {
            throw new IllegalArgumentException("pages are counted from 1, found: " + page);
        }
        boolean sound = x >= 0 && y >= 0 && width > 0 && height > 0 && x + width <= 1.0001 && y + height <= 1.0001;
        if (!sound) {
            throw new IllegalArgumentException("a region lies on its page: expected shares from 0 to 1, found x " + x
                    + ", y " + y + ", width " + width + ", height " + height);
        }
    }
}
