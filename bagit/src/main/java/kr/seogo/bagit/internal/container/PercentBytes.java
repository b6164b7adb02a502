package kr.seogo.bagit.internal.container;

import java.io.ByteArrayOutputStream;

/** Percent-encoding of bytes, as in a URI. */
final class PercentBytes {

    private PercentBytes() {}

    /** The bytes that {@code text}, ASCII with {@code %XX} for all else, stands for. */
    static byte[] decode(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '%') {
                bytes.write(Integer.parseInt(text, i + 1, i + 3, 16));
                i += 2;
            } else {
                bytes.write(c);
            }
        }
        return bytes.toByteArray();
    }
}
