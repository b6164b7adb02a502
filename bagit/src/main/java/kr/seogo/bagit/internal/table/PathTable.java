package kr.seogo.bagit.internal.table;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Paths as bytes in a few large arrays, each known by a small number. About 20 bytes per path beside its own length.
 * Filled by one thread, then read by many.
 */
public final class PathTable {

    /** 256 KB: half a megabyte and more would each take whole regions of a small heap. */
    private static final int CHUNK_BITS = 18;

    private static final int CHUNK = 1 << CHUNK_BITS;
    private static final int FREE = -1;

    /** The longest path that fits, far above what file systems take. */
    public static final int MAX_PATH = CHUNK;

    private byte[][] chunks = {new byte[CHUNK]};
    private int usedChunks = 1;
    private int usedInLast;
    private long[] starts = new long[64];
    private int[] lengths = new int[64];
    private int[] slots = freeSlots(256);
    private int size;

    public int size() {
        return size;
    }

    /** The number of {@code path}, new or known. */
    public int intern(byte[] path) {
        int slot = slotOf(path);
        if (slots[slot] != FREE) {
            return slots[slot];
        }
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, size * 2);
            lengths = Arrays.copyOf(lengths, size * 2);
        }
        starts[size] = store(path);
        lengths[size] = path.length;
        slots[slot] = size;
        size++;
        if (size * 2L > slots.length) {
            rehash();
        }
        return size - 1;
    }

    /** The number of {@code path}, or -1. */
    public int find(byte[] path) {
        return slots[slotOf(path)];
    }

    public byte[] path(int id) {
        byte[] chunk = chunks[(int) (starts[id] >>> CHUNK_BITS)];
        int from = (int) (starts[id] & (CHUNK - 1));
        return Arrays.copyOfRange(chunk, from, from + lengths[id]);
    }

    public String text(int id) {
        byte[] chunk = chunks[(int) (starts[id] >>> CHUNK_BITS)];
        return new String(chunk, (int) (starts[id] & (CHUNK - 1)), lengths[id], StandardCharsets.UTF_8);
    }

    /** The numbers in {@code ids} ordered by the bytes of their paths, as unsigned. */
    public int[] sorted(int[] ids) {
        int[] from = ids.clone();
        int[] to = ids.clone();
        mergeSort(from, to, 0, ids.length);
        return to;
    }

    private void mergeSort(int[] from, int[] to, int low, int high) {
        if (high - low < 2) {
            return;
        }
        int middle = (low + high) >>> 1;
        mergeSort(to, from, low, middle);
        mergeSort(to, from, middle, high);
        int left = low;
        int right = middle;
        for (int i = low; i < high; i++) {
            boolean takeLeft = right >= high || (left < middle && compare(from[left], from[right]) <= 0);
            to[i] = takeLeft ? from[left++] : from[right++];
        }
    }

    public int compare(int a, int b) {
        int fromA = (int) (starts[a] & (CHUNK - 1));
        int fromB = (int) (starts[b] & (CHUNK - 1));
        return Arrays.compareUnsigned(
                chunks[(int) (starts[a] >>> CHUNK_BITS)],
                fromA,
                fromA + lengths[a],
                chunks[(int) (starts[b] >>> CHUNK_BITS)],
                fromB,
                fromB + lengths[b]);
    }

    private long store(byte[] path) {
        if (path.length > MAX_PATH) {
            throw new IllegalArgumentException("a path of " + path.length + " bytes is too long for the table");
        }
        if (usedInLast + path.length > CHUNK) {
            if (usedChunks == chunks.length) {
                chunks = Arrays.copyOf(chunks, usedChunks * 2);
            }
            chunks[usedChunks++] = new byte[CHUNK];
            usedInLast = 0;
        }
        System.arraycopy(path, 0, chunks[usedChunks - 1], usedInLast, path.length);
        long start = ((long) (usedChunks - 1) << CHUNK_BITS) | usedInLast;
        usedInLast += path.length;
        return start;
    }

    /** The longest run of taken slots, which bounds what finding a path can cost; for tests. */
    int longestRun() {
        int longest = 0;
        int run = 0;
        for (int slot : slots) {
            run = slot == FREE ? 0 : run + 1;
            longest = Math.max(longest, run);
        }
        return longest;
    }

    private int slotOf(byte[] path) {
        int mask = slots.length - 1;
        int slot = spread(Arrays.hashCode(path)) & mask;
        while (slots[slot] != FREE && !holds(slots[slot], path)) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private boolean holds(int id, byte[] path) {
        int from = (int) (starts[id] & (CHUNK - 1));
        return Arrays.equals(chunks[(int) (starts[id] >>> CHUNK_BITS)], from, from + lengths[id], path, 0, path.length);
    }

    private void rehash() {
        slots = freeSlots(slots.length * 2);
        int mask = slots.length - 1;
        for (int id = 0; id < size; id++) {
            int slot = spread(Arrays.hashCode(path(id))) & mask;
            while (slots[slot] != FREE) {
                slot = (slot + 1) & mask;
            }
            slots[slot] = id;
        }
    }

    // Arrays.hashCode of names that differ in their last digits differs in its last bits only.
    private static int spread(int hash) {
        int mixed = hash * 0x9E3779B9;
        return mixed ^ (mixed >>> 15);
    }

    private static int[] freeSlots(int count) {
        int[] slots = new int[count];
        Arrays.fill(slots, FREE);
        return slots;
    }
}
