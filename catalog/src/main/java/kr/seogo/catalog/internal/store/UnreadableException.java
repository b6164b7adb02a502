package kr.seogo.catalog.internal.store;

import kr.seogo.preservation.ObjectId;

/** What an object says of its records cannot be read, though the store as such answers. */
public final class UnreadableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient ObjectId object;
    private final String reason;

    UnreadableException(ObjectId object, RuntimeException cause) {
        super("Object " + object + " cannot be read: " + cause.getMessage(), cause);
        this.object = object;
        this.reason = String.valueOf(cause.getMessage());
    }

    public ObjectId object() {
        return object;
    }

    /** What is wrong with it, for staff. */
    public String reason() {
        return reason;
    }
}
