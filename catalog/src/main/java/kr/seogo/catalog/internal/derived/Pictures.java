package kr.seogo.catalog.internal.derived;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.Semaphore;
import kr.seogo.catalog.api.DerivativeAnswer;
import kr.seogo.catalog.api.TextExtractor;
import kr.seogo.catalog.internal.register.Rendition;

/** Pictures of files, drawn when they are first asked for, two at a time; that none can be drawn is kept as well. */
public final class Pictures {

    /** The kinds of picture, each with its longest side in pixels. */
    public enum Kind {
        THUMBNAIL(320),
        PREVIEW(2000);

        private final int pixels;

        Kind(int pixels) {
            this.pixels = pixels;
        }

        String word() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    private final StoredBytes bytes;
    private final DerivedFiles derived;
    private final TextExtractor extractor;
    private final Semaphore drawing = new Semaphore(2);

    Pictures(StoredBytes bytes, DerivedFiles derived, TextExtractor extractor) {
        this.bytes = bytes;
        this.derived = derived;
        this.extractor = extractor;
    }

    /** The picture, made now if it must be; not yet where others are being drawn. Policy has been asked before. */
    public DerivativeAnswer of(Rendition file, Kind kind) {
        Path kept = derived.picture(file.digest(), kind.word());
        Path none = kept.resolveSibling(kept.getFileName() + ".none");
        try {
            if (!Files.exists(kept) && !Files.exists(none)) {
                if (!drawing.tryAcquire()) {
                    return new DerivativeAnswer.NotYet();
                }
                try {
                    draw(file, kind, kept, none);
                } finally {
                    drawing.release();
                }
            }
            return Files.exists(kept)
                    ? new DerivativeAnswer.Ready(Files.readAllBytes(kept), "image/png", false)
                    : new DerivativeAnswer.None("No picture can be drawn of this file");
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot keep the picture " + kept, e);
        }
    }

    private void draw(Rendition file, Kind kind, Path kept, Path none) throws IOException {
        Files.createDirectories(kept.getParent());
        Path copy = bytes.copy(file);
        Path drawn = derived.scratch();
        try {
            if (extractor.picture(copy, file.puid(), drawn, kind.pixels)) {
                Files.move(drawn, kept, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } else {
                Files.write(none, new byte[0]);
            }
        } finally {
            Files.deleteIfExists(copy);
            Files.deleteIfExists(drawn);
        }
    }
}
