package kr.seogo.preservation.api;

/** A key, certificate, table or answer that cannot be used; the message names it and what was expected. */
public final class ProofException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public ProofException(String message) {
        super(message);
    }

    public ProofException(String message, Throwable cause) {
        super(message, cause);
    }
}
