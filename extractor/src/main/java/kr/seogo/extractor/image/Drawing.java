package kr.seogo.extractor.image;

import java.nio.file.Path;
import java.util.Locale;

/** How drawing a small picture ended. */
public sealed interface Drawing {

    /** A PNG lies at {@code out}, whole. Source sizes are pixels, or points for a page. */
    record Drawn(Path out, int width, int height, int sourceWidth, int sourceHeight, long bytes) implements Drawing {}

    /** There is no picture, and nothing was written. */
    record NotDrawn(Reason reason, String message) implements Drawing {}

    /** Why there is no picture. */
    enum Reason {
        UNSUPPORTED,
        ENCRYPTED,
        DAMAGED,
        TOO_LARGE,
        FAILED;

        /** As it stands in an answer. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
