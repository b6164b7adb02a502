package kr.seogo.extractor.image;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Locale;
import java.util.Set;
import javax.imageio.IIOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.FileImageInputStream;
import javax.imageio.stream.ImageInputStream;
import kr.seogo.extractor.image.Drawing.Reason;

/** Decodes the first picture of a JPEG, PNG, TIFF, GIF or BMP file, after its header has told how large it is. */
final class RasterPicture {

    private static final Set<String> FORMATS = Set.of("jpeg", "png", "tif", "tiff", "gif", "bmp");

    private RasterPicture() {}

    /** The picture, thinned out while decoding where it is far larger than {@code maxSide}. */
    static Picture read(Path path, int maxSide, long maxPixels) throws IOException {
        try (ImageInputStream input = new FileImageInputStream(path.toFile())) {
            ImageReader reader = reader(input);
            try {
                reader.setInput(input, false, true);
                return decode(reader, maxSide, maxPixels);
            } finally {
                reader.dispose();
            }
        }
    }

    static ImageReader reader(ImageInputStream input) throws IOException {
        Iterator<ImageReader> readers = ImageIO.getImageReaders(input);
        while (readers.hasNext()) {
            ImageReader reader = readers.next();
            if (FORMATS.contains(reader.getFormatName().toLowerCase(Locale.ROOT))) {
                return reader;
            }
        }
        throw new RefusedException(Reason.UNSUPPORTED, "expected a JPEG, PNG, TIFF, GIF, BMP or PDF file");
    }

    private static Picture decode(ImageReader reader, int maxSide, long maxPixels) throws IOException {
        ImageSize size = new ImageSize(reader.getWidth(0), reader.getHeight(0));
        if (size.pixels() > maxPixels) {
            String found = size.width() + " × " + size.height() + " pixels";
            throw new RefusedException(Reason.TOO_LARGE, "expected at most " + maxPixels + " pixels, found " + found);
        }
        int step = Math.max(1, Math.max(size.width(), size.height()) / (2 * maxSide));
        ImageReadParam thinned = reader.getDefaultReadParam();
        thinned.setSourceSubsampling(step, step, 0, 0);
        return new Picture(pixels(reader, 0, thinned), size.width(), size.height());
    }

    static BufferedImage pixels(ImageReader reader, int number, ImageReadParam param) throws IOException {
        try {
            return reader.read(number, param);
        } catch (IIOException e) {
            if (reader.canReadRaster() && "Unsupported Image Type".equals(e.getMessage())) {
                return FourInks.toRgb(reader.readRaster(number, param));
            }
            throw e;
        }
    }
}
