package kr.seogo.preservation;

import java.util.Locale;

/** How a copy of an object was found when it was last looked at. */
public enum CopyState {
    /** Met where it was not known before; its bytes have not been read yet. */
    UNPROVEN,
    /** Every byte is there and is the one of the record. */
    WHOLE,
    /** Bytes, inventory or sidecar are not those they should be. */
    DAMAGED,
    /** The object is not there. */
    MISSING,
    /** The place did not answer, which is not yet damage. */
    UNREADABLE,
    /** Whole in itself, and not what the record says; which of them is right cannot be told from the other copies. */
    DIFFERS;

    /** As it stands in the database, reports and the API. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The state with this code. */
    public static CopyState of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
