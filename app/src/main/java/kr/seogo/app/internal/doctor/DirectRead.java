package kr.seogo.app.internal.doctor;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Whether a file system reads past the page cache (O_DIRECT, open(2)). */
final class DirectRead {
    private DirectRead() {}

    /** Writes one block into a file of its own in the folder, reads it back directly, deletes the file. */
    static boolean works(Path folder) throws IOException {
        Path probe = Files.createTempFile(folder, "direct-", ".probe");
        try {
            int block = Math.toIntExact(Files.getFileStore(folder).getBlockSize());
            Files.write(probe, new byte[block]);
            try (FileChannel channel = FileChannel.open(probe, StandardOpenOption.READ, direct())) {
                ByteBuffer buffer = ByteBuffer.allocateDirect(2 * block).alignedSlice(block);
                return channel.read(buffer.limit(block)) == block;
            }
        } catch (IOException | UnsupportedOperationException refused) {
            return false;
        } finally {
            Files.delete(probe);
        }
    }

    // By name: the compiler calls the class proprietary, a warning that no annotation can answer, though its module
    // jdk.unsupported exports it for exactly this use.
    private static OpenOption direct() {
        try {
            Class<?> options = Class.forName("com.sun.nio.file.ExtendedOpenOption");
            for (Object option : options.getEnumConstants()) {
                if (option.toString().equals("DIRECT")) {
                    return (OpenOption) option;
                }
            }
            throw new UnsupportedOperationException("ExtendedOpenOption without DIRECT");
        } catch (ClassNotFoundException e) {
            throw new UnsupportedOperationException("no ExtendedOpenOption in this JDK", e);
        }
    }
}
