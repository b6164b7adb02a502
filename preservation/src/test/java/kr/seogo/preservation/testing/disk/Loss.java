package kr.seogo.preservation.testing.disk;

import java.util.Arrays;
import java.util.Random;

/** What a power cut makes of what was not synced. */
public enum Loss {
    /** Names and bytes are as they were last synced. */
    DROP,
    /** Every name is there; bytes that were not synced end somewhere: the file that is empty after a rename. */
    TRUNCATE,
    /** Each name that was changed and each block of 512 bytes is new, old or zero, for itself. */
    TEAR;

    private static final int BLOCK = 512;

    /** Whether a changed name of a folder is the new one. */
    boolean keepsName(Random random) {
        return switch (this) {
            case DROP -> false;
            case TRUNCATE -> true;
            case TEAR -> random.nextBoolean();
        };
    }

    /** What is left of a file. */
    byte[] bytes(byte[] synced, byte[] live, Random random) {
        if (Arrays.equals(synced, live)) {
            return synced;
        }
        return switch (this) {
            case DROP -> synced;
            case TRUNCATE -> cut(synced, live, random);
            case TEAR -> torn(synced, live, random);
        };
    }

    private static byte[] cut(byte[] synced, byte[] live, Random random) {
        int mismatch = Arrays.mismatch(synced, live);
        int least = Math.min(mismatch, live.length);
        return least == live.length ? live : Arrays.copyOf(live, random.nextInt(least, live.length));
    }

    private static byte[] torn(byte[] synced, byte[] live, Random random) {
        byte[] result = new byte[random.nextBoolean() ? live.length : synced.length];
        for (int from = 0; from < result.length; from += BLOCK) {
            byte[] source =
                    switch (random.nextInt(3)) {
                        case 0 -> synced;
                        case 1 -> live;
                        default -> new byte[0];
                    };
            int to = Math.min(Math.min(from + BLOCK, result.length), source.length);
            if (to > from) {
                System.arraycopy(source, from, result, from, to - from);
            }
        }
        return result;
    }
}
