package kr.seogo.extractor.image;

import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import kr.seogo.extractor.image.Drawing.Reason;

/**
 * Shows a JPEG in four inks (CMYK), which the JDK decodes but does not colour. Adobe's programs, where nearly all of them
 * come from, store the inks inverted; no colour profile is used, so the tint is near, not exact: enough to recognise.
 */
final class FourInks {

    private static final int BANDS = 4;

    private FourInks() {}

    static BufferedImage toRgb(Raster raster) {
        if (raster.getNumBands() != BANDS) {
            throw new RefusedException(Reason.UNSUPPORTED, "a JPEG in " + raster.getNumBands() + " colour channels");
        }
        BufferedImage image = new BufferedImage(raster.getWidth(), raster.getHeight(), BufferedImage.TYPE_INT_RGB);
        int[] inks = new int[BANDS];
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                raster.getPixel(raster.getMinX() + x, raster.getMinY() + y, inks);
                image.setRGB(
                        x,
                        y,
                        (light(inks[0], inks[3]) << 16) | (light(inks[1], inks[3]) << 8) | light(inks[2], inks[3]));
            }
        }
        return image;
    }

    private static int light(int ink, int black) {
        return ink * black / 255;
    }
}
