package kr.seogo.extractor.protocol;

import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** What a line on standard input turned out to be. */
public sealed interface JobLine {

    /** A line that asks for something that can be tried. */
    sealed interface Job extends JobLine {
        JobId id();

        Source source();

        /** The longest the job may take before the worker answers {@code timeout} and ends. */
        Duration limit();
    }

    /**
     * Take the text out of a file.
     *
     * @param maxChars most UTF-16 code units of text
     * @param maxBytes larger files are not opened
     */
    record TextJob(JobId id, Source source, int maxChars, Duration limit, long maxBytes) implements Job {}

    /**
     * Draw a small picture of a file.
     *
     * @param out where the PNG goes, whole or not at all
     * @param maxSide longest side in pixels
     * @param maxPixels most pixels of the source, by its header
     */
    record ImageJob(JobId id, ImageKind kind, Source source, Path out, int maxSide, long maxPixels, Duration limit)
            implements Job {

        public ImageJob {
            if (!out.isAbsolute()) {
                throw new IllegalArgumentException("out must be absolute, found: " + out);
            }
        }
    }

    /** A line that is no job; {@code id} is what could be read of it. */
    record BadLine(@Nullable String id, String message) implements JobLine {}
}
