package kr.seogo.app.samples;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Draws from lists by a seed, so that the same samples are drawn every time. */
final class Draw {

    private final Random chance;

    Draw(long seed) {
        // Neighbouring seeds would begin alike.
        this.chance = new Random(seed * 0x9E37_79B9_7F4A_7C15L);
    }

    String one(List<String> from) {
        return from.get(chance.nextInt(from.size()));
    }

    /** Several different ones, in the order of the list. */
    List<String> some(int count, List<String> from) {
        List<String> left = new ArrayList<>(from);
        while (left.size() > count) {
            left.remove(chance.nextInt(left.size()));
        }
        return left;
    }

    /** From {@code low} to {@code high}, both included. */
    int number(int low, int high) {
        return low + chance.nextInt(high - low + 1);
    }

    long seed() {
        return chance.nextLong();
    }
}
