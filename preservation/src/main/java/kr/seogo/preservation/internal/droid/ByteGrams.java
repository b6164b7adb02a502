package kr.seogo.preservation.internal.droid;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Four bytes side by side that somebody looks for, each with a number, and which of them stand somewhere in a file: one look
 * at the file tells it for all of them.
 */
final class ByteGrams {

    /** How many bytes a gram has. */
    static final int LENGTH = 4;

    private static final int MARK_BITS = 20;
    private static final int MIX = 0x9E3779B1; // the golden ratio's bits, which spread values that are near each other

    private final long[] marks = new long[1 << (MARK_BITS - 6)];
    private final int[] values;
    private final int[] numbers;
    private final int mask;

    private ByteGrams(Map<Integer, Integer> known) {
        int places = Integer.highestOneBit(Math.max(1, known.size())) * 4;
        values = new int[places];
        numbers = new int[places];
        mask = places - 1;
        known.forEach(this::put);
    }

    /** Gathers what is looked for. */
    static final class Gathered {
        private final Map<Integer, Integer> known = new HashMap<>();

        /** The number of a gram, the same whenever it is asked for. */
        int number(int gram) {
            return known.computeIfAbsent(gram, unseen -> known.size());
        }

        ByteGrams all() {
            return new ByteGrams(known);
        }
    }

    /** Four bytes as one value. */
    static int gram(int before, byte next) {
        return before << 8 | (next & 0xff);
    }

    /** The numbers of those in the first {@code length} bytes. */
    BitSet in(byte[] bytes, int length) {
        BitSet there = new BitSet(values.length);
        int gram = 0;
        for (int i = 0; i < Math.min(LENGTH - 1, length); i++) {
            gram = gram(gram, bytes[i]);
        }
        for (int i = LENGTH - 1; i < length; i++) {
            gram = gram(gram, bytes[i]);
            int mark = (gram * MIX) >>> (Integer.SIZE - MARK_BITS);
            if ((marks[mark >> 6] & (1L << mark)) != 0) {
                look(gram, there);
            }
        }
        return there;
    }

    private void look(int gram, BitSet there) {
        for (int place = place(gram); numbers[place] != 0; place = (place + 1) & mask) {
            if (values[place] == gram) {
                there.set(numbers[place] - 1);
                return;
            }
        }
    }

    private void put(int gram, int number) {
        int mark = (gram * MIX) >>> (Integer.SIZE - MARK_BITS);
        marks[mark >> 6] |= 1L << mark;
        int place = place(gram);
        while (numbers[place] != 0) {
            place = (place + 1) & mask;
        }
        values[place] = gram;
        numbers[place] = number + 1; // 0 says that nothing is here
    }

    private int place(int gram) {
        return ((gram * MIX) >>> 7) & mask;
    }

    /** Every way of taking one of each: the grams that would do. */
    static List<Integer> grams(List<byte[]> each) {
        List<Integer> grams = List.of(0);
        for (byte[] bytes : each) {
            List<Integer> longer = new ArrayList<>();
            for (int gram : grams) {
                for (byte next : bytes) {
                    longer.add(gram(gram, next));
                }
            }
            grams = longer;
        }
        return grams;
    }
}
