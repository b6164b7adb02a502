package kr.seogo.bagit.internal.tag;

import java.io.IOException;

/** A tag file is not text in the encoding the bag declares; the lines before are good. */
public final class TagFileException extends IOException {

    private static final long serialVersionUID = 1L;

    public TagFileException(String message, Throwable cause) {
        super(message, cause);
    }
}
