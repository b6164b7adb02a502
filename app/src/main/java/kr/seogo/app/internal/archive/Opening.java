package kr.seogo.app.internal.archive;

/** How much of an archive is opened for a piece of work. */
public enum Opening {
    /** Everything: the index is there and follows, and files are read. */
    WHOLE,
    /** Register, ledger and store. Nothing follows, and what needs the index must not be asked. */
    AT_REST
}
