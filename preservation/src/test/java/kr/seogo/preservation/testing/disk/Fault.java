package kr.seogo.preservation.testing.disk;

/**
 * What goes wrong, and at which operation.
 *
 * @param at the number of the operation, from 1; 0 for none
 * @param whenHeld what happens while the operation is held up; operations of its own are neither counted nor touched
 */
public record Fault(Kind kind, int at, Runnable whenHeld) {

    /** How it goes wrong. */
    public enum Kind {
        NONE,
        /** The operation is not carried out, and nothing is after it. */
        CRASH,
        /** EIO for this operation alone. */
        ERROR,
        /** EIO for this operation and all after it. */
        ERRORS,
        /** EIO for this operation, and a crash at a later one. */
        ERROR_THEN_CRASH,
        /** ENOSPC for whatever needs room from here on, less what is given back; a write is half done before it. */
        FULL,
        /** A write that takes half of what it was given, as it may. */
        SHORT,
        /** The operation takes its time. */
        SLOW
    }

    public static final Fault NONE = new Fault(Kind.NONE, 0, () -> {});

    public static Fault of(Kind kind, int at) {
        return new Fault(kind, at, () -> {});
    }
}
