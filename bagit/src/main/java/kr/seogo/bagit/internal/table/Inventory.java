package kr.seogo.bagit.internal.table;

import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Every file a bag has or claims to have. A file that is there has a size and a locator, by which its container opens it;
 * one that only a manifest names has neither.
 */
public final class Inventory {

    private static final byte PRESENT = 1;
    private static final byte READ = 2;
    private static final int ABSENT = -1;

    private final PathTable paths = new PathTable();
    private long[] sizes = new long[64];
    private long[] locators = new long[64];
    private byte[] states = new byte[64];

    /** The number of {@code path}, which is there or only claimed. */
    public int intern(byte[] path) {
        int id = paths.intern(path);
        if (id >= sizes.length) {
            sizes = Arrays.copyOf(sizes, sizes.length * 2);
            locators = Arrays.copyOf(locators, locators.length * 2);
            states = Arrays.copyOf(states, states.length * 2);
        }
        return id;
    }

    /** Notes a file that is there; false if it was noted before. */
    public boolean present(byte[] path, long size, long locator) {
        int id = intern(path);
        if (isPresent(id)) {
            return false;
        }
        states[id] |= PRESENT;
        sizes[id] = size;
        locators[id] = locator;
        return true;
    }

    public boolean isPresent(int id) {
        return (states[id] & PRESENT) != 0;
    }

    /** Notes that the whole file was read. */
    public void markRead(int id, long size) {
        states[id] |= READ;
        sizes[id] = size;
    }

    public boolean isRead(int id) {
        return (states[id] & READ) != 0;
    }

    public int size() {
        return paths.size();
    }

    public int find(byte[] path) {
        return paths.find(path);
    }

    /** The number of a file that is there, or -1. */
    public int findPresent(byte[] path) {
        int id = paths.find(path);
        return id >= 0 && isPresent(id) ? id : ABSENT;
    }

    public byte[] path(int id) {
        return paths.path(id);
    }

    public String text(int id) {
        return paths.text(id);
    }

    public long fileSize(int id) {
        return sizes[id];
    }

    public long locator(int id) {
        return locators[id];
    }

    /** The entries that {@code wanted} takes, ordered by the bytes of their paths. */
    public int[] sorted(IntPredicate wanted) {
        return paths.sorted(IntStream.range(0, size()).filter(wanted).toArray());
    }

    public int compare(int a, byte[] path) {
        return Arrays.compareUnsigned(paths.path(a), path);
    }
}
