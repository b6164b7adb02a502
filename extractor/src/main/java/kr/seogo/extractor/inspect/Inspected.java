package kr.seogo.extractor.inspect;

import java.util.List;
import kr.seogo.extractor.image.Drawing;

/** How an inspection ended. */
public sealed interface Inspected {

    /**
     * The file was looked into.
     *
     * @param truncated whether there is more than is listed
     */
    record Looked(List<Finding> findings, boolean truncated) implements Inspected {
        public Looked {
            findings = List.copyOf(findings);
        }
    }

    /** The file could not be looked into, which says nothing good of it. */
    record Refused(Drawing.Reason reason, String message) implements Inspected {}

    /**
     * One thing found.
     *
     * @param where page, part or property; empty: the file
     * @param found a little of what it is, for the person who decides
     */
    record Finding(Hidden kind, String where, String found) {}
}
