package kr.seogo.readingroom.internal.web;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kr.seogo.disclosure.LetterFormat;
import kr.seogo.disclosure.LetterSheet;
import kr.seogo.disclosure.PaperForm;
import kr.seogo.disclosure.Term;
import kr.seogo.disclosure.api.LetterFile;

/** A letter as a browser gets it: to be looked at as a page, to be kept as a file. Nobody else keeps it. */
final class SentLetter {

    private static final Pattern NAME = Pattern.compile("([1-9]\\d{0,17})\\.([a-z]+)");

    private SentLetter() {}

    /** Which letter, as what. */
    record Wanted(long letter, LetterFormat format) {}

    /** As it stands at the end of an address. */
    static Optional<Wanted> wanted(String name) {
        Matcher matcher = NAME.matcher(name);
        return matcher.matches()
                ? LetterFormat.bySuffix(matcher.group(2))
                        .map(format -> new Wanted(Long.parseLong(matcher.group(1)), format))
                : Optional.empty();
    }

    /** Which paper, as what. */
    record WantedPaper(PaperForm form, LetterFormat format) {}

    /** As it stands at the end of an address. */
    static Optional<WantedPaper> paper(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0
                ? Optional.empty()
                : Term.of(PaperForm.values(), name.substring(0, dot))
                        .flatMap(form -> LetterFormat.bySuffix(name.substring(dot + 1))
                                .map(format -> new WantedPaper(form, format)));
    }

    static Response.ResponseBuilder of(LetterFile file) {
        boolean page = file.format() == LetterFormat.HTML;
        byte[] bytes = page ? LetterSheet.linked(file, LetterStyle.address()) : file.bytes();
        return Response.ok(bytes, file.format().mediaType())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        (page ? "inline" : "attachment") + "; filename=\"" + file.name() + "\"")
                .header("Content-Security-Policy", Policy.PRIVATE.header())
                .header("Cache-Control", "private, no-store")
                .header("Referrer-Policy", "same-origin")
                .header("X-Content-Type-Options", "nosniff")
                .header("Cross-Origin-Opener-Policy", "same-origin")
                .header("Cross-Origin-Resource-Policy", "same-origin");
    }
}
