package kr.seogo.preservation;

import kr.seogo.preservation.internal.ocfl.LocalOcflStore;

/**
 * A store of OCFL 1.1 objects in a folder of this machine. One process at a time may have it open; its form on disk is
 * described in {@code docs/on-disk.md}.
 */
public interface LocalObjectStore extends ObjectStore {

    /**
     * Opens a store, making it where the folder is missing or empty. What a killed process left half done is taken away
     * before this returns.
     *
     * @throws StoreException where the folder is not an OCFL 1.1 store of this layout, where another process has it
     *     open, or where {@code work} is on another volume
     */
    static LocalObjectStore open(LocalStoreSettings settings) {
        return LocalOcflStore.open(settings);
    }

    /** Whether reading back goes to the disk by direct I/O; otherwise it may be answered by the page cache. */
    boolean directIo();
}
