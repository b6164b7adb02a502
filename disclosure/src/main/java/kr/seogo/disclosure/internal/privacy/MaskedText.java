package kr.seogo.disclosure.internal.privacy;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kr.seogo.catalog.api.Mask;
import kr.seogo.catalog.api.PersonalDataDetector;
import kr.seogo.catalog.api.PersonalDataHit;
import kr.seogo.disclosure.Requester;

/** What somebody wrote, with persons masked by the one rule: what detectors find, and whatever names the one who asks. */
public final class MaskedText {

    private static final PersonalDataDetector DETECTOR = PersonalDataDetector.korean();

    private final List<String> names;

    private MaskedText(List<String> names) {
        this.names = names;
    }

    /** For texts of a case; of one whose identity was destroyed only what detectors find is masked. */
    public static MaskedText of(Optional<Requester> requester) {
        return new MaskedText(requester.stream()
                .flatMap(one -> Stream.of(
                        one.name(),
                        one.organisation(),
                        one.registration(),
                        one.birthDate(),
                        one.address(),
                        one.email(),
                        one.phone()))
                .map(String::strip)
                // A single letter stands in every sentence.
                .filter(part -> part.codePointCount(0, part.length()) > 1)
                .sorted((one, other) -> Integer.compare(other.length(), one.length()))
                .toList());
    }

    public String mask(String text) {
        String masked = text;
        for (String name : names) {
            masked = masked.replace(name, Mask.of(name));
        }
        StringBuilder out = new StringBuilder(masked);
        DETECTOR.find(masked).stream()
                .filter(hit -> hit.atLeast(PersonalDataHit.Confidence.MEDIUM))
                .sorted((one, other) -> Integer.compare(other.start(), one.start()))
                .forEach(hit -> {
                    // Two kinds may be found at one place; the later one is masked already.
                    int end = Math.min(hit.end(), out.length());
                    out.replace(hit.start(), end, Mask.of(out.substring(hit.start(), end)));
                });
        return out.toString();
    }
}
