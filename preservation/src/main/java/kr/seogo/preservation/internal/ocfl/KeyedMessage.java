package kr.seogo.preservation.internal.ocfl;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kr.seogo.preservation.IntentKey;

/**
 * A version's message with the key of its intent as the last line, {@code key: <uuid>}, after an empty line. The form is
 * part of what is on disk ({@code docs/on-disk.md}).
 *
 * @param text the message without the key's line
 */
public record KeyedMessage(String text, Optional<IntentKey> key) {

    private static final Pattern LAST_LINE =
            Pattern.compile("(?s)(.*?)(?:\n\n|\n|^)key: ([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\n?");

    /** Takes a stored message apart. */
    public static KeyedMessage parse(String stored) {
        Matcher found = LAST_LINE.matcher(stored);
        return found.matches()
                ? new KeyedMessage(found.group(1), Optional.of(IntentKey.parse(found.group(2))))
                : new KeyedMessage(stored, Optional.empty());
    }

    /** The message as it is stored. */
    public static String write(String text, IntentKey key) {
        return text + "\n\nkey: " + key;
    }
}
