package kr.seogo.preservation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.regex.Pattern;
import kr.seogo.preservation.internal.disk.Digests;

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

    /** The digest of a file, by way of the page cache. */
    public static Sha512 of(Path file) throws IOException {
        return Digests.ofFile(file);
    }

    @Override
    public String toString() {
        return hex;
    }
}
