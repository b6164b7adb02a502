package kr.seogo.bagit.internal.lanes;

import static jdk.incubator.vector.VectorOperators.LSHR;
import static jdk.incubator.vector.VectorOperators.ROR;
import static jdk.incubator.vector.VectorOperators.XOR;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import jdk.incubator.vector.LongVector;
import jdk.incubator.vector.VectorSpecies;

/**
 * The compression function of SHA-512 (FIPS 180-4, 6.4.2) for eight messages at once. Not thread-safe.
 *
 * <p>It is written the way the optimising compiler takes: every operation stands in the method of its stage, for beyond a
 * number of nodes only methods of the Vector API itself are still inlined, and a vector handed to another method is put
 * into a box; two rounds a turn, for with four the method is given up and runs a hundred times slower; stages are called through an array of three
 * kinds, so that none is inlined into another. Words, keys and state lie outside the heap at multiples of 64 bytes, because
 * a vector across two cache lines costs double. Words are turned from rows into columns by plain 8-byte moves, which
 * is quicker here than gathering.
 */
final class VectorKernel implements Kernel {

    private static final VectorSpecies<Long> LANES = LongVector.SPECIES_512;
    private static final ByteOrder ORDER = ByteOrder.nativeOrder();
    private static final VarHandle BIG_ENDIAN =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);
    private static final ValueLayout.OfLong NETWORK_LONG =
            ValueLayout.JAVA_LONG_UNALIGNED.withOrder(ByteOrder.BIG_ENDIAN);

    /** Bytes of one word of eight lanes. */
    private static final long ROW = 64;

    private static final long ALIGNMENT = 64;
    private static final Stage[] STAGES = {
        (kernel, data, at, skipped) -> load(data, at, skipped, kernel.words),
        (kernel, _, _, _) -> firstRounds(kernel.state, kernel.working, kernel.words, kernel.keys),
        (kernel, _, _, _) -> lastRounds(kernel.state, kernel.working, kernel.words, kernel.keys)
    };

    private final MemorySegment keys;
    private final MemorySegment words;
    private final MemorySegment working;
    private final MemorySegment state;
    private final long[] start = RoundConstants.start();

    VectorKernel() {
        Arena arena = Arena.ofAuto();
        this.keys = arena.allocate(80 * ROW, ALIGNMENT);
        this.words = arena.allocate(16 * ROW, ALIGNMENT);
        this.working = arena.allocate(8 * ROW, ALIGNMENT);
        this.state = arena.allocate(8 * ROW, ALIGNMENT);
        long[] key = RoundConstants.keys();
        for (int i = 0; i < key.length * COUNT; i++) {
            keys.setAtIndex(ValueLayout.JAVA_LONG, i, key[i / COUNT]);
        }
    }

    /** Whether this machine works on eight words of 64 bits with one instruction; where not, each costs a call. */
    static boolean suits() {
        return LongVector.SPECIES_PREFERRED.length() == COUNT;
    }

    @Override
    public void begin(int lane) {
        for (int word = 0; word < start.length; word++) {
            state.setAtIndex(ValueLayout.JAVA_LONG, word * COUNT + lane, start[word]);
        }
    }

    @Override
    public byte[] value(int lane) {
        byte[] value = new byte[64];
        for (int word = 0; word < start.length; word++) {
            BIG_ENDIAN.set(value, word * Long.BYTES, state.getAtIndex(ValueLayout.JAVA_LONG, word * COUNT + lane));
        }
        return value;
    }

    @Override
    public void compress(MemorySegment data, int[] at, int blocks) {
        for (int block = 0; block < blocks; block++) {
            for (Stage stage : STAGES) {
                stage.run(this, data, at, block * BLOCK);
            }
        }
    }

    private interface Stage {
        void run(VectorKernel kernel, MemorySegment data, int[] at, int skipped);
    }

    private static void load(MemorySegment data, int[] at, int skipped, MemorySegment words) {
        for (int lane = 0; lane < COUNT; lane++) {
            int from = at[lane] + skipped;
            for (int t = 0; t < 16; t++) {
                long word = data.get(NETWORK_LONG, from + (long) t * Long.BYTES);
                words.set(ValueLayout.JAVA_LONG, t * ROW + (long) lane * Long.BYTES, word);
            }
        }
    }

    /** Rounds 0 to 63, each of which replaces its word by the one of sixteen rounds later. */
    private static void firstRounds(
            MemorySegment state, MemorySegment working, MemorySegment words, MemorySegment keys) {
        LongVector a = LongVector.fromMemorySegment(LANES, state, 0 * ROW, ORDER);
        LongVector b = LongVector.fromMemorySegment(LANES, state, 1 * ROW, ORDER);
        LongVector c = LongVector.fromMemorySegment(LANES, state, 2 * ROW, ORDER);
        LongVector d = LongVector.fromMemorySegment(LANES, state, 3 * ROW, ORDER);
        LongVector e = LongVector.fromMemorySegment(LANES, state, 4 * ROW, ORDER);
        LongVector f = LongVector.fromMemorySegment(LANES, state, 5 * ROW, ORDER);
        LongVector g = LongVector.fromMemorySegment(LANES, state, 6 * ROW, ORDER);
        LongVector h = LongVector.fromMemorySegment(LANES, state, 7 * ROW, ORDER);
        for (int t = 0; t < 64; t += 2) {
            LongVector word0 = LongVector.fromMemorySegment(LANES, words, ((t + 0) & 15) * ROW, ORDER);
            LongVector two0 = LongVector.fromMemorySegment(LANES, words, ((t + 14) & 15) * ROW, ORDER);
            LongVector fifteen0 = LongVector.fromMemorySegment(LANES, words, ((t + 1) & 15) * ROW, ORDER);
            h = h.add(word0)
                    .add(LongVector.fromMemorySegment(LANES, keys, (t + 0) * ROW, ORDER))
                    .add(e.and(f.lanewise(XOR, g)).lanewise(XOR, g))
                    .add(e.lanewise(ROR, 14).lanewise(XOR, e.lanewise(ROR, 18)).lanewise(XOR, e.lanewise(ROR, 41)));
            d = d.add(h);
            h = h.add(a.and(b).lanewise(XOR, c.and(a.lanewise(XOR, b))))
                    .add(a.lanewise(ROR, 28).lanewise(XOR, a.lanewise(ROR, 34)).lanewise(XOR, a.lanewise(ROR, 39)));
            word0.add(LongVector.fromMemorySegment(LANES, words, ((t + 9) & 15) * ROW, ORDER))
                    .add(two0.lanewise(ROR, 19)
                            .lanewise(XOR, two0.lanewise(ROR, 61))
                            .lanewise(XOR, two0.lanewise(LSHR, 6)))
                    .add(fifteen0.lanewise(ROR, 1)
                            .lanewise(XOR, fifteen0.lanewise(ROR, 8))
                            .lanewise(XOR, fifteen0.lanewise(LSHR, 7)))
                    .intoMemorySegment(words, ((t + 0) & 15) * ROW, ORDER);
            LongVector word1 = LongVector.fromMemorySegment(LANES, words, ((t + 1) & 15) * ROW, ORDER);
            LongVector two1 = LongVector.fromMemorySegment(LANES, words, ((t + 15) & 15) * ROW, ORDER);
            LongVector fifteen1 = LongVector.fromMemorySegment(LANES, words, ((t + 2) & 15) * ROW, ORDER);
            g = g.add(word1)
                    .add(LongVector.fromMemorySegment(LANES, keys, (t + 1) * ROW, ORDER))
                    .add(d.and(e.lanewise(XOR, f)).lanewise(XOR, f))
                    .add(d.lanewise(ROR, 14).lanewise(XOR, d.lanewise(ROR, 18)).lanewise(XOR, d.lanewise(ROR, 41)));
            c = c.add(g);
            g = g.add(h.and(a).lanewise(XOR, b.and(h.lanewise(XOR, a))))
                    .add(h.lanewise(ROR, 28).lanewise(XOR, h.lanewise(ROR, 34)).lanewise(XOR, h.lanewise(ROR, 39)));
            word1.add(LongVector.fromMemorySegment(LANES, words, ((t + 10) & 15) * ROW, ORDER))
                    .add(two1.lanewise(ROR, 19)
                            .lanewise(XOR, two1.lanewise(ROR, 61))
                            .lanewise(XOR, two1.lanewise(LSHR, 6)))
                    .add(fifteen1.lanewise(ROR, 1)
                            .lanewise(XOR, fifteen1.lanewise(ROR, 8))
                            .lanewise(XOR, fifteen1.lanewise(LSHR, 7)))
                    .intoMemorySegment(words, ((t + 1) & 15) * ROW, ORDER);
            LongVector last = h;
            LongVector butOne = g;
            h = f;
            g = e;
            f = d;
            e = c;
            d = b;
            c = a;
            b = last;
            a = butOne;
        }
        a.intoMemorySegment(working, 0 * ROW, ORDER);
        b.intoMemorySegment(working, 1 * ROW, ORDER);
        c.intoMemorySegment(working, 2 * ROW, ORDER);
        d.intoMemorySegment(working, 3 * ROW, ORDER);
        e.intoMemorySegment(working, 4 * ROW, ORDER);
        f.intoMemorySegment(working, 5 * ROW, ORDER);
        g.intoMemorySegment(working, 6 * ROW, ORDER);
        h.intoMemorySegment(working, 7 * ROW, ORDER);
    }

    private static void lastRounds(
            MemorySegment state, MemorySegment working, MemorySegment words, MemorySegment keys) {
        LongVector a = LongVector.fromMemorySegment(LANES, working, 0 * ROW, ORDER);
        LongVector b = LongVector.fromMemorySegment(LANES, working, 1 * ROW, ORDER);
        LongVector c = LongVector.fromMemorySegment(LANES, working, 2 * ROW, ORDER);
        LongVector d = LongVector.fromMemorySegment(LANES, working, 3 * ROW, ORDER);
        LongVector e = LongVector.fromMemorySegment(LANES, working, 4 * ROW, ORDER);
        LongVector f = LongVector.fromMemorySegment(LANES, working, 5 * ROW, ORDER);
        LongVector g = LongVector.fromMemorySegment(LANES, working, 6 * ROW, ORDER);
        LongVector h = LongVector.fromMemorySegment(LANES, working, 7 * ROW, ORDER);
        for (int t = 64; t < 80; t += 2) {
            h = h.add(LongVector.fromMemorySegment(LANES, words, ((t + 0) & 15) * ROW, ORDER))
                    .add(LongVector.fromMemorySegment(LANES, keys, (t + 0) * ROW, ORDER))
                    .add(e.and(f.lanewise(XOR, g)).lanewise(XOR, g))
                    .add(e.lanewise(ROR, 14).lanewise(XOR, e.lanewise(ROR, 18)).lanewise(XOR, e.lanewise(ROR, 41)));
            d = d.add(h);
            h = h.add(a.and(b).lanewise(XOR, c.and(a.lanewise(XOR, b))))
                    .add(a.lanewise(ROR, 28).lanewise(XOR, a.lanewise(ROR, 34)).lanewise(XOR, a.lanewise(ROR, 39)));
            g = g.add(LongVector.fromMemorySegment(LANES, words, ((t + 1) & 15) * ROW, ORDER))
                    .add(LongVector.fromMemorySegment(LANES, keys, (t + 1) * ROW, ORDER))
                    .add(d.and(e.lanewise(XOR, f)).lanewise(XOR, f))
                    .add(d.lanewise(ROR, 14).lanewise(XOR, d.lanewise(ROR, 18)).lanewise(XOR, d.lanewise(ROR, 41)));
            c = c.add(g);
            g = g.add(h.and(a).lanewise(XOR, b.and(h.lanewise(XOR, a))))
                    .add(h.lanewise(ROR, 28).lanewise(XOR, h.lanewise(ROR, 34)).lanewise(XOR, h.lanewise(ROR, 39)));
            LongVector last = h;
            LongVector butOne = g;
            h = f;
            g = e;
            f = d;
            e = c;
            d = b;
            c = a;
            b = last;
            a = butOne;
        }
        a.add(LongVector.fromMemorySegment(LANES, state, 0 * ROW, ORDER)).intoMemorySegment(state, 0 * ROW, ORDER);
        b.add(LongVector.fromMemorySegment(LANES, state, 1 * ROW, ORDER)).intoMemorySegment(state, 1 * ROW, ORDER);
        c.add(LongVector.fromMemorySegment(LANES, state, 2 * ROW, ORDER)).intoMemorySegment(state, 2 * ROW, ORDER);
        d.add(LongVector.fromMemorySegment(LANES, state, 3 * ROW, ORDER)).intoMemorySegment(state, 3 * ROW, ORDER);
        e.add(LongVector.fromMemorySegment(LANES, state, 4 * ROW, ORDER)).intoMemorySegment(state, 4 * ROW, ORDER);
        f.add(LongVector.fromMemorySegment(LANES, state, 5 * ROW, ORDER)).intoMemorySegment(state, 5 * ROW, ORDER);
        g.add(LongVector.fromMemorySegment(LANES, state, 6 * ROW, ORDER)).intoMemorySegment(state, 6 * ROW, ORDER);
        h.add(LongVector.fromMemorySegment(LANES, state, 7 * ROW, ORDER)).intoMemorySegment(state, 7 * ROW, ORDER);
    }
}
