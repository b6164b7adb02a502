package kr.seogo.readingroom.internal.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An ARK as it was asked for, normalised (The ARK Identifier Scheme, draft-kunze-ark-42, 3.1 and 3.2): hyphens, what looks
 * like them and white space count for nothing, neither do slashes and full stops that separate nothing. Names of Seogo have one
 * case, so that either is taken (4.1).
 *
 * @param naan the naming authority
 * @param name empty where only the authority is named
 * @param qualifier what follows the name, part by part
 */
record AskedArk(String naan, String name, List<String> qualifier) {

    private static final Pattern INSIGNIFICANT = Pattern.compile("[-\\u2010-\\u2015\\s]");
    private static final Pattern STRUCTURE = Pattern.compile("[/.]+");

    /** {@code file-1} without the hyphen. */
    private static final Pattern FILE = Pattern.compile("file([1-9][0-9]{0,6})");

    AskedArk {
        qualifier = List.copyOf(qualifier);
    }

    /** Takes apart what stands before and after the slash behind the authority. */
    static AskedArk of(String naan, String rest) {
        List<String> parts = Arrays.stream(STRUCTURE.split(plain(rest)))
                .filter(part -> !part.isEmpty())
                .toList();
        return parts.isEmpty()
                ? new AskedArk(plain(naan), "", List.of())
                : new AskedArk(plain(naan), parts.getFirst(), parts.subList(1, parts.size()));
    }

    private static String plain(String text) {
        return INSIGNIFICANT.matcher(text).replaceAll("").toLowerCase(Locale.ROOT);
    }

    /** The number of the file that is meant, where the qualifier means one and nothing else. */
    Optional<Integer> file() {
        return qualifier.size() == 1
                ? Optional.of(FILE.matcher(qualifier.getFirst()))
                        .filter(Matcher::matches)
                        .map(match -> Integer.valueOf(match.group(1)))
                : Optional.empty();
    }
}
