package kr.seogo.bagit.internal.table;

import java.util.Arrays;
import java.util.BitSet;
import kr.seogo.bagit.digest.Digest;
import kr.seogo.bagit.digest.DigestAlgorithm;

/**
 * One digest per entry: first what a manifest claims, then what was read. Several threads may write at once if each
 * writes other entries and {@link #reserve(int)} came before.
 */
public final class DigestColumn {

    private static final int ROWS = 4096;

    private final DigestAlgorithm algorithm;
    private final BitSet listed = new BitSet();
    private byte[][] chunks = new byte[0][];

    public DigestColumn(DigestAlgorithm algorithm) {
        this.algorithm = algorithm;
    }

    /** Makes room for entries below {@code entries}. */
    public void reserve(int entries) {
        int needed = (entries + ROWS - 1) / ROWS;
        int old = chunks.length;
        if (needed > old) {
            chunks = Arrays.copyOf(chunks, needed);
            for (int i = old; i < needed; i++) {
                chunks[i] = new byte[ROWS * algorithm.bytes()];
            }
        }
    }

    /** Notes what a manifest claims of {@code id}. */
    public void list(int id, byte[] value) {
        reserve(id + 1);
        listed.set(id);
        put(id, value);
    }

    public boolean isListed(int id) {
        return listed.get(id);
    }

    /** The entries that a manifest lists, for reading only. */
    public BitSet listed() {
        return listed;
    }

    public void put(int id, byte[] value) {
        System.arraycopy(value, 0, chunks[id / ROWS], offset(id), algorithm.bytes());
    }

    public boolean holds(int id, byte[] value) {
        int from = offset(id);
        return Arrays.equals(chunks[id / ROWS], from, from + algorithm.bytes(), value, 0, algorithm.bytes());
    }

    public byte[] raw(int id) {
        int from = offset(id);
        return Arrays.copyOfRange(chunks[id / ROWS], from, from + algorithm.bytes());
    }

    public Digest digest(int id) {
        return Digest.of(algorithm, raw(id));
    }

    public DigestAlgorithm algorithm() {
        return algorithm;
    }

    private int offset(int id) {
        return id % ROWS * algorithm.bytes();
    }
}
