package kr.seogo.app.internal.convert;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kr.seogo.app.internal.extractor.ExtractorCopies;
import kr.seogo.app.internal.extractor.ExtractorCopies.Document;
import kr.seogo.catalog.api.FormatConverter.Conversion;
import kr.seogo.catalog.api.FormatConverter.Copy;
import kr.seogo.catalog.api.FormatConverter.Why;
import kr.seogo.preservation.PreservationAgent;

/**
 * Text and HTML of what the extractor reads: of HWP and HWPX where nothing makes PDF/A of them, and of letters, with their
 * attachments named. What a document looks like is lost; its words are kept.
 */
final class TextMaker implements Maker {

    private static final String HTML = "html";
    private static final String TEXT = "text";
    private static final String PDF = "pdf-a";

    private static final Map<String, String> HANGUL = Map.of("fmt/1084", "hwplib", "x-local/hwpx", "hwpxlib");
    private static final Set<String> LETTERS = Set.of("x-fmt/430", "fmt/278", "fmt/950");

    private final ExtractorCopies extractor;

    TextMaker(ExtractorCopies extractor) {
        this.extractor = extractor;
    }

    @Override
    public Optional<String> means(String puid, String target) {
        if (!Set.of(HTML, TEXT, PDF).contains(target)) {
            return Optional.empty();
        }
        if (HANGUL.containsKey(puid)) {
            return Optional.of("Seogo extractor, " + HANGUL.get(puid));
        }
        return LETTERS.contains(puid) && !target.equals(PDF) ? Optional.of("Seogo extractor, mail") : Optional.empty();
    }

    @Override
    public Conversion make(Path source, String puid, String name, String target, Path folder) {
        Document read = extractor.read(source, puid, name);
        if (read.truncated()) {
            return new Conversion.NotMade(Why.TOO_LARGE, "There is more text than can be handed on at once");
        }
        return switch (read.outcome()) {
            case "text" -> made(read, name, target, folder);
            default -> Failures.of(read.outcome(), read.message());
        };
    }

    private static Conversion made(Document read, String name, String target, Path folder) {
        Copy html = new Copy(folder.resolve("1.html"), HTML, CopyName.of(name, ".html"));
        Copy text = new Copy(folder.resolve("2.txt"), TEXT, CopyName.of(name, ".txt"));
        write(html.file(), HtmlText.of(name, read));
        write(text.file(), read.text());
        String detail = "Its text was read by " + read.tool() + " " + read.version()
                + " and written in UTF-8; what it looks like is not in the copy."
                + (read.parts().isEmpty() ? "" : " " + read.parts().size() + " files within it are named.");
        List<PreservationAgent> agents =
                List.of(new PreservationAgent(PreservationAgent.Kind.SOFTWARE, read.tool(), read.version()));
        return new Conversion.Made(
                target.equals(TEXT) ? List.of(text) : target.equals(HTML) ? List.of(html) : List.of(html, text),
                agents,
                detail);
    }

    private static void write(Path file, String words) {
        try {
            Files.writeString(file, words, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("A copy could not be written: " + file, e);
        }
    }
}
