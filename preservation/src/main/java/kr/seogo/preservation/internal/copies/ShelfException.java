package kr.seogo.preservation.internal.copies;

import java.io.IOException;

/** Bytes were not those expected: the source is damaged, or the medium does not keep what is written. */
public final class ShelfException extends IOException {

    private static final long serialVersionUID = 1L;

    public ShelfException(String message) {
        super(message);
    }
}
