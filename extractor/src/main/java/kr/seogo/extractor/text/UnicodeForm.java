package kr.seogo.extractor.text;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Recognises Unicode texts that carry no byte order mark. */
final class UnicodeForm {

    private UnicodeForm() {}

    /** UTF-8 by its form (RFC 3629); a few broken bytes in a long text do not change what it is. */
    static Optional<Charset> utf8(byte[] bytes, int length) {
        int good = 0;
        int bad = 0;
        int i = 0;
        while (i < length) {
            int size = sequence(bytes, i, length);
            if (size < 0) {
                break;
            }
            if (size == 0) {
                bad++;
                i++;
            } else {
                good += size > 1 ? 1 : 0;
                i += size;
            }
        }
        return bad * 50 <= good ? Optional.of(StandardCharsets.UTF_8) : Optional.empty();
    }

    /** Bytes of the well-formed sequence at {@code i}, 0 if there is none, -1 if the sample ends inside one. */
    private static int sequence(byte[] bytes, int i, int length) {
        int lead = bytes[i] & 0xFF;
        int size = lead < 0x80 ? 1 : lead < 0xC2 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : lead < 0xF5 ? 4 : 0;
        for (int k = 1; k < size; k++) {
            if (i + k >= length) {
                return -1;
            }
            if ((bytes[i + k] & 0xC0) != 0x80) {
                return 0;
            }
        }
        return size;
    }

    /**
     * UTF-16 without a mark: spaces, digits and line ends put a zero byte on one side, never on the other. Texts without
     * any zero byte are not UTF-16 to this method.
     */
    static Optional<Charset> utf16(byte[] bytes, int length) {
        int even = 0;
        int odd = 0;
        for (int i = 0; i < length; i++) {
            if (bytes[i] == 0) {
                if (i % 2 == 0) {
                    even++;
                } else {
                    odd++;
                }
            }
        }
        int zeros = even + odd;
        if (zeros * 100 < length || zeros == 0) {
            return Optional.empty();
        }
        if (even * 20 <= odd) {
            return readable(bytes, length, StandardCharsets.UTF_16LE);
        }
        return odd * 20 <= even ? readable(bytes, length, StandardCharsets.UTF_16BE) : Optional.empty();
    }

    private static Optional<Charset> readable(byte[] bytes, int length, Charset charset) {
        String text = new String(bytes, 0, length - length % 2, charset);
        long odd = text.chars().filter(UnicodeForm::isOdd).count();
        return odd * 100 <= text.length() ? Optional.of(charset) : Optional.empty();
    }

    private static boolean isOdd(int c) {
        boolean control = c < 0x20 && c != '\n' && c != '\r' && c != '\t' && c != '\f';
        return control || c == 0xFFFD || !Character.isDefined(c) || Character.getType(c) == Character.PRIVATE_USE;
    }
}
