package kr.seogo.extractor.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Joins what two readers got out of the same document: the first one's text in its order, then every paragraph of the
 * second that the first does not have. White space does not count when paragraphs are compared, for readers differ in
 * nothing as much.
 */
public final class ParagraphUnion {

    private ParagraphUnion() {}

    /** {@code first} and what {@code second} adds to it. */
    public static String of(String first, String second) {
        if (first.isBlank()) {
            return second;
        }
        String known = bare(first);
        Set<String> seen = first.lines().map(ParagraphUnion::bare).collect(Collectors.toCollection(HashSet::new));
        List<String> lines = new ArrayList<>();
        for (String line : second.lines().toList()) {
            String bare = bare(line);
            if (!bare.isEmpty() && seen.add(bare) && !known.contains(bare)) {
                lines.add(line.strip());
            }
        }
        return lines.isEmpty() ? first : first.stripTrailing() + "\n" + String.join("\n", lines);
    }

    private static String bare(String text) {
        StringBuilder bare = new StringBuilder(text.length());
        text.chars()
                .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c) && c >= 0x20)
                .forEach(c -> bare.append((char) c));
        return bare.toString();
    }
}
