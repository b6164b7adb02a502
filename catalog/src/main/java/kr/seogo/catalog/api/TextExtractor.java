package kr.seogo.catalog.api;

import java.nio.file.Path;

/**
 * Takes text and pictures out of files nobody trusts. The work is done in a process of its own; a file that kills it is
 * an answer ({@link ExtractionNote.State#CRASHED}), not an exception. Safe for use by many threads.
 */
public interface TextExtractor {

    /**
     * Takes out the text.
     *
     * @param file where the bytes lie; only read
     * @param puid its format, empty where unknown
     * @param name the name the sender gave it
     */
    Extracted text(Path file, String puid, String name);

    /** Draws a picture of at most {@code pixels} a side as PNG into {@code to}; false where none can be drawn. */
    boolean picture(Path file, String puid, Path to, int pixels);

    /** What was taken out. */
    record Extracted(ExtractionNote.State state, String text, boolean truncated, String tool, String message) {}
}
