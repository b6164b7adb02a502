package kr.seogo.bagit.internal.tag;

import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A line of {@code fetch.txt}: a URL, a length or {@code -}, a path (RFC 8493, section 2.2.3). */
public record FetchLine(String url, OptionalLong length, String path) {

    private static final Pattern LINE = Pattern.compile("(\\S+)[ \\t]+(-|\\d{1,18})[ \\t]+(\\S.*)", Pattern.DOTALL);
    private static final Pattern URL = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:.+");

    /** The line, or null if it is none. */
    public static @Nullable FetchLine parse(String line) {
        Matcher matcher = LINE.matcher(line);
        if (!matcher.matches() || !URL.matcher(matcher.group(1)).matches()) {
            return null;
        }
        String length = matcher.group(2);
        OptionalLong bytes = length.equals("-") ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(length));
        return new FetchLine(matcher.group(1), bytes, matcher.group(3));
    }
}
