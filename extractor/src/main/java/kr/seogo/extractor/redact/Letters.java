package kr.seogo.extractor.redact;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Text as marked strings are compared: compatibility forms, ligatures and full-width signs resolved, case folded, every
 * hyphen one, and without spaces, line ends and characters that have no width, so that nothing a page does to a string
 * hides it. Knows which source each letter came from.
 */
public final class Letters {

    private static final String HYPHENS =
            "\u02d7\u058a\u05be\u2010\u2011\u2012\u2013\u2014\u2015\u2043\u2212\u2500\u30fc\u3161"
                    + "\ufe58\ufe63\uff0d\uff70";

    private final StringBuilder text = new StringBuilder();
    private int[] sources = new int[64];

    /** The letters of a string; the source of each is the offset it came from. */
    public static Letters of(String text) {
        Letters letters = new Letters();
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            letters.add(Character.toString(c), i);
            i += Character.charCount(c);
        }
        return letters;
    }

    /** Adds what a source shows. */
    public void add(String shown, int source) {
        String form = Normalizer.normalize(shown, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        form.codePoints().map(Letters::one).filter(c -> c != 0).forEach(c -> append(c, source));
    }

    private static int one(int c) {
        if (HYPHENS.indexOf(c) >= 0) {
            return '-';
        }
        if (Character.getType(c) == Character.DECIMAL_DIGIT_NUMBER) {
            return '0' + Character.digit(c, 10);
        }
        boolean nothing = Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.isISOControl(c)
                || Character.getType(c) == Character.FORMAT
                || Character.getType(c) == Character.NON_SPACING_MARK;
        return nothing ? 0 : c;
    }

    private void append(int c, int source) {
        for (char unit : Character.toChars(c)) {
            if (text.length() == sources.length) {
                sources = Arrays.copyOf(sources, sources.length * 2);
            }
            sources[text.length()] = source;
            text.append(unit);
        }
    }

    /** Every place of {@code wanted}, as the sources its letters came from; places may overlap. */
    public List<int[]> find(Letters wanted) {
        List<int[]> places = new ArrayList<>();
        String needle = wanted.text.toString();
        if (needle.isEmpty()) {
            return places;
        }
        for (int at = text.indexOf(needle); at >= 0; at = text.indexOf(needle, at + 1)) {
            places.add(Arrays.copyOfRange(sources, at, at + needle.length()));
        }
        return places;
    }

    /** Whether {@code wanted} stands anywhere. */
    public boolean contains(Letters wanted) {
        return !wanted.text.isEmpty() && text.indexOf(wanted.text.toString()) >= 0;
    }

    /** How many letters there are. */
    public int length() {
        return text.length();
    }
}
