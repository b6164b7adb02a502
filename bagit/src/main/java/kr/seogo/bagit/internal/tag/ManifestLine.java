package kr.seogo.bagit.internal.tag;

import java.util.Arrays;
import java.util.HexFormat;
import kr.seogo.bagit.digest.DigestAlgorithm;
import org.jspecify.annotations.Nullable;

/**
 * A line of a manifest: a digest in hex, white space, a path (RFC 8493, section 2.1.3).
 *
 * @param path as written, without the marks of other tools
 * @param md5sumStyle whether a {@code *} stood before the path, as md5sum marks binary files
 * @param dotSlash whether {@code ./} stood before the path
 */
@SuppressWarnings("ArrayRecordComponent") // lives for one line only and is never compared
public record ManifestLine(byte[] digest, byte[] path, boolean md5sumStyle, boolean dotSlash) {

    /** The line, or null if it is none of a manifest of {@code algorithm}. */
    public static @Nullable ManifestLine parse(byte[] line, DigestAlgorithm algorithm) {
        int hexLength = algorithm.bytes() * 2;
        if (line.length < hexLength + 2 || !isSpace(line[hexLength])) {
            return null;
        }
        byte[] digest = new byte[algorithm.bytes()];
        for (int i = 0; i < digest.length; i++) {
            char high = (char) (line[2 * i] & 0xff);
            char low = (char) (line[2 * i + 1] & 0xff);
            if (!HexFormat.isHexDigit(high) || !HexFormat.isHexDigit(low)) {
                return null;
            }
            digest[i] = (byte) ((HexFormat.fromHexDigit(high) << 4) | HexFormat.fromHexDigit(low));
        }
        int start = hexLength;
        while (start < line.length && isSpace(line[start])) {
            start++;
        }
        return start == line.length ? null : of(digest, line, start);
    }

    private static ManifestLine of(byte[] digest, byte[] line, int pathAt) {
        int start = pathAt;
        boolean star = line[start] == '*' && start + 1 < line.length;
        if (star) {
            start++;
        }
        boolean dotSlash = start + 2 < line.length && line[start] == '.' && line[start + 1] == '/';
        if (dotSlash) {
            start += 2;
        }
        return new ManifestLine(digest, Arrays.copyOfRange(line, start, line.length), star, dotSlash);
    }

    private static boolean isSpace(byte b) {
        return b == ' ' || b == '\t';
    }
}
