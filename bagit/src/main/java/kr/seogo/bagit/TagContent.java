package kr.seogo.bagit;

import java.io.IOException;
import java.io.OutputStream;

/** Writes the bytes of a tag file as they are made, so that a long one is never held whole. */
@FunctionalInterface
public interface TagContent {

    /**
     * Called once, after the payload was written.
     *
     * @param out not to be closed
     * @throws IOException when they cannot be made or written; the bag is then not written
     */
    void writeTo(OutputStream out) throws IOException;
}
