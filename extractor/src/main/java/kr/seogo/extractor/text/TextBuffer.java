package kr.seogo.extractor.text;

/**
 * Gathers text up to a bound and keeps it clean: line ends are {@code \n}, never more than two in a row; no control
 * character but tab; no half of a surrogate pair. What parsers hand on is untrusted, and a stray NUL or lone surrogate
 * breaks databases, indexes and JSON readers further on.
 */
public final class TextBuffer {

    private final StringBuilder text = new StringBuilder();
    private final int most;
    private boolean full;
    private boolean lastWasReturn;
    private char pendingHigh;

    /** A buffer for at most {@code most} UTF-16 code units. */
    public TextBuffer(int most) {
        this.most = most;
    }

    /** Adds {@code c}; what no longer fits is left out and {@link #isFull} says so. */
    public void append(char c) {
        if (Character.isHighSurrogate(c)) {
            pendingHigh = c;
            return;
        }
        char high = pendingHigh;
        pendingHigh = 0;
        if (Character.isLowSurrogate(c)) {
            if (high != 0) {
                put(high, c);
            }
            return;
        }
        if (c == '\n' && lastWasReturn) {
            lastWasReturn = false;
            return;
        }
        lastWasReturn = c == '\r';
        if (c == '\n' || c == '\r' || c == '\u000B' || c == '\f' || c == '\u2028' || c == '\u2029') {
            newline();
        } else if (isKept(c)) {
            put(c);
        }
    }

    /** Adds every character of {@code chars}. */
    public void append(CharSequence chars) {
        for (int i = 0; i < chars.length(); i++) {
            append(chars.charAt(i));
        }
    }

    /** Adds {@code line} as a line of its own. */
    public void line(CharSequence line) {
        if (text.length() > 0 && text.charAt(text.length() - 1) != '\n') {
            append('\n');
        }
        append(line);
        append('\n');
    }

    /** Whether something was left out because the bound was reached. */
    public boolean isFull() {
        return full;
    }

    /** Whether nothing but white space has come. */
    public boolean isBlank() {
        return text.chars().allMatch(Character::isWhitespace);
    }

    /** The text so far, without white space around it. */
    public String text() {
        return text.toString().strip();
    }

    private static boolean isKept(char c) {
        boolean control = (c < 0x20 && c != '\t') || (c >= 0x7F && c < 0xA0);
        return !control && c != '\uFEFF' && c != '\uFFFE' && c != '\uFFFF';
    }

    private void newline() {
        int end = text.length();
        if (end >= 2 && text.charAt(end - 1) == '\n' && text.charAt(end - 2) == '\n') {
            return;
        }
        put('\n');
    }

    private void put(char c) {
        if (text.length() >= most) {
            full = true;
        } else {
            text.append(c);
        }
    }

    private void put(char high, char low) {
        if (text.length() + 2 > most) {
            full = true;
        } else {
            text.append(high).append(low);
        }
    }
}
