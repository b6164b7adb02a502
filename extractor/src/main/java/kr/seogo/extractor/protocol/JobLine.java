package kr.seogo.extractor.protocol;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
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

    /**
     * Make a copy without what is marked.
     *
     * @param marks a JSON file of the parent's with what is to be taken out
     * @param out where the copy goes, proved or not at all
     * @param dpi of the pictures pages become
     * @param maxPages more are refused
     * @param maxPixels most pixels of one page or picture
     */
    record RedactJob(
            JobId id, Source source, Path marks, Path out, int dpi, int maxPages, long maxPixels, Duration limit)
            implements Job {

        public RedactJob {
            if (!out.isAbsolute() || !marks.isAbsolute()) {
                throw new IllegalArgumentException("out and marks must be absolute, found: " + out + " and " + marks);
            }
        }
    }

    /**
     * Look for what a file carries beside what it shows.
     *
     * @param maxBytes larger files are not opened
     */
    record InspectJob(JobId id, Source source, Duration limit, long maxBytes) implements Job {}

    /**
     * Judge whether a file is what its format asks for.
     *
     * @param maxBytes larger files are not opened
     */
    record ValidateJob(JobId id, Source source, Duration limit, long maxBytes) implements Job {}

    /**
     * Make a copy without loss, of a picture or of sound.
     *
     * @param target {@code png}, {@code tiff} or {@code wav}
     * @param out where the copy goes
     * @param maxPixels most pixels of a picture
     * @param maxBytes larger files are not opened
     */
    record CopyJob(JobId id, Source source, String target, Path out, long maxPixels, Duration limit, long maxBytes)
            implements Job {

        private static final Set<String> TARGETS = Set.of("png", "tiff", "wav");

        public CopyJob {
            if (!out.isAbsolute()) {
                throw new IllegalArgumentException("out must be absolute, found: " + out);
            }
            if (!TARGETS.contains(target)) {
                throw new IllegalArgumentException("target must be png, tiff or wav, found: " + target);
            }
        }
    }

    /** A line that is no job; {@code id} is what could be read of it. */
    record BadLine(@Nullable String id, String message) implements JobLine {}
}
