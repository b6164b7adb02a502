package kr.seogo.extractor.image;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageReader;
import javax.imageio.stream.FileImageInputStream;
import javax.imageio.stream.ImageInputStream;
import kr.seogo.extractor.image.Drawing.Reason;

/** The one picture of a file, every pixel of it. */
public final class WholePicture {

    private WholePicture() {}

    /**
     * Decodes it.
     *
     * @throws RefusedException when there are several, which one copy would not hold, or too many pixels
     */
    public static BufferedImage of(Path path, long maxPixels) throws IOException {
        try (ImageInputStream input = new FileImageInputStream(path.toFile())) {
            ImageReader reader = RasterPicture.reader(input);
            try {
                reader.setInput(input, false, true);
                if (reader.getNumImages(true) > 1) {
                    throw new RefusedException(Reason.UNSUPPORTED, "expected one picture, found several");
                }
                long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
                if (pixels > maxPixels) {
                    throw new RefusedException(
                            Reason.TOO_LARGE, "expected at most " + maxPixels + " pixels, found " + pixels);
                }
                return RasterPicture.pixels(reader, 0, reader.getDefaultReadParam());
            } finally {
                reader.dispose();
            }
        }
    }
}
