package kr.seogo.preservation;

import java.util.regex.Pattern;

/**
 * What a copy of the store is called in settings, reports and events.
 *
 * @param value one to thirty-two lower-case letters, digits and hyphens
 */
public record CopyName(String value) implements Comparable<CopyName> {

    private static final Pattern FORM = Pattern.compile("[a-z0-9][a-z0-9-]{0,31}");

    /** The store itself, which is written first and read by everybody. */
    public static final CopyName STORE = new CopyName("store");

    public CopyName {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "A copy is called by up to 32 lower-case letters, digits and hyphens; found: " + value);
        }
    }

    @Override
    public int compareTo(CopyName other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
