package kr.seogo.extractor.image;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import javax.imageio.ImageIO;

/** Writes a PNG whole or not at all: under another name first, synced, then renamed. */
final class PngFile {

    private PngFile() {}

    /** The size in bytes of the PNG now at {@code out}; after an exception {@code out} is as it was. */
    static long write(BufferedImage image, Path out) throws IOException {
        Path part = out.resolveSibling(
                "." + out.getFileName() + ".part-" + ProcessHandle.current().pid());
        try {
            try (FileChannel channel = FileChannel.open(
                            part,
                            StandardOpenOption.CREATE,
                            StandardOpenOption.TRUNCATE_EXISTING,
                            StandardOpenOption.WRITE);
                    OutputStream stream = Channels.newOutputStream(channel)) {
                if (!ImageIO.write(image, "png", stream)) {
                    throw new IOException("this JDK has no writer for PNG");
                }
                channel.force(true);
            }
            long bytes = Files.size(part);
            Files.move(part, out, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            return bytes;
        } finally {
            Files.deleteIfExists(part);
        }
    }
}
