package kr.seogo.searchnode;

/** The node cannot go on; the message says what could not start and why. */
final class SearchNodeException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    SearchNodeException(String message) {
        super(message);
    }

    SearchNodeException(String message, Throwable cause) {
        super(message, cause);
    }
}
