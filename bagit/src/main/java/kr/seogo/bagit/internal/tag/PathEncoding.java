package kr.seogo.bagit.internal.tag;

import java.io.ByteArrayOutputStream;
import java.util.HexFormat;

/**
 * The percent-encoding of line ends and of the percent sign itself in manifests and {@code fetch.txt} (RFC 8493, section
 * 2.1.3). Nothing else is ever encoded: {@code %7E} is a name with a percent sign.
 */
public final class PathEncoding {

    private PathEncoding() {}

    /** The path that {@code written} stands for by RFC 8493: {@code %0A}, {@code %0D} and {@code %25} are decoded. */
    public static byte[] decode(byte[] written) {
        return decode(written, true);
    }

    /** The path by the drafts, which encode line ends but leave percent signs alone. */
    public static byte[] decodeLineEnds(byte[] written) {
        return decode(written, false);
    }

    private static byte[] decode(byte[] written, boolean percent) {
        ByteArrayOutputStream path = new ByteArrayOutputStream(written.length);
        for (int i = 0; i < written.length; i++) {
            int decoded = written[i] == '%' ? encodedAt(written, i) : -1;
            if (decoded == '\n' || decoded == '\r' || (percent && decoded == '%')) {
                path.write(decoded);
                i += 2;
            } else {
                path.write(written[i]);
            }
        }
        return path.toByteArray();
    }

    /** Whether a percent sign stands in {@code written} that encodes none of the three. */
    public static boolean hasBarePercent(byte[] written) {
        for (int i = 0; i < written.length; i++) {
            int decoded = written[i] == '%' ? encodedAt(written, i) : 0;
            if (written[i] == '%' && decoded != '\n' && decoded != '\r' && decoded != '%') {
                return true;
            }
        }
        return false;
    }

    private static int encodedAt(byte[] written, int percentAt) {
        if (percentAt + 2 >= written.length) {
            return -1;
        }
        char high = (char) written[percentAt + 1];
        char low = (char) written[percentAt + 2];
        boolean hex = HexFormat.isHexDigit(high) && HexFormat.isHexDigit(low);
        return hex ? (HexFormat.fromHexDigit(high) << 4) | HexFormat.fromHexDigit(low) : -1;
    }

    /** The form of {@code path} in a manifest of BagIt 1.0. */
    public static byte[] encode(byte[] path) {
        ByteArrayOutputStream written = new ByteArrayOutputStream(path.length + 8);
        for (byte b : path) {
            switch (b) {
                case '\n' -> written.writeBytes(new byte[] {'%', '0', 'A'});
                case '\r' -> written.writeBytes(new byte[] {'%', '0', 'D'});
                case '%' -> written.writeBytes(new byte[] {'%', '2', '5'});
                default -> written.write(b);
            }
        }
        return written.toByteArray();
    }
}
