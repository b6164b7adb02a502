package kr.seogo.bench.large;

import java.nio.ByteBuffer;
import java.util.SplittableRandom;

/** Bytes that are a function of their offset, so that a file of them need not be anywhere. */
final class Generated {

    /** A prime, so that no two blocks of a disk, pieces or parts within a file are the same. */
    private static final int PERIOD = 1_000_003;

    private static final byte[] BYTES = new byte[PERIOD];

    static {
        new SplittableRandom(51).nextBytes(BYTES);
    }

    private Generated() {}

    /** Puts the bytes from an offset on into a buffer until it is full. */
    static void fill(ByteBuffer into, long offset) {
        long at = offset;
        while (into.hasRemaining()) {
            int from = (int) (at % PERIOD);
            int count = Math.min(into.remaining(), PERIOD - from);
            into.put(BYTES, from, count);
            at += count;
        }
    }

    /** Whether what remains in a buffer, which is emptied, are the bytes from an offset on. */
    static boolean takes(ByteBuffer bytes, long offset) {
        long at = offset;
        boolean same = true;
        while (bytes.hasRemaining()) {
            int from = (int) (at % PERIOD);
            int count = Math.min(bytes.remaining(), PERIOD - from);
            same &= bytes.slice(bytes.position(), count).equals(ByteBuffer.wrap(BYTES, from, count));
            bytes.position(bytes.position() + count);
            at += count;
        }
        return same;
    }
}
