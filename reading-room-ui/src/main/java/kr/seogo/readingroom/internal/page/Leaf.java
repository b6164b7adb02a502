package kr.seogo.readingroom.internal.page;

import java.util.List;

/**
 * A page of a list that is held whole.
 *
 * @param number of the page, from 1
 */
record Leaf<T>(List<T> all, int number) {

    private static final int SIZE = 50;

    /** What stands on it; nothing beyond the last. */
    List<T> shown() {
        int from = (int) Math.min((number - 1L) * SIZE, all.size());
        return all.subList(from, Math.min(from + SIZE, all.size()));
    }

    /** Whether there are further ones. */
    boolean more() {
        return (long) number * SIZE < all.size();
    }

    /** The place of the first that is shown, from 1. */
    int first() {
        return (number - 1) * SIZE + 1;
    }
}
