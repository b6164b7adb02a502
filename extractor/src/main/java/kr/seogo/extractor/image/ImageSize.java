package kr.seogo.extractor.image;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.FileImageInputStream;
import javax.imageio.stream.ImageInputStream;

/** Width and height of a picture in pixels, by its header. */
public record ImageSize(int width, int height) {

    /** How many pixels decoding would make. */
    public long pixels() {
        return (long) width * height;
    }

    /** The size of the first picture in the file at {@code path}; empty where no reader knows its format. */
    public static Optional<ImageSize> read(Path path) throws IOException {
        try (ImageInputStream input = new FileImageInputStream(path.toFile())) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(input);
            if (!readers.hasNext()) {
                return Optional.empty();
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(input, true, true);
                return Optional.of(new ImageSize(reader.getWidth(0), reader.getHeight(0)));
            } catch (RuntimeException e) {
                // the readers of the JDK meet damage with any of them
                throw new IOException("the picture's header is damaged: " + e, e);
            } finally {
                reader.dispose();
            }
        }
    }
}
