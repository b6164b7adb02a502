package kr.seogo.readingroom.internal.text;

import java.util.Locale;

/** Lengths and names of files as people read them. */
public final class ShownText {

    private static final String[] UNITS = {"KB", "MB", "GB", "TB"};

    private ShownText() {}

    /** A length in powers of 1,000, as storage is counted; below that in bytes. */
    public static String size(long bytes) {
        if (bytes < 1000) {
            return bytes + " B";
        }
        double size = bytes;
        int unit = -1;
        while (size >= 999.95 && unit < UNITS.length - 1) {
            size /= 1000;
            unit++;
        }
        return String.format(Locale.ROOT, "%.1f %s", size, UNITS[unit]);
    }

    /** A whole number with its thousands apart. */
    public static String number(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    /**
     * A name that can be seen whole: line ends and other controls as pictures, and marks that turn the direction of
     * writing by their number, because with them a name can look like another. For showing only.
     */
    public static String name(String name) {
        StringBuilder shown = new StringBuilder(name.length());
        name.codePoints().forEach(c -> appendShown(shown, c));
        return shown.toString();
    }

    private static void appendShown(StringBuilder shown, int c) {
        if (c < 0x20) {
            shown.appendCodePoint(0x2400 + c);
        } else if (c == 0x7F) {
            shown.append('␡');
        } else if (turnsDirection(c) || Character.getType(c) == Character.CONTROL) {
            shown.append(String.format(Locale.ROOT, "[U+%04X]", c));
        } else {
            shown.appendCodePoint(c);
        }
    }

    private static boolean turnsDirection(int c) {
        return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069) || c == 0x200E || c == 0x200F;
    }
}
