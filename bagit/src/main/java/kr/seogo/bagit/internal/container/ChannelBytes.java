package kr.seogo.bagit.internal.container;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;

/** Reads at positions of a file that several threads share; its own position is never moved. */
final class ChannelBytes {

    private ChannelBytes() {}

    /** Exactly {@code length} bytes at {@code position}, little-endian as in zip. */
    static ByteBuffer read(FileChannel channel, long position, int length) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        while (bytes.hasRemaining()) {
            if (channel.read(bytes, position + bytes.position()) < 0) {
                throw new EOFException("the file ends at " + (position + bytes.position()));
            }
        }
        return bytes.flip();
    }

    /** The bytes from {@code position}, {@code length} of them, as a stream that ends early if the file does. */
    static InputStream stream(FileChannel channel, long position, long length) {
        return new Slice(channel, position, length);
    }

    private static final class Slice extends InputStream {

        private final FileChannel channel;
        private final long end;
        private long position;

        Slice(FileChannel channel, long position, long length) {
            this.channel = channel;
            this.position = position;
            this.end = position + length;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            if (position >= end) {
                return -1;
            }
            int wanted = (int) Math.min(length, end - position);
            int n = channel.read(ByteBuffer.wrap(bytes, offset, wanted), position);
            position += Math.max(0, n);
            return n;
        }
    }
}
