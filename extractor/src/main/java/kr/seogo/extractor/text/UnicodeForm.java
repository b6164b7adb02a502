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
     * UTF-16 without a mark: the byte order under which nearly everything is a letter, digit or space of the scripts that
     * Korean offices write. Zero bytes alone do not tell the order, for 가 (U+AC00) has one where a space has none; but
     * bytes without any zero are not UTF-16 to this method.
     */
    static Optional<Charset> utf16(byte[] bytes, int length) {
        int zeros = 0;
        for (int i = 0; i < length; i++) {
            zeros += bytes[i] == 0 ? 1 : 0;
        }
        if (zeros == 0 || zeros * 100 < length) {
            return Optional.empty();
        }
        return readable(bytes, length, StandardCharsets.UTF_16LE)
                .or(() -> readable(bytes, length, StandardCharsets.UTF_16BE));
    }

    private static Optional<Charset> readable(byte[] bytes, int length, Charset charset) {
        String text = new String(bytes, 0, length - length % 2, charset);
        long usual = text.chars().filter(UnicodeForm::isUsual).count();
        return !text.isEmpty() && usual * 10 >= text.length() * 9L ? Optional.of(charset) : Optional.empty();
    }

    private static boolean isUsual(int c) {
        boolean latin = (c >= 0x20 && c < 0x7F) || c == '\n' || c == '\r' || c == '\t';
        boolean hangul = c >= 0xAC00 && c <= 0xD7A3;
        boolean hanja = c >= 0x4E00 && c <= 0x9FFF;
        boolean signs = (c >= 0x2010 && c <= 0x203B) || (c >= 0x3000 && c <= 0x3017) || c == 0xB7;
        return latin || hangul || hanja || signs;
    }
}
