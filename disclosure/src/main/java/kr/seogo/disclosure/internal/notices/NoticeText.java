package kr.seogo.disclosure.internal.notices;

import java.text.Normalizer;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Text that people wrote, as it can be printed: the same letters, without what prints nothing. Signs that turn the
 * direction of writing are taken out, for they could make a notice say something else than it does.
 */
final class NoticeText {

    /** Conjoining letters, as some systems hand in hangul; no font is asked to join them. */
    private static final Pattern JAMO = Pattern.compile("[\\u1100-\\u11FF\\uA960-\\uA97F\\uD7B0-\\uD7FF]+");

    private static final Pattern UNSEEN =
            Pattern.compile("[\\p{Cf}\\p{Cc}\\p{Cs}\\uFE00-\\uFE0F\\x{E0100}-\\x{E01EF}&&[^\\n]]");
    private static final Pattern SPACES = Pattern.compile("[\\p{Zs}\\t]+");

    private NoticeText() {}

    /** Lines are kept; runs of other white space are one space. */
    static String clean(String text) {
        String lines = text.replace("\r\n", "\n")
                .replace('\r', '\n')
                .replace('\u2028', '\n')
                .replace('\u2029', '\n');
        String spaced = SPACES.matcher(lines).replaceAll(" ");
        String seen = UNSEEN.matcher(spaced).replaceAll("");
        return JAMO.matcher(seen)
                .replaceAll(joined -> Normalizer.normalize(joined.group(), Normalizer.Form.NFC))
                .strip();
    }

    /** Line by line, blank ones left out. */
    static Stream<String> lines(String text) {
        return clean(text).lines().map(String::strip).filter(line -> !line.isEmpty());
    }
}
