package kr.seogo.preservation.internal.ocfl;

import io.ocfl.core.storage.common.Storage;
import java.io.IOException;

/** What the validator reads through: it counts what passes and remembers when the place did not answer. */
public interface CheckedStorage extends Storage {

    /**
     * Asks whether there is such a folder.
     *
     * @throws java.nio.file.NoSuchFileException where there is none
     */
    void requireFolder(String folder) throws IOException;

    /** What was read so far. */
    ReadingCount count();
}
