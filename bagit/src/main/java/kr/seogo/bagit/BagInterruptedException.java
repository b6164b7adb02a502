package kr.seogo.bagit;

/** The calling thread was interrupted, which is how work is cancelled; the thread is still marked as interrupted. */
public final class BagInterruptedException extends BagException {

    private static final long serialVersionUID = 1L;

    public BagInterruptedException(String message) {
        super(message);
    }
}
