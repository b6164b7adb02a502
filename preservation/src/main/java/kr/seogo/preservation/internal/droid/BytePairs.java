package kr.seogo.preservation.internal.droid;

/** Which pairs of bytes stand side by side somewhere in a file: what a sequence of bytes needs to be in it at all. */
final class BytePairs {

    private final long[] seen = new long[65536 / Long.SIZE];

    /** The pairs in the first {@code length} bytes. */
    static BytePairs of(byte[] bytes, int length) {
        BytePairs pairs = new BytePairs();
        for (int i = 1; i < length; i++) {
            int pair = pair(bytes[i - 1], bytes[i]);
            pairs.seen[pair >> 6] |= 1L << pair; // a shift takes the last six bits
        }
        return pairs;
    }

    static int pair(byte first, byte second) {
        return (first & 0xff) << 8 | (second & 0xff);
    }

    /** Whether one of some pairs is there. */
    boolean anyOf(int[] pairs) {
        for (int pair : pairs) {
            if ((seen[pair >> 6] & (1L << pair)) != 0) {
                return true;
            }
        }
        return false;
    }
}
