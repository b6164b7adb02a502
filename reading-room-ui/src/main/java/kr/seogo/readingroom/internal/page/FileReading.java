package kr.seogo.readingroom.internal.page;

/** How a file is shown. */
public sealed interface FileReading {

    /** Page by page by the PDF viewer, which reads the bytes itself. */
    record Pdf(String bytes) implements FileReading {}

    /** As a picture. {@code converted}: a copy in another format, because browsers do not show the original's. */
    record Picture(String bytes, boolean converted) implements FileReading {

        /** The picture by itself in the browser; the original comes as a download unless asked for otherwise. */
        public String alone() {
            return converted ? bytes : bytes + "?inline";
        }
    }

    /**
     * As text, a part at a time.
     *
     * @param part from 1
     * @param truncated whether the file has more text than was kept
     * @param original whether the file is text itself; otherwise the text was taken out of it
     */
    record Words(String text, int part, int parts, boolean truncated, boolean original) implements FileReading {}

    /** Not at all; {@code sentence} is the key of why. */
    record Nothing(String sentence) implements FileReading {}
}
