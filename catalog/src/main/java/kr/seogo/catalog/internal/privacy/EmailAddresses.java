package kr.seogo.catalog.internal.privacy;

import java.util.function.Consumer;
import kr.seogo.catalog.api.PersonalDataHit.Confidence;
import kr.seogo.catalog.api.PersonalDataKind;

/** E-mail addresses, grown from the {@code @} both ways within the bounds of RFC 5321 (4.5.3.1). */
final class EmailAddresses implements Rule {

    private static final int LONGEST_LOCAL = 64;
    private static final int LONGEST_DOMAIN = 255;

    @Override
    public int fewestDigits() {
        return 0;
    }

    @Override
    public void find(PlainForm form, Consumer<Found> found) {
        CharSequence text = form.text();
        for (int at = 0; at < text.length(); at++) {
            if (text.charAt(at) == '@') {
                int start = local(text, at);
                int end = domain(text, at + 1);
                if (start < at && end > at) {
                    found.accept(new Found(PersonalDataKind.EMAIL, start, end, Confidence.HIGH));
                }
            }
        }
    }

    private static int local(CharSequence text, int at) {
        int start = at;
        while (start > 0
                && at - start < LONGEST_LOCAL
                && (ascii(text.charAt(start - 1)) || "._%+-".indexOf(text.charAt(start - 1)) >= 0)) {
            start--;
        }
        while (start < at && !ascii(text.charAt(start))) {
            start++;
        }
        return start;
    }

    /** The end of the longest domain with two labels and a last one of letters; 0 where there is none. */
    private static int domain(CharSequence text, int from) {
        int end = from;
        int last = 0;
        int label = from;
        boolean dotted = false;
        while (end < text.length()
                && end - from < LONGEST_DOMAIN
                && (ascii(text.charAt(end)) || ".-".indexOf(text.charAt(end)) >= 0)) {
            if (text.charAt(end) == '.') {
                if (end == label) {
                    return last;
                }
                dotted = true;
                label = end + 1;
            } else if (dotted && end - label >= 1 && letters(text, label, end + 1)) {
                last = end + 1;
            }
            end++;
        }
        return last;
    }

    private static boolean letters(CharSequence text, int from, int to) {
        // only the first and the last need a look: what lies between was looked at before
        return Character.isLetter(text.charAt(from)) && Character.isLetter(text.charAt(to - 1));
    }

    private static boolean ascii(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }
}
