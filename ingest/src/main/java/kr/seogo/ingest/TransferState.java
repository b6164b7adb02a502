package kr.seogo.ingest;

import java.util.Locale;
import java.util.stream.Stream;

/** How far a transfer has come. */
public enum TransferState {
    /** It has its accession number and is being checked. */
    RECEIVED,
    /** It is a checked bag whose objects are being written. */
    CHECKED,
    /** It was refused whole; nothing of it was stored. */
    REFUSED,
    /** Every object of it is preserved and registered. */
    PRESERVED,
    /** Its records can be found. */
    FINDABLE,
    /** The same bag was taken in before; never in the ledger, only in an answer. */
    ALREADY_HELD;

    /** As commands say it: {@code already-held}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The state of a {@link #code}. */
    public static TransferState ofCode(String code) {
        return Stream.of(values())
                .filter(state -> state.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("A state of a transfer was expected; found: " + code));
    }

    /** Whether work is left to do. */
    public boolean isOpen() {
        return this == RECEIVED || this == CHECKED;
    }
}
