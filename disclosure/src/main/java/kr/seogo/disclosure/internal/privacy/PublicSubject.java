package kr.seogo.disclosure.internal.privacy;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import kr.seogo.catalog.api.PersonalDataDetector;
import kr.seogo.catalog.api.PersonalDataHit;
import kr.seogo.disclosure.Requester;

/** What was asked for, as everybody may read it: nothing at all where it seems to name or point to a person. */
public final class PublicSubject {

    private static final PersonalDataDetector DETECTOR = PersonalDataDetector.korean();
    private static final int LONGEST = 200;

    private PublicSubject() {}

    /** Empty where the detectors find something at medium or surer, or the one who asks stands in it. */
    public static Optional<String> of(String wants, Requester requester) {
        String line = wants.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
        boolean personal = DETECTOR.find(wants).stream().anyMatch(hit -> hit.atLeast(PersonalDataHit.Confidence.MEDIUM))
                || names(line, requester);
        return personal ? Optional.empty() : Optional.of(shortened(line));
    }

    private static boolean names(String line, Requester requester) {
        String plain = plain(line);
        return Stream.of(
                        requester.name(),
                        requester.organisation(),
                        requester.registration(),
                        requester.birthDate(),
                        requester.address(),
                        requester.email(),
                        requester.phone())
                .map(PublicSubject::plain)
                // A single letter stands in every sentence.
                .filter(part -> part.codePointCount(0, part.length()) > 1)
                .anyMatch(plain::contains);
    }

    /** Without what people leave out or put in: spaces, hyphens, capitals. */
    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
    }

    private static String shortened(String line) {
        return line.codePointCount(0, line.length()) <= LONGEST
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST)) + "…";
    }
}
