package kr.seogo.extractor.text;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Tells in which charset bytes without a label are written, for texts of Korean offices: Unicode by its mark or its
 * form, then CP949 (which holds EUC-KR), by evidence rather than by the mere absence of errors.
 *
 * <p>Stateless; the same bytes give the same answer. Empty where the bytes are neither: Western or other East Asian
 * text, or no text at all.
 */
public final class KoreanCharset {

    /** Microsoft's code page 949, unified Hangul code: a superset of EUC-KR. */
    public static final Charset CP949 = Charset.forName("x-windows-949");

    /** RFC 1557: this designation opens every text in ISO-2022-KR. */
    private static final byte[] ISO_2022_KR = {0x1B, 0x24, 0x29, 0x43};

    private KoreanCharset() {}

    /** The charset of the text that starts with the first {@code length} of {@code bytes}. */
    public static Optional<Charset> detect(byte[] bytes, int length) {
        return byMark(bytes, length)
                .or(() -> UnicodeForm.utf16(bytes, length))
                .or(() -> byDesignation(bytes, length))
                .or(() -> UnicodeForm.utf8(bytes, length))
                .or(() -> isCp949(bytes, length) ? Optional.of(CP949) : Optional.empty());
    }

    private static Optional<Charset> byMark(byte[] b, int length) {
        int first = length < 2 ? 0 : ((b[0] & 0xFF) << 8) | (b[1] & 0xFF);
        int second = length < 4 ? -1 : ((b[2] & 0xFF) << 8) | (b[3] & 0xFF);
        if (first == 0xEFBB && length >= 3 && (b[2] & 0xFF) == 0xBF) {
            return Optional.of(StandardCharsets.UTF_8);
        }
        if (first == 0xFFFE) {
            return Optional.of(second == 0 ? StandardCharsets.UTF_32LE : StandardCharsets.UTF_16LE);
        }
        if (first == 0xFEFF) {
            return Optional.of(StandardCharsets.UTF_16BE);
        }
        return first == 0 && second == 0xFEFF ? Optional.of(StandardCharsets.UTF_32BE) : Optional.empty();
    }

    private static Optional<Charset> byDesignation(byte[] bytes, int length) {
        for (int i = 0; i + ISO_2022_KR.length <= Math.min(length, 4096); i++) {
            boolean here = true;
            for (int j = 0; j < ISO_2022_KR.length; j++) {
                here &= bytes[i + j] == ISO_2022_KR[j];
            }
            if (here) {
                return Optional.of(Charset.forName("ISO-2022-KR"));
            }
        }
        return Optional.empty();
    }

    private static boolean isCp949(byte[] bytes, int length) {
        PairCounts counts = PairCounts.of(bytes, length);
        int pairs = counts.pairs();
        boolean fewErrors = counts.invalid() * 50 <= pairs;
        boolean fewRare = counts.extended() * 4 <= pairs;
        // EUC-JP writes hiragana with lead byte A4, where KS X 1001 has single jamo, which hardly stand in running
        // text.
        boolean japanese = counts.jamo() * 3 > pairs;
        // Texts in GB 2312 read as hanja for the greater part; Korean mixed script has its particles in Hangul.
        boolean korean = counts.hangul() * 3 >= counts.hanja();
        return pairs > 0 && fewErrors && fewRare && !japanese && korean && counts.hangul() > 0;
    }
}
