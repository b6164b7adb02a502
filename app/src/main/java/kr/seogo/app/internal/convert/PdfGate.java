package kr.seogo.app.internal.convert;

import java.nio.file.Path;
import java.util.Optional;
import kr.seogo.app.internal.extractor.ExtractorCopies;
import kr.seogo.app.internal.extractor.ExtractorCopies.Judged;
import kr.seogo.app.internal.extractor.ExtractorCopies.Verdict;
import kr.seogo.catalog.api.FormatConverter.Conversion;
import kr.seogo.catalog.api.FormatConverter.Why;

/**
 * Whether a PDF may be kept for a document: veraPDF finds that it is PDF/A-2b, as it claims, and at least half of the
 * letters beyond ASCII that are in the document can be read from it. The second finds what the first cannot: a page that
 * stayed empty is good PDF/A.
 */
final class PdfGate {

    /** What the gate says. */
    sealed interface Answer {
        /**
         * It may be kept.
         *
         * @param version of the veraPDF that judged it
         */
        record Kept(String version) implements Answer {}

        /** Why it may not. */
        record Refused(Conversion.NotMade why) implements Answer {}
    }

    private static final String PROFILE = "PDF/A-2b";
    private static final String PUID = "fmt/477";

    /** Fewer letters say nothing: they may stand in a header that is shown once a page. */
    private static final int ENOUGH = 50;

    private final ExtractorCopies extractor;

    PdfGate(ExtractorCopies extractor) {
        this.extractor = extractor;
    }

    /** Whether the PDF may be kept. */
    Answer ask(Path pdf, Path source, String puid, String name) {
        Verdict verdict = extractor.judge(pdf, PUID, "copy.pdf");
        Optional<Judged> judged = verdict.judges().stream()
                .filter(one -> one.profile().equalsIgnoreCase(PROFILE))
                .findFirst();
        if (judged.isEmpty()) {
            return new Answer.Refused(new Conversion.NotMade(
                    Why.NOT_CONFORMING,
                    "veraPDF did not judge the PDF as " + PROFILE + ": " + verdict.outcome() + " "
                            + verdict.message()));
        }
        if (!judged.get().standing().equals("valid")) {
            return new Answer.Refused(new Conversion.NotMade(
                    Why.NOT_CONFORMING,
                    "The PDF is not " + PROFILE + ": " + judged.get().why()));
        }
        return lost(pdf, source, puid, name)
                .<Answer>map(Answer.Refused::new)
                .orElseGet(() -> new Answer.Kept(judged.get().version()));
    }

    private Optional<Conversion.NotMade> lost(Path pdf, Path source, String puid, String name) {
        long before = letters(extractor.read(source, puid, name).text());
        if (before < ENOUGH) {
            return Optional.empty();
        }
        long after = letters(extractor.read(pdf, PUID, "copy.pdf").text());
        return after * 2 >= before
                ? Optional.empty()
                : Optional.of(new Conversion.NotMade(
                        Why.TEXT_LOST, "Of " + before + " letters beyond ASCII in the file, the PDF shows " + after));
    }

    private static long letters(String text) {
        return text.codePoints().filter(c -> c > 127 && Character.isLetter(c)).count();
    }
}
