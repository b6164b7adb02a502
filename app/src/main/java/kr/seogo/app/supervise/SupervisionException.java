package kr.seogo.app.supervise;

/** A child cannot be started, reached or ended; the message says which, what was expected and what to do. */
public class SupervisionException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public SupervisionException(String message) {
        super(message);
    }

    public SupervisionException(String message, Throwable cause) {
        super(message, cause);
    }
}
