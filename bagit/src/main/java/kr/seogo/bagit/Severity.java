package kr.seogo.bagit;

import java.util.Locale;

/** How much a finding matters: a bag is valid as long as it has no {@link #ERROR}. */
public enum Severity {
    ERROR,
    WARNING,
    INFO;

    /** {@code error}, {@code warning} or {@code info}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
