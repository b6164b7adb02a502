package kr.seogo.access;

import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;

/** Bytes in memory as a channel that remembers whether it was closed. */
final class MemoryChannel implements SeekableByteChannel {

    private final byte[] bytes;
    private int position;
    private boolean open = true;

    MemoryChannel(byte[] bytes) {
        this.bytes = bytes.clone();
    }

    @Override
    public int read(ByteBuffer into) {
        if (position >= bytes.length) {
            return -1;
        }
        int count = Math.min(into.remaining(), bytes.length - position);
        into.put(bytes, position, count);
        position += count;
        return count;
    }

    @Override
    public int write(ByteBuffer from) {
        throw new UnsupportedOperationException("only read");
    }

    @Override
    public long position() {
        return position;
    }

    @Override
    public SeekableByteChannel position(long to) {
        position = (int) to;
        return this;
    }

    @Override
    public long size() {
        return bytes.length;
    }

    @Override
    public SeekableByteChannel truncate(long size) {
        throw new UnsupportedOperationException("only read");
    }

    @Override
    public boolean isOpen() {
        return open;
    }

    @Override
    public void close() {
        open = false;
    }
}
