package kr.seogo.catalog.api;

/** The index does not answer. Nothing is shown rather than something stale. */
public class SearchUnavailableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public SearchUnavailableException(String message, Throwable cause) {
        super(message, cause);
    }
}
