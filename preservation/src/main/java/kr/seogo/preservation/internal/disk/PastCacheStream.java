package kr.seogo.preservation.internal.disk;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.function.Consumer;

/** A file read in aligned pieces, as direct I/O demands, and handed out in any. */
final class PastCacheStream extends InputStream {

    private final FileChannel channel;
    private final ByteBuffer buffer;
    private final Consumer<ByteBuffer> giveBack;
    private final int block;
    private long position;
    private boolean ended;
    private boolean closed;

    PastCacheStream(FileChannel channel, ByteBuffer buffer, Consumer<ByteBuffer> giveBack, int block) {
        this.channel = channel;
        this.buffer = buffer.clear().limit(0);
        this.giveBack = giveBack;
        this.block = block;
    }

    @Override
    public int read() throws IOException {
        return fill() ? buffer.get() & 0xff : -1;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (!fill()) {
            return -1;
        }
        int count = Math.min(length, buffer.remaining());
        buffer.get(target, offset, count);
        return count;
    }

    private boolean fill() throws IOException {
        if (!buffer.hasRemaining() && !ended) {
            int count = channel.read(buffer.clear(), position);
            buffer.flip();
            position += Math.max(0, count);
            ended = count <= 0 || count % block != 0; // a direct read is short only at the end of the file
        }
        return buffer.hasRemaining();
    }

    @Override
    public void close() throws IOException {
        if (!closed) {
            closed = true;
            channel.close();
            giveBack.accept(buffer);
        }
    }
}
