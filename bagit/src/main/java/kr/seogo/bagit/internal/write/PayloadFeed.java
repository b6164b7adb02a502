package kr.seogo.bagit.internal.write;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;

/** The files that are to become a payload, known by their number. Safe for many threads, each with its own opener. */
public interface PayloadFeed extends Closeable {

    int count();

    /** The path in the bag, below {@code data/}. */
    String path(int i);

    /** In bytes, or -1 where it is not known before reading. */
    long size(int i);

    Opener opener() throws IOException;

    /** Opens the files for one thread. */
    interface Opener extends Closeable {
        InputStream open(int i) throws IOException;
    }
}
