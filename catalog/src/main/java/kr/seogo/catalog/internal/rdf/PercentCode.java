package kr.seogo.catalog.internal.rdf;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;

/** Any text as part of an IRI, and back (RFC 3987, section 3.1): letters and digits of every script stay readable. */
public final class PercentCode {

    private PercentCode() {}

    /** Letters and digits of every script, hyphen, full stop and low line stay; all else is percent-encoded UTF-8. */
    public static String encode(String text) {
        StringBuilder encoded = new StringBuilder(text.length() + 8);
        text.codePoints().forEach(c -> append(encoded, c));
        return encoded.toString();
    }

    /** The text {@link #encode} was given. */
    public static String decode(String encoded) {
        return URLDecoder.decode(encoded.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    private static void append(StringBuilder encoded, int c) {
        // Scripts in which a letter can stand for itself in every normalisation form; others are encoded to be safe.
        boolean plain = c < 128 ? Character.isLetterOrDigit(c) : (c >= 0xAC00 && c <= 0xD7A3);
        if (plain || c == '-' || c == '.' || c == '_') {
            encoded.appendCodePoint(c);
            return;
        }
        for (byte b : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
            encoded.append('%').append("%02X".formatted(b));
        }
    }
}
