package kr.seogo.preservation.internal.disk;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.NonWritableChannelException;
import java.nio.channels.SeekableByteChannel;

/** A file of another machine that is read from any place, a piece at a time. Not for several threads. */
public final class PieceChannel implements SeekableByteChannel {

    private static final int PIECE = 1 << 20;

    private final Pieces pieces;
    private final String name;
    private final long size;
    private byte[] piece = new byte[0];
    private long pieceAt;
    private long position;
    private boolean open = true;

    /**
     * @param name of the file and its place, for messages
     * @param size in bytes
     */
    public PieceChannel(Pieces pieces, String name, long size) {
        this.pieces = pieces;
        this.name = name;
        this.size = size;
    }

    /** Asks for a part of the file. */
    @FunctionalInterface
    public interface Pieces {
        /** The bytes from the one place to the other, both counted from 0 and both given. */
        byte[] read(long first, long last) throws IOException;
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
        piece = pieces.read(position, last);
        pieceAt = position;
        if (piece.length == 0) {
            throw new IOException("There was nothing of %s at %d of %d bytes".formatted(name, position, size));
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
