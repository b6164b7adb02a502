package kr.seogo.app.supervise;

import java.security.SecureRandom;
import java.util.Base64;

/**
 * A password or token. Its text is had only by asking for it, so that no log line, exception or record's {@code
 * toString} shows it by accident.
 *
 * @param reveal the text; at least one character
 */
public record Secret(String reveal) {
    private static final SecureRandom RANDOM = new SecureRandom();

    public Secret {
        if (reveal.isEmpty()) {
            throw new IllegalArgumentException("a secret must have at least one character");
        }
    }

    /** A new one of 192 random bits, in letters, digits, - and _. */
    public static Secret random() {
        byte[] bits = new byte[24];
        RANDOM.nextBytes(bits);
        return new Secret(Base64.getUrlEncoder().withoutPadding().encodeToString(bits));
    }

    @Override
    public String toString() {
        return "Secret[***]";
    }
}
