package kr.seogo.extractor.text;

/**
 * How bytes would read as CP949, by the areas of KS X 1001 and of its extension by Microsoft (UHC).
 *
 * <p>Nearly any bytes with the high bit set decode as CP949 without an error, so "it decodes" proves little; where the
 * pairs fall tells Korean from the rest. Common Hangul lies in lead bytes B0–C8 with trail A1–FE; rare syllables of the
 * extension are what smart quotes and accented letters of Western text turn into.
 */
record PairCounts(int hangul, int extended, int hanja, int symbols, int jamo, int kana, int invalid) {

    static PairCounts of(byte[] bytes, int length) {
        Counter counter = new Counter();
        int i = 0;
        while (i < length) {
            int lead = bytes[i] & 0xFF;
            if (lead < 0x80) {
                i++;
            } else if (i + 1 == length) {
                // the sample, or the file, was cut in the middle of a character
                break;
            } else if (counter.pair(lead, bytes[i + 1] & 0xFF)) {
                i += 2;
            } else {
                counter.invalid++;
                i++;
            }
        }
        return counter.counts();
    }

    int pairs() {
        return hangul + extended + hanja + symbols + jamo + kana;
    }

    private static final class Counter {
        private int hangul;
        private int extended;
        private int hanja;
        private int symbols;
        private int jamo;
        private int kana;
        private int invalid;

        private boolean pair(int lead, int trail) {
            boolean plain = lead >= 0xA1 && lead <= 0xFE && trail >= 0xA1 && trail <= 0xFE;
            if (!plain) {
                return extension(lead, trail);
            }
            if (lead >= 0xB0 && lead <= 0xC8) {
                hangul++;
            } else if (lead >= 0xCA && lead <= 0xFD) {
                hanja++;
            } else if (lead == 0xA4) {
                jamo++;
            } else if (lead == 0xAA || lead == 0xAB) {
                kana++;
            } else if (lead <= 0xAC) {
                symbols++;
            } else {
                return false;
            }
            return true;
        }

        private boolean extension(int lead, int trail) {
            boolean letter = (trail >= 0x41 && trail <= 0x5A) || (trail >= 0x61 && trail <= 0x7A);
            boolean high = trail >= 0x81 && trail <= 0xFE;
            if (lead < 0x81 || lead > 0xC6 || !(letter || high)) {
                return false;
            }
            extended++;
            return true;
        }

        private PairCounts counts() {
            return new PairCounts(hangul, extended, hanja, symbols, jamo, kana, invalid);
        }
    }
}
