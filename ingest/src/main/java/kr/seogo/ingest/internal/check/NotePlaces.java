package kr.seogo.ingest.internal.check;

import java.util.Arrays;

/** Where in a file the note of a path begins, by a hash of the path: 32 bytes a path at most, of a million of them too. */
final class NotePlaces {

    private static final long NONE = -1;

    private long[] hashes = new long[64];
    private long[] places = none(64);
    private int size;

    /** Of two notes of one path the later counts; of two paths of one hash, too, and the other is read again. */
    void put(String path, long place) {
        if (size * 2 >= places.length) {
            grow();
        }
        put(hash(path), place);
    }

    private void put(long hash, long place) {
        int slot = slot(hash);
        if (places[slot] == NONE) {
            size++;
        }
        hashes[slot] = hash;
        places[slot] = place;
    }

    /** The place of a note that may be of the path; -1 where there is none. */
    long find(String path) {
        return places[slot(hash(path))];
    }

    private int slot(long hash) {
        int mask = places.length - 1;
        int slot = (int) (hash ^ (hash >>> 32)) & mask;
        while (places[slot] != NONE && hashes[slot] != hash) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private void grow() {
        long[] oldHashes = hashes;
        long[] oldPlaces = places;
        hashes = new long[oldPlaces.length * 2];
        places = none(oldPlaces.length * 2);
        size = 0;
        for (int i = 0; i < oldPlaces.length; i++) {
            if (oldPlaces[i] != NONE) {
                put(oldHashes[i], oldPlaces[i]);
            }
        }
    }

    private static long[] none(int length) {
        long[] places = new long[length];
        Arrays.fill(places, NONE);
        return places;
    }

    /** FNV-1a of 64 bits, its bits mixed, for paths that differ in their last digits alone. */
    private static long hash(String path) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < path.length(); i++) {
            hash = (hash ^ path.charAt(i)) * 0x100000001b3L;
        }
        return hash * 0x9E3779B97F4A7C15L;
    }
}
