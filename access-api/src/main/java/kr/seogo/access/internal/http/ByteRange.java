package kr.seogo.access.internal.http;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A part of a file asked for by the {@code Range} header (RFC 9110, section 14). One range is served; a header with
 * several, or in another unit, is answered with the whole file, as the RFC allows.
 *
 * @param first of the part, from 0
 * @param last of the part, inclusive
 */
record ByteRange(long first, long last) {

    private static final Pattern ONE = Pattern.compile("bytes=(\\d{0,18})-(\\d{0,18})");

    /** What a header asks for. */
    sealed interface Asked {
        record Whole() implements Asked {}

        record Part(ByteRange range) implements Asked {}

        record Unsatisfiable() implements Asked {}
    }

    long length() {
        return last - first + 1;
    }

    static Asked parse(Optional<String> header, long size) {
        Optional<Matcher> match = header.map(ONE::matcher).filter(Matcher::matches);
        if (match.isEmpty()
                || (match.get().group(1).isEmpty() && match.get().group(2).isEmpty())) {
            return new Asked.Whole();
        }
        String from = match.get().group(1);
        String to = match.get().group(2);
        if (from.isEmpty()) {
            return suffix(Long.parseLong(to), size);
        }
        long first = Long.parseLong(from);
        long last = to.isEmpty() ? size - 1 : Math.min(Long.parseLong(to), size - 1);
        if (!to.isEmpty() && Long.parseLong(to) < first) {
            return new Asked.Whole();
        }
        return first >= size ? new Asked.Unsatisfiable() : new Asked.Part(new ByteRange(first, last));
    }

    private static Asked suffix(long length, long size) {
        return length == 0 || size == 0
                ? new Asked.Unsatisfiable()
                : new Asked.Part(new ByteRange(Math.max(0, size - length), size - 1));
    }
}
