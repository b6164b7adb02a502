package kr.seogo.preservation;

/** The signature files for format identification cannot be used; the message names the file, and what was expected. */
public class SignaturesException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public SignaturesException(String message) {
        super(message);
    }

    public SignaturesException(String message, Throwable cause) {
        super(message, cause);
    }
}
