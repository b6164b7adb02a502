package kr.seogo.extractor.validate;

import java.util.Locale;

/** How a file stands to its format, best first. */
public enum Standing {
    /** Well-formed, and keeps what the format asks for beyond its form. */
    VALID,
    /** Can be taken apart, but does not keep all that the format, or the profile it claims, asks for. */
    WELL_FORMED,
    /** Cannot be taken apart as its format says. */
    MALFORMED,
    /** Ends before it says it does. */
    TRUNCATED,
    /** Opens only with a password, a certificate or a server's leave. */
    ENCRYPTED;

    /** As it stands in an answer. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whichever is worse. */
    public Standing or(Standing other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
