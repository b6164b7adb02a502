package kr.seogo.bench.large;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.WritableByteChannel;
import org.jspecify.annotations.Nullable;

/**
 * A file of {@link Generated} bytes: what is written is compared and dropped, what is read is made. The real file behind it has its
 * length and no content. Not for several threads.
 */
final class GeneratedChannel extends FileChannel {

    private static final int PIECE = 1 << 18;

    private final FileChannel real;
    private final ByteBuffer piece = ByteBuffer.allocate(PIECE);
    private long position;
    private long length;

    GeneratedChannel(FileChannel real) throws IOException {
        this.real = real;
        this.length = real.size();
    }

    @Override
    public int read(ByteBuffer target) throws IOException {
        int count = read(target, position);
        position += Math.max(0, count);
        return count;
    }

    @Override
    public int read(ByteBuffer target, long from) {
        int count = (int) Math.min(target.remaining(), length - from);
        if (count <= 0) {
            return target.hasRemaining() ? -1 : 0;
        }
        int limit = target.limit();
        target.limit(target.position() + count);
        Generated.fill(target, from);
        target.limit(limit);
        return count;
    }

    @Override
    public long read(ByteBuffer[] targets, int offset, int count) throws IOException {
        return read(targets[offset]);
    }

    @Override
    public int write(ByteBuffer source) throws IOException {
        int count = write(source, position);
        position += count;
        return count;
    }

    @Override
    public int write(ByteBuffer source, long from) throws IOException {
        int count = source.remaining();
        if (!Generated.takes(source, from)) {
            throw new IOException(
                    "Other bytes than the source's were written between %,d and %,d".formatted(from, from + count));
        }
        length = Math.max(length, from + count);
        return count;
    }

    @Override
    public long write(ByteBuffer[] sources, int offset, int count) throws IOException {
        return write(sources[offset]);
    }

    @Override
    public long transferTo(long from, long count, WritableByteChannel target) throws IOException {
        piece.clear().limit((int) Math.min(PIECE, count));
        int read = read(piece, from);
        return read <= 0 ? 0 : target.write(piece.flip());
    }

    @Override
    public long transferFrom(ReadableByteChannel source, long from, long count) throws IOException {
        piece.clear().limit((int) Math.min(PIECE, count));
        int read = source.read(piece);
        return read <= 0 ? 0 : write(piece.flip(), from);
    }

    @Override
    public long position() {
        return position;
    }

    @Override
    public FileChannel position(long at) {
        position = at;
        return this;
    }

    @Override
    public long size() {
        return length;
    }

    @Override
    public FileChannel truncate(long size) throws IOException {
        real.truncate(size);
        length = Math.min(length, size);
        position = Math.min(position, size);
        return this;
    }

    @Override
    public void force(boolean metaData) throws IOException {
        lengthen();
        real.force(metaData);
    }

    /** A byte at the end makes a file of that length; what is before it takes no room. */
    private void lengthen() throws IOException {
        if (length > real.size()) {
            real.write(ByteBuffer.allocate(1), length - 1);
        }
    }

    @Override
    public MappedByteBuffer map(MapMode mode, long from, long size) {
        throw new UnsupportedOperationException("nothing of it is in memory");
    }

    @Override
    public @Nullable FileLock tryLock(long from, long size, boolean shared) throws IOException {
        return real.tryLock(from, size, shared);
    }

    @Override
    public FileLock lock(long from, long size, boolean shared) throws IOException {
        return real.lock(from, size, shared);
    }

    @Override
    protected void implCloseChannel() throws IOException {
        lengthen();
        real.close();
    }
}
