package kr.seogo.bagit;

/** A BagIt profile is not one: it lacks what it must say or contradicts itself. */
public final class ProfileException extends BagException {

    private static final long serialVersionUID = 1L;

    public ProfileException(String message) {
        super(message);
    }
}
