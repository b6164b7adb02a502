package kr.seogo.disclosure.internal.privacy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kr.seogo.catalog.api.Mask;
import kr.seogo.catalog.api.PersonalDataDetector;
import kr.seogo.disclosure.Requester;

/**
 * What somebody wrote, with persons masked by the one rule: what detectors find, however little speaks for it, and whatever
 * names the one who asks or a third party, however it is spaced. Where it is no longer known whom to mask, nothing of it is shown.
 */
public final class MaskedText {

    private static final PersonalDataDetector DETECTOR = PersonalDataDetector.korean();

    /** Stands for a text of which nothing is shown. */
    private static final String NOTHING = "***";

    /** What companies and associations are, beside what they are called. */
    private static final Pattern FORM = Pattern.compile("주식회사|유한회사|사단법인|재단법인|\\([주유사재]\\)|㈜");

    /** Contacts are written in one line. */
    private static final Pattern BETWEEN = Pattern.compile("[,;/|\\n]");

    private final boolean blind;
    private final List<Pattern> names;

    private MaskedText(boolean blind, List<Pattern> names) {
        this.blind = blind;
        this.names = names;
    }

    /**
     * For texts of a case.
     *
     * @param requester empty once the identity was destroyed
     * @param parties third parties, and how they are reached
     */
    public static MaskedText of(Optional<Requester> requester, Map<String, String> parties) {
        Stream<String> asking = requester.stream()
                .flatMap(one -> Stream.of(
                        one.name(),
                        one.organisation(),
                        one.registration(),
                        one.birthDate(),
                        one.address(),
                        one.email(),
                        one.phone()));
        Stream<String> heard = parties.entrySet().stream()
                .flatMap(party -> Stream.concat(Stream.of(party.getKey()), BETWEEN.splitAsStream(party.getValue())));
        List<Pattern> names = Stream.concat(asking, heard)
                .flatMap(part -> Stream.of(part, FORM.matcher(part).replaceAll(" ")))
                .map(part -> part.replaceAll("\\s", ""))
                // A single letter stands in every sentence.
                .filter(part -> part.codePointCount(0, part.length()) > 1)
                .distinct()
                .sorted((one, other) -> Integer.compare(other.length(), one.length()))
                .map(MaskedText::spaced)
                .toList();
        return new MaskedText(requester.isEmpty(), names);
    }

    private static Pattern spaced(String name) {
        return Pattern.compile(name.codePoints()
                .mapToObj(Character::toString)
                .map(Pattern::quote)
                .collect(Collectors.joining("\\s*")));
    }

    /** Whether it is no longer known whom to mask. */
    public boolean blind() {
        return blind;
    }

    public String mask(String text) {
        if (blind) {
            return text.isBlank() ? text : NOTHING;
        }
        String masked = text;
        for (Pattern name : names) {
            masked = name.matcher(masked).replaceAll(hit -> Matcher.quoteReplacement(Mask.of(hit.group())));
        }
        StringBuilder out = new StringBuilder(masked);
        DETECTOR.find(masked).stream()
                .sorted((one, other) -> Integer.compare(other.start(), one.start()))
                .forEach(hit -> {
                    // Two kinds may be found at one place; the later one is masked already.
                    int end = Math.min(hit.end(), out.length());
                    out.replace(hit.start(), end, Mask.of(out.substring(hit.start(), end)));
                });
        return out.toString();
    }
}
