package kr.seogo.preservation.internal.s3;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.NonWritableChannelException;
import java.nio.channels.SeekableByteChannel;

/** A file of an S3 place that is read from any place, a piece at a time. Not for several threads. */
final class RangeChannel implements SeekableByteChannel {

    private static final int PIECE = 1 << 20;

    private final BucketFiles files;
    private final String key;
    private final long size;
    private byte[] piece = new byte[0];
    private long pieceAt;
    private long position;
    private boolean open = true;

    RangeChannel(BucketFiles files, String key, long size) {
        this.files = files;
        this.key = key;
        this.size = size;
    }

    @Override
    public int read(ByteBuffer target) throws IOException {
        requireOpen();
        if (position >= size) {
            return -1;
        }
        if (position < pieceAt || position >= pieceAt + piece.length) {
            fetch();
        }
        int from = Math.toIntExact(position - pieceAt);
        int count = Math.min(target.remaining(), piece.length - from);
        target.put(piece, from, count);
        position += count;
        return count;
    }

    private void fetch() throws IOException {
        long last = Math.min(size, position + PIECE) - 1;
        try (InputStream in = files.read(key, "bytes=" + position + "-" + last)) {
            piece = in.readNBytes(Math.toIntExact(last - position + 1));
        }
        pieceAt = position;
        if (piece.length == 0) {
            throw new IOException(
                    "%s gave nothing of %s at %d of %d bytes".formatted(files.place(), key, position, size));
        }
    }

    @Override
    public long position() throws IOException {
        requireOpen();
        return position;
    }

    @Override
    public SeekableByteChannel position(long at) throws IOException {
        requireOpen();
        if (at < 0) {
            throw new IllegalArgumentException("There is no place before the beginning: " + at);
        }
        position = at;
        return this;
    }

    @Override
    public long size() throws IOException {
        requireOpen();
        return size;
    }

    @Override
    public int write(ByteBuffer source) {
        throw new NonWritableChannelException();
    }

    @Override
    public SeekableByteChannel truncate(long length) {
        throw new NonWritableChannelException();
    }

    @Override
    public boolean isOpen() {
        return open;
    }

    @Override
    public void close() {
        open = false;
    }

    private void requireOpen() throws ClosedChannelException {
        if (!open) {
            throw new ClosedChannelException();
        }
    }
}
