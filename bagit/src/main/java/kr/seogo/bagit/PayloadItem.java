package kr.seogo.bagit;

import java.io.IOException;
import java.io.InputStream;

/**
 * A file to be written into a payload.
 *
 * @param path where in the bag, below {@code data/}
 * @param size in bytes, or -1 where it is not known; content of another size refuses the bag
 */
public record PayloadItem(BagPath path, long size, Content content) {

    /** Gives a file's bytes; opened once, by any thread, and closed by the writer. */
    @FunctionalInterface
    public interface Content {
        InputStream open() throws IOException;
    }

    public PayloadItem {
        if (!path.isPayload()) {
            throw new IllegalArgumentException("not below data/: " + path);
        }
    }
}
