package kr.seogo.preservation;

import java.util.regex.Pattern;

/**
 * A SHA-512 digest, the one by which the store addresses content (OCFL 1.1, section 2.1).
 *
 * @param hex 128 lower-case hexadecimal digits
 */
public record Sha512(String hex) {

    private static final Pattern HEX = Pattern.compile("[0-9a-f]{128}");

    public Sha512 {
        if (!HEX.matcher(hex).matches()) {
            throw new IllegalArgumentException("A SHA-512 digest is 128 lower-case hexadecimal digits; found: " + hex);
        }
    }

    @Override
    public String toString() {
        return hex;
    }
}
