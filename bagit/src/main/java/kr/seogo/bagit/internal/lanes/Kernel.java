package kr.seogo.bagit.internal.lanes;

import java.lang.foreign.MemorySegment;

/** The compression of blocks in all lanes at once, and each lane's state. */
interface Kernel {

    /** How many lanes there are. */
    int COUNT = 8;

    /** Bytes of a block. */
    int BLOCK = 128;

    /** Makes a lane ready for a new message. */
    void begin(int lane);

    /**
     * Takes whole blocks into every lane.
     *
     * @param at where each lane's first block begins in {@code data}; an idle lane's must be readable too
     */
    void compress(MemorySegment data, int[] at, int blocks);

    /** The digest of a lane's message, when its padding has been taken in. */
    byte[] value(int lane);
}
