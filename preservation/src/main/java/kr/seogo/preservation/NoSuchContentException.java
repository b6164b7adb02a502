package kr.seogo.preservation;

import org.jspecify.annotations.Nullable;

/** The object, version or file asked for is not in the store. */
public class NoSuchContentException extends StoreException {

    private static final long serialVersionUID = 1L;

    public NoSuchContentException(String message) {
        super(message);
    }

    public NoSuchContentException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
