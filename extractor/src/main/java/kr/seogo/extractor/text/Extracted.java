package kr.seogo.extractor.text;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What came out of a file.
 *
 * @param text clean text; with outcome {@code DAMAGED} or {@code TOO_LARGE} what came before the end
 * @param truncated whether the text stopped at the job's bound
 * @param mime the format that was seen, where one was
 * @param message why, for every outcome but text, empty and image
 * @param parts files inside the file, the first ones; {@code partsLeftOut} counts those not listed
 */
public record Extracted(
        Outcome outcome,
        String text,
        boolean truncated,
        @Nullable String mime,
        Tool tool,
        @Nullable String message,
        List<Part> parts,
        int partsLeftOut,
        Map<String, String> metadata) {

    public Extracted {
        parts = List.copyOf(parts);
        metadata = Map.copyOf(metadata);
    }

    /** An end without text. */
    public static Extracted nothing(Outcome outcome, Tool tool, String message) {
        return new Extracted(outcome, "", false, null, tool, message, List.of(), 0, Map.of());
    }
}
