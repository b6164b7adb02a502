package kr.seogo.preservation;

import org.jspecify.annotations.Nullable;

/** The store's volume has no room; nothing was stored. */
public class StoreFullException extends StoreException {

    private static final long serialVersionUID = 1L;

    public StoreFullException(String message) {
        super(message);
    }

    public StoreFullException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
