package kr.seogo.catalog.api;

/**
 * The one rule by which personal data is shown masked, on pages, in reports and in logs: a third of its letters and
 * digits, at most two, stay at the front; every other letter or digit becomes {@code *}; what stands between them stays.
 */
public final class Mask {

    private static final int MOST_SHOWN = 2;

    private Mask() {}

    /** How {@code text} may be shown. */
    public static String of(String text) {
        int signs = (int) text.codePoints().filter(Character::isLetterOrDigit).count();
        int shown = Math.min(MOST_SHOWN, signs / 3);
        StringBuilder masked = new StringBuilder();
        int seen = 0;
        for (int c : text.codePoints().toArray()) {
            boolean sign = Character.isLetterOrDigit(c);
            masked.appendCodePoint(sign && seen >= shown ? '*' : Character.isWhitespace(c) ? ' ' : c);
            seen += sign ? 1 : 0;
        }
        return masked.toString();
    }
}
