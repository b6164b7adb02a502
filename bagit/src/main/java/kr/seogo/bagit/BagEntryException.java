package kr.seogo.bagit;

/** One file of a bag cannot be opened: it is not there, has become a link, or is damaged. */
public final class BagEntryException extends BagException {

    private static final long serialVersionUID = 1L;

    private final transient BagPath path;

    public BagEntryException(BagPath path, String message) {
        super(message);
        this.path = path;
    }

    public BagEntryException(BagPath path, String message, Throwable cause) {
        super(message, cause);
        this.path = path;
    }

    public BagPath path() {
        return path;
    }
}
