package kr.seogo.preservation;

import org.jspecify.annotations.Nullable;

/** The store could not do what was asked. The message names the object, what was expected and what was found. */
public class StoreException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public StoreException(String message) {
        super(message);
    }

    public StoreException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
