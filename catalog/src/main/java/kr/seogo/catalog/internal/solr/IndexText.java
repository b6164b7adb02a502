package kr.seogo.catalog.internal.solr;

import java.text.Normalizer;

/**
 * Text in the form the index takes: composed (NFC), because the dictionary knows composed syllables only, and without
 * control characters, because two of them mark what was found ({@link Highlights}).
 */
final class IndexText {

    private IndexText() {}

    static String of(String text) {
        String clean = clean(text);
        return Normalizer.isNormalized(clean, Normalizer.Form.NFC)
                ? clean
                : Normalizer.normalize(clean, Normalizer.Form.NFC);
    }

    /** At most {@code most} UTF-16 units, never half a character: for values the index holds as one term. */
    static String of(String text, int most) {
        String whole = of(text);
        return whole.length() <= most ? whole : whole.substring(0, cut(whole, most));
    }

    /** The place at or before {@code most} where text can be cut without cutting a character. */
    static int cut(String text, int most) {
        return Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most;
    }

    private static String clean(String text) {
        int first = 0;
        while (first < text.length() && allowed(text, first)) {
            first++;
        }
        if (first == text.length()) {
            return text;
        }
        StringBuilder clean = new StringBuilder(text);
        for (int i = first; i < text.length(); i++) {
            if (!allowed(text, i)) {
                clean.setCharAt(i, ' ');
            }
        }
        return clean.toString();
    }

    private static boolean allowed(String text, int i) {
        char c = text.charAt(i);
        if (c < ' ') {
            return c == '\n' || c == '\t';
        }
        if (Character.isHighSurrogate(c)) {
            return i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1));
        }
        return !Character.isLowSurrogate(c) || (i > 0 && Character.isHighSurrogate(text.charAt(i - 1)));
    }
}
