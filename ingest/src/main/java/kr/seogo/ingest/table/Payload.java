package kr.seogo.ingest.table;

import java.util.function.ObjLongConsumer;

/** The payload files a table is checked against, by their paths below {@code data/}. */
public interface Payload {

    /** Whether there is such a file; letter for letter. */
    boolean holds(String path);

    /** Every file with its length in bytes. */
    void each(ObjLongConsumer<String> visitor);
}
