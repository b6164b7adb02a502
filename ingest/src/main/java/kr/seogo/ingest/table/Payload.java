package kr.seogo.ingest.table;

import java.util.function.ObjLongConsumer;

/** The payload files a table is checked against, by their paths below {@code data/}. */
public interface Payload {

    /** Whether there is such a file; letter for letter. */
    default boolean holds(String path) {
        return indexOf(path) >= 0;
    }

    /** Every file with its length in bytes, always in the same order. */
    void each(ObjLongConsumer<String> visitor);

    /** How many files {@link #each} gives before this one; -1 where there is no such file. */
    default int indexOf(String path) {
        int[] found = {0, -1};
        each((file, bytes) -> {
            if (file.equals(path)) {
                found[1] = found[0];
            }
            found[0]++;
        });
        return found[1];
    }
}
