package kr.seogo.bagit.internal.container;

import java.io.IOException;

/** An entry's content is not what its header promised; told apart from a disk that cannot be read. */
public final class EntryDamagedException extends IOException {

    private static final long serialVersionUID = 1L;

    public EntryDamagedException(String message) {
        super(message);
    }

    public EntryDamagedException(String message, Throwable cause) {
        super(message, cause);
    }
}
