package kr.seogo.catalog;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import kr.seogo.catalog.api.ExtractionNote;
import kr.seogo.catalog.api.TextExtractor;

/** Takes every file for text; one whose text begins with {@code damaged} cannot be read. */
final class ReadingExtractor implements TextExtractor {

    final AtomicInteger tried = new AtomicInteger();

    @Override
    public Extracted text(Path file, String puid, String name) {
        tried.incrementAndGet();
        try {
            String text = Files.readString(file);
            return text.startsWith("damaged")
                    ? new Extracted(ExtractionNote.State.DAMAGED, "", false, "reader 1", "the file ends too early")
                    : new Extracted(ExtractionNote.State.TEXT, text, false, "reader 1", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public boolean picture(Path file, String puid, Path to, int pixels) {
        try {
            Files.writeString(to, "picture of " + Files.readString(file));
            return name(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean name(Path file) throws IOException {
        return !Files.readString(file).startsWith("damaged");
    }
}
