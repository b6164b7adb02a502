package kr.seogo.access.internal.http;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kr.seogo.disclosure.LetterFormat;
import kr.seogo.disclosure.api.LetterDesk;
import kr.seogo.disclosure.api.LetterFile;

/** What the doors of letters have in common: which letter and form is meant, and how a file is answered. */
final class LetterAnswers {

    private static final Pattern NAME = Pattern.compile("([1-9]\\d{0,17})(?:\\.([a-z]+))?");

    private LetterAnswers() {}

    /** Which letter, as what. */
    record Wanted(long letter, LetterFormat format) {}

    /** By the ending of the name, or else by what the caller accepts; PDF where both are silent. */
    static Wanted wanted(String name, HttpHeaders headers) {
        Matcher matcher = NAME.matcher(name);
        if (!matcher.matches()) {
            throw ProblemException.notFound();
        }
        Optional<String> suffix = Optional.ofNullable(matcher.group(2));
        LetterFormat format = suffix.isPresent()
                ? LetterFormat.bySuffix(suffix.get()).orElseThrow(ProblemException::notFound)
                : accepted(headers);
        return new Wanted(Long.parseLong(matcher.group(1)), format);
    }

    private static LetterFormat accepted(HttpHeaders headers) {
        for (MediaType accepted : headers.getAcceptableMediaTypes()) {
            for (LetterFormat format : LetterFormat.values()) {
                if (MediaType.valueOf(format.mediaType()).isCompatible(accepted)) {
                    return format;
                }
            }
        }
        throw ProblemException.of(
                406,
                "not-acceptable",
                "Not acceptable",
                "PDF, HTML, HWPX로 받을 수 있습니다. A letter can be had as PDF, HTML or HWPX.",
                null);
    }

    static Response of(LetterDesk.Answer answer) {
        return switch (answer) {
            case LetterDesk.Answer.Found found -> file(found.file());
            case LetterDesk.Answer.None none -> throw ProblemException.notFound();
            case LetterDesk.Answer.Unprintable no ->
                throw ProblemException.of(
                        409, "unprintable-letter", "Unprintable letter", CaseAnswers.both(no.sentence()), null);
            case LetterDesk.Answer.Refused refused -> RequestsResource.of(refused.why());
        };
    }

    private static Response file(LetterFile file) {
        return FileResponse.harmless(Response.ok(file.bytes()))
                .type(file.format().mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"" + file.name() + "\"")
                .header(HttpHeaders.CACHE_CONTROL, null)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
