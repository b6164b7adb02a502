package kr.seogo.preservation;

import org.jspecify.annotations.Nullable;

/** A file's bytes are no longer those that were checked; nothing was stored. */
public class ContentChangedException extends StoreException {

    private static final long serialVersionUID = 1L;

    public ContentChangedException(String message) {
        super(message);
    }

    public ContentChangedException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
