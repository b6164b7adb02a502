package kr.seogo.bench.generate;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.SplittableRandom;

/** Files of bytes that say nothing and cannot be compressed. */
public final class Noise {

    private static final int BLOCK = 1 << 20;

    private Noise() {}

    /** Writes a file of {@code size} bytes that differs from those of other seeds in every block. */
    public static void write(Path file, long size, long seed) throws IOException {
        byte[] block = new byte[BLOCK];
        new SplittableRandom(seed).nextBytes(block);
        try (FileChannel out = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            for (long at = 0; at < size; at += BLOCK) {
                ByteBuffer buffer = ByteBuffer.wrap(block, 0, (int) Math.min(BLOCK, size - at));
                if (buffer.remaining() >= Long.BYTES) {
                    buffer.putLong(0, at);
                }
                while (buffer.hasRemaining()) {
                    out.write(buffer);
                }
            }
        }
    }
}
