package kr.seogo.extractor.redact;

import java.util.List;
import kr.seogo.extractor.image.Drawing;

/** How a redaction ended. */
public sealed interface Redacted {

    /**
     * A file lies at the place that was asked for, whole and proved.
     *
     * @param mime what it is
     * @param matches how often each marked text was found, in the order of the marks
     * @param remaining all text a reader of the original still sees in the copy; the parent's detectors read it
     * @param warnings codes of what no machine could see: {@code page-without-text:N}, {@code text-unreadable:N}
     */
    record Done(String mime, int pages, int boxes, List<Integer> matches, String remaining, List<String> warnings)
            implements Redacted {
        public Done {
            matches = List.copyOf(matches);
            warnings = List.copyOf(warnings);
        }
    }

    /** There is no file. */
    record Refused(Drawing.Reason reason, String message) implements Redacted {}

    /** Something marked was still in the result: there is no file, and this is a fault of the redaction. */
    record Unproved(String message) implements Redacted {}
}
