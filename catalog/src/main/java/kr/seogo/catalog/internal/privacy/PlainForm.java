package kr.seogo.catalog.internal.privacy;

import java.util.Arrays;

/**
 * A text in the form the rules read, with the way back: digits of every script and full-width signs are ASCII, every
 * hyphen is {@code -}, runs of spaces and line ends are one space, and characters without width are gone.
 */
final class PlainForm {

    private static final String HYPHENS =
            "\u00ad\u02d7\u05be\u2010\u2011\u2012\u2013\u2014\u2015\u2043\u2212\u2500\u30fc"
                    + "\u3161\u3013\ufe58\ufe63\uff0d\uff70\u2f00\u4e00";

    private final StringBuilder text = new StringBuilder();
    private int[] from;
    private int digits;

    PlainForm(String original) {
        this.from = new int[Math.max(16, original.length())];
        for (int i = 0; i < original.length(); ) {
            int c = original.codePointAt(i);
            take(c, i, original);
            i += Character.charCount(c);
        }
    }

    private void take(int c, int at, String original) {
        int plain = plain(c, at, original);
        if (plain == 0 || (plain == ' ' && (text.isEmpty() || text.charAt(text.length() - 1) == ' '))) {
            return;
        }
        if (text.length() == from.length) {
            from = Arrays.copyOf(from, from.length * 2);
        }
        from[text.length()] = at;
        if (plain >= '0' && plain <= '9') {
            digits++;
        }
        // what lies beyond the first plane and is no digit belongs to no rule
        text.append(plain > Character.MAX_VALUE ? '\ufffd' : (char) plain);
    }

    private static int plain(int c, int at, String original) {
        if (c < 0x80) {
            return c <= ' ' ? ' ' : c;
        }
        if (c == '\u00ad' || HYPHENS.indexOf(c) >= 0) {
            return hyphen(c, at, original);
        }
        int digit = Character.getType(c) == Character.DECIMAL_DIGIT_NUMBER ? Character.digit(c, 10) : -1;
        if (digit >= 0) {
            return '0' + digit;
        }
        if (c >= 0xff01 && c <= 0xff5e) {
            return c - 0xff01 + '!';
        }
        if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
            return ' ';
        }
        boolean weightless =
                switch (Character.getType(c)) {
                    case Character.FORMAT, Character.NON_SPACING_MARK, Character.CONTROL -> true;
                    default -> false;
                };
        return weightless ? 0 : c;
    }

    /** A soft hyphen is no sign; signs that are letters elsewhere are hyphens only behind a digit. */
    private static int hyphen(int c, int at, String original) {
        if (c == '\u00ad') {
            return 0;
        }
        boolean letter = Character.isLetter(c);
        return letter && (at == 0 || !Character.isDigit(original.charAt(at - 1))) ? c : '-';
    }

    /** What the rules read. */
    CharSequence text() {
        return text;
    }

    /** How many digits stand in it. */
    int digits() {
        return digits;
    }

    /** The offset in the original of a place in the plain text. */
    int original(int place) {
        return from[place];
    }

    /** Whether a word stands in the stretch {@code before} a place, or right behind it within {@code after}. */
    boolean near(java.util.regex.Pattern words, int start, int before, int end, int after) {
        return words.matcher(text).region(Math.max(0, start - before), start).find()
                || words.matcher(text)
                        .region(end, Math.min(text.length(), end + after))
                        .find();
    }
}
