package kr.seogo.preservation.testing.disk;

import java.nio.file.Path;
import java.time.InstantSource;
import kr.seogo.preservation.LocalObjectStore;
import kr.seogo.preservation.LocalStoreSettings;
import kr.seogo.preservation.internal.disk.Workers;
import kr.seogo.preservation.internal.ocfl.LocalOcflStore;

/** A process that has the store {@code store} of a disk open, with one worker, so that it does the same every time. */
public final class SteadyStore implements AutoCloseable {

    /** A file of more bytes than this is copied in parts of as many. */
    public static final int PART = 8192;

    private final Workers workers = new Workers(1);
    private final LocalObjectStore store;

    @SuppressWarnings("MustBeClosedChecker") // closed with this
    public SteadyStore(FaultDisk disk) {
        Path root = disk.folder().resolve("store");
        try {
            store = LocalOcflStore.open(LocalStoreSettings.at(root, "99999", InstantSource.system()), workers, PART);
        } catch (RuntimeException | Error e) {
            workers.close();
            throw e;
        }
    }

    public LocalObjectStore store() {
        return store;
    }

    /** Ends the process without a word; the disk closes its files. */
    public void die() {
        workers.close();
    }

    @Override
    public void close() {
        store.close();
    }
}
