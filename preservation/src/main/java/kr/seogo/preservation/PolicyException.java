package kr.seogo.preservation;

import org.jspecify.annotations.Nullable;

/** A format policy cannot be used as it is; the message says which line, what is wrong and what was expected. */
public final class PolicyException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public PolicyException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
