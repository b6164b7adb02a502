package kr.seogo.bagit.digest;

import java.util.HexFormat;
import java.util.Locale;

/**
 * A digest of some bytes: its algorithm and its value in lower-case hex.
 *
 * @param hex accepted in either case (RFC 8493, section 2.1.3), kept in lower case
 */
public record Digest(DigestAlgorithm algorithm, String hex) {

    public Digest {
        hex = hex.toLowerCase(Locale.ROOT);
        if (hex.length() != 2 * algorithm.bytes()) {
            throw new IllegalArgumentException("a " + algorithm.bagName() + " digest has " + 2 * algorithm.bytes()
                    + " hex digits, not " + hex.length() + ": " + hex);
        }
        for (int i = 0; i < hex.length(); i++) {
            if (Character.digit(hex.charAt(i), 16) < 0 || hex.charAt(i) > 'f') {
                throw new IllegalArgumentException("not a hex digit at " + i + " of the digest " + hex);
            }
        }
    }

    /** The digest with the value {@code raw}, as {@link java.security.MessageDigest#digest()} gives it. */
    public static Digest of(DigestAlgorithm algorithm, byte[] raw) {
        return new Digest(algorithm, HexFormat.of().formatHex(raw));
    }

    /** The value as a new array. */
    public byte[] bytes() {
        return HexFormat.of().parseHex(hex);
    }

    @Override
    public String toString() {
        return algorithm.bagName() + ":" + hex;
    }
}
