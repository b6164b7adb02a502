package kr.seogo.bagit;

/** The root of what this library throws when it cannot go on. A bad bag is no exception but a {@link Finding}. */
public class BagException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public BagException(String message) {
        super(message);
    }

    public BagException(String message, Throwable cause) {
        super(message, cause);
    }
}
