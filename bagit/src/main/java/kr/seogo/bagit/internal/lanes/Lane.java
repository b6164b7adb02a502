package kr.seogo.bagit.internal.lanes;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.ReadableByteChannel;
import org.jspecify.annotations.Nullable;

/** One lane's part of the common buffer: read, padded at the end of its stream (FIPS 180-4, 5.1.2), taken in blocks. */
final class Lane {

    /** Bytes read at a time. */
    private static final int FILL = 64 * 1024;

    /** Of streams that are no channels. */
    private static final int PIECE = 8 * 1024;

    /** Room for a buffer and its padding. Not a power of two: lanes would share the same few places of the cache. */
    static final int STRIDE = FILL + 2 * Kernel.BLOCK;

    private final ByteBuffer data;
    private final byte[] piece = new byte[PIECE];
    private final int begin;
    private int from;
    private int to;
    private long size;
    private boolean ended;
    private @Nullable LaneJob job;
    private @Nullable InputStream in;

    Lane(ByteBuffer data, int number) {
        this.data = data.duplicate().order(ByteOrder.BIG_ENDIAN);
        this.begin = number * STRIDE;
        this.from = begin;
        this.to = begin;
    }

    boolean idle() {
        return job == null;
    }

    /** Takes a job; false when its stream cannot be opened, of which the job has been told. */
    boolean take(LaneJob given) throws IOException {
        try {
            in = given.open();
        } catch (IOException e) {
            given.failed(e);
            return false;
        }
        job = given;
        from = begin;
        to = begin;
        data.clear();
        size = 0;
        ended = false;
        return true;
    }

    /** Reads on when no whole block is left; false when that failed, of which the job has been told. */
    boolean fill() throws IOException {
        LaneJob current = job;
        InputStream stream = in;
        if (current == null || stream == null || ended || blocks() > 0) {
            return true;
        }
        from = begin; // nothing is left: a full buffer is a whole number of blocks
        to = begin;
        while (!ended && to < begin + FILL) {
            int count;
            try {
                count = read(stream);
            } catch (IOException e) {
                release();
                current.failed(e);
                return false;
            }
            if (count < 0) {
                pad();
            } else {
                current.read(data.slice(to, count));
                to += count;
                size += count;
            }
        }
        return true;
    }

    private int read(InputStream stream) throws IOException {
        if (stream instanceof ReadableByteChannel channel) {
            return channel.read(data.limit(begin + FILL).position(to));
        }
        int count = stream.read(piece, 0, Math.min(piece.length, begin + FILL - to));
        if (count > 0) {
            data.put(to, piece, 0, count);
        }
        return count;
    }

    private void pad() {
        int open = to;
        int length = (open - begin + 1 + 2 * Long.BYTES + Kernel.BLOCK - 1) / Kernel.BLOCK * Kernel.BLOCK;
        to = begin + length;
        data.limit(to);
        data.put(open, (byte) 0x80);
        for (int i = open + 1; i < to - 2 * Long.BYTES; i++) {
            data.put(i, (byte) 0);
        }
        // A length of 128 bits; of what a long counts in bytes, three bits go to its upper half.
        data.putLong(to - 2 * Long.BYTES, size >>> 61);
        data.putLong(to - Long.BYTES, size << 3);
        ended = true;
    }

    /** Whole blocks that can be taken now. */
    int blocks() {
        return (to - from) / Kernel.BLOCK;
    }

    /** Where the next block begins; of an idle lane, where any number that fits a buffer can be read. */
    int at() {
        return idle() ? begin : from;
    }

    void taken(int blocks) {
        if (!idle()) {
            from += blocks * Kernel.BLOCK;
        }
    }

    /** Whether all of its stream has been taken, padding included. */
    boolean done() {
        return !idle() && ended && from == to;
    }

    /** Tells the job and makes the lane idle. */
    void deliver(byte[] digest) throws IOException {
        LaneJob finished = job;
        long length = size;
        IOException unclosed = release();
        if (finished == null) {
            throw new IllegalStateException("an idle lane has nothing to tell");
        }
        if (unclosed != null) {
            finished.failed(unclosed);
        } else {
            finished.done(length, digest);
        }
    }

    /** Closes what is open; what that throws is returned. */
    @Nullable
    IOException release() {
        InputStream open = in;
        in = null;
        job = null;
        if (open == null) {
            return null;
        }
        try {
            open.close();
            return null;
        } catch (IOException e) {
            return e;
        }
    }
}
