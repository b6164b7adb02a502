package kr.seogo.extractor.image;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageReader;
import javax.imageio.stream.FileImageInputStream;
import javax.imageio.stream.ImageInputStream;
import kr.seogo.extractor.image.Drawing.Reason;

/** Every picture of a picture file at its full size, one at a time. */
public final class Frames implements AutoCloseable {

    private final ImageInputStream input;
    private final ImageReader reader;
    private final long maxPixels;
    private final int count;

    private Frames(ImageInputStream input, ImageReader reader, long maxPixels, int count) {
        this.input = input;
        this.reader = reader;
        this.maxPixels = maxPixels;
        this.count = count;
    }

    /** Opens a file; refused where it is none, or holds more than {@code most} pictures. */
    public static Frames open(Path path, long maxPixels, int most) throws IOException {
        ImageInputStream input = new FileImageInputStream(path.toFile());
        try {
            ImageReader reader = RasterPicture.reader(input);
            reader.setInput(input, false, true);
            int count = reader.getNumImages(true);
            if (count > most) {
                throw new RefusedException(Reason.TOO_LARGE, "expected at most " + most + " pictures, found " + count);
            }
            return new Frames(input, reader, maxPixels, count);
        } catch (IOException | RuntimeException e) {
            input.close();
            throw e;
        }
    }

    public int count() {
        return count;
    }

    /** The picture of that number, from 0; refused where its header says it is too large. */
    public BufferedImage read(int number) throws IOException {
        long pixels = (long) reader.getWidth(number) * reader.getHeight(number);
        if (pixels > maxPixels) {
            throw new RefusedException(Reason.TOO_LARGE, "expected at most " + maxPixels + " pixels, found " + pixels);
        }
        return RasterPicture.pixels(reader, number, reader.getDefaultReadParam());
    }

    @Override
    public void close() throws IOException {
        reader.dispose();
        input.close();
    }
}
