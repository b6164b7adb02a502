package kr.seogo.catalog;

/** Which characters a document of XML 1.0 may hold (Extensible Markup Language 1.0, section 2.2); escaped or not, no others. */
public final class XmlCharacters {

    private static final int REPLACEMENT = 0xFFFD;

    private XmlCharacters() {}

    /** The text with U+FFFD for every character that XML cannot hold, halves of surrogate pairs among them. */
    public static String only(String text) {
        if (text.codePoints().allMatch(XmlCharacters::allowed)) {
            return text;
        }
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints().forEach(c -> clean.appendCodePoint(allowed(c) ? c : REPLACEMENT));
        return clean.toString();
    }

    private static boolean allowed(int c) {
        return c == '\t'
                || c == '\n'
                || c == '\r'
                || (c >= 0x20 && c <= 0xD7FF)
                || (c >= 0xE000 && c <= 0xFFFD)
                || (c >= 0x10000 && c <= 0x10FFFF);
    }
}
