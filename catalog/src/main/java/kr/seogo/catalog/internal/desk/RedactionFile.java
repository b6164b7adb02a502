package kr.seogo.catalog.internal.desk;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import kr.seogo.catalog.FileDescription;
import kr.seogo.catalog.api.ReleasedRedaction;
import kr.seogo.preservation.FormatMatch;
import kr.seogo.preservation.LogicalPath;
import kr.seogo.preservation.Sha512;

/** Describes a redaction's file. Its name says nothing: the original's may say what was closed. */
final class RedactionFile {

    private static final Map<String, String> PDF_VERSIONS =
            Map.of("1.4", "fmt/18", "1.5", "fmt/19", "1.6", "fmt/20", "1.7", "fmt/276");

    private RedactionFile() {}

    static FileDescription describe(ReleasedRedaction redaction, int n) {
        try {
            String head = head(redaction.file());
            String ending = ending(redaction.mime());
            return new FileDescription(
                    n,
                    FileDescription.Role.REDACTION,
                    new LogicalPath(LogicalPath.REDACTION + redaction.key() + "/redaction-" + redaction.of() + ending),
                    Files.size(redaction.file()),
                    Sha512.of(redaction.file()),
                    format(redaction.mime(), head),
                    false);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the redaction at " + redaction.file(), e);
        }
    }

    private static String ending(String mime) {
        return switch (mime) {
            case "application/pdf" -> ".pdf";
            case "image/png" -> ".png";
            case "text/plain" -> ".txt";
            default -> throw new IllegalArgumentException("A redaction is a PDF, PNG or plain text; found: " + mime);
        };
    }

    private static Optional<FormatMatch> format(String mime, String head) {
        if (mime.equals("image/png")) {
            return Optional.of(
                    new FormatMatch("fmt/11", "Portable Network Graphics", "1.0", mime, FormatMatch.Method.SIGNATURE));
        }
        if (mime.equals("text/plain")) {
            return Optional.of(new FormatMatch("x-fmt/111", "Plain Text File", "", mime, FormatMatch.Method.EXTENSION));
        }
        String version = head.startsWith("%PDF-") ? head.substring(5, 8) : "";
        return Optional.ofNullable(PDF_VERSIONS.get(version))
                .map(puid -> new FormatMatch(
                        puid,
                        "Acrobat PDF " + version + " - Portable Document Format",
                        version,
                        mime,
                        FormatMatch.Method.SIGNATURE));
    }

    private static String head(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return new String(in.readNBytes(8), StandardCharsets.ISO_8859_1);
        }
    }
}
