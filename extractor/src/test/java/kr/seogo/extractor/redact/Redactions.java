package kr.seogo.extractor.redact;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import kr.seogo.extractor.internal.tika.TextExtraction;
import kr.seogo.extractor.protocol.JobId;
import kr.seogo.extractor.protocol.JobLine.RedactJob;
import kr.seogo.extractor.protocol.Source;

/** Redacts files of a test's folder and looks at the results with eyes of its own. */
final class Redactions {

    static final int DPI = 100;

    private final Redacting redacting = new Redacting(new TextExtraction());
    private final Path folder;

    Redactions(Path folder) {
        this.folder = folder;
    }

    Path out() {
        return folder.resolve("result");
    }

    Redacted texts(Path source, String... texts) throws IOException {
        return redact(source, Map.of("texts", List.of(texts)));
    }

    Redacted regions(Path source, Region... regions) throws IOException {
        return redact(source, Map.of("regions", List.of(regions)));
    }

    private Redacted redact(Path source, Map<String, Object> marks) throws IOException {
        Path file = folder.resolve("marks.json");
        new ObjectMapper().writeValue(file.toFile(), marks);
        Files.deleteIfExists(out());
        String name = String.valueOf(source.getFileName());
        return redacting.redact(new RedactJob(
                new JobId("1"),
                new Source(source, null, null, name),
                file,
                out(),
                DPI,
                50,
                20_000_000,
                Duration.ofSeconds(60)));
    }

    /** Redacts a paper's secret and proves by pixels that none of its ink is left. */
    Redacted.Done gone(Paper paper, String... texts) throws IOException {
        Path original = paper.original();
        Redacted redacted = texts(original, texts);
        assertThat(redacted).isInstanceOf(Redacted.Done.class);
        noInkIsLeft(original, paper.without());
        return (Redacted.Done) redacted;
    }

    /** Where the page with the secret differs from the one without, the result must be black. */
    void noInkIsLeft(Path with, Path without) throws IOException {
        BufferedImage a = Paper.picture(with, DPI);
        BufferedImage b = Paper.picture(without, DPI);
        BufferedImage result = Paper.picture(out(), DPI);
        assertThat(result.getWidth()).isBetween(a.getWidth() - 1, a.getWidth() + 1);
        int ink = 0;
        int left = 0;
        for (int y = 0; y < Math.min(a.getHeight(), result.getHeight()); y++) {
            for (int x = 0; x < Math.min(a.getWidth(), result.getWidth()); x++) {
                if (a.getRGB(x, y) != b.getRGB(x, y)) {
                    ink++;
                    left += (result.getRGB(x, y) & 0xffffff) == 0 ? 0 : 1;
                }
            }
        }
        assertThat(ink).as("the secret's own pixels").isPositive();
        assertThat(left).as("pixels of the secret that are not black").isZero();
    }

    /** Looks for a string in every byte of the result. */
    void holdsNot(String text) throws IOException {
        String bytes = new String(Files.readAllBytes(out()), StandardCharsets.ISO_8859_1);
        assertThat(bytes).doesNotContain(text);
    }
}
