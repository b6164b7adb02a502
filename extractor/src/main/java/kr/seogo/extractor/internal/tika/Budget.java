package kr.seogo.extractor.internal.tika;

import java.util.ArrayList;
import java.util.List;
import kr.seogo.extractor.text.Outcome;
import kr.seogo.extractor.text.Part;
import org.jspecify.annotations.Nullable;

/** How much a file may unpack to, over all its levels, and what was found on them. One per job; one thread. */
final class Budget {

    static final int MAX_DEPTH = 8;
    static final int MAX_MEMBERS = 2_000;
    static final long MAX_BYTES = 256L * 1024 * 1024;
    static final int MAX_LISTED = 500;

    private final List<Part> parts = new ArrayList<>();
    private int leftOut;
    private int members;
    private long bytes;
    private @Nullable String overdrawn;

    /** Counts one more member; false where there have been too many. */
    boolean admitsMember() {
        members++;
        if (members > MAX_MEMBERS) {
            overdrawn = "more than " + MAX_MEMBERS + " files inside the file";
            return false;
        }
        return bytes <= MAX_BYTES;
    }

    /** Counts unpacked bytes; false where there have been too many. */
    boolean admitsBytes(long more) {
        bytes += more;
        if (bytes > MAX_BYTES) {
            overdrawn = "more than " + MAX_BYTES + " bytes unpacked";
            return false;
        }
        return true;
    }

    void tooDeep() {
        overdrawn = "files inside files more than " + MAX_DEPTH + " levels deep";
    }

    void found(String name, @Nullable String mime, int depth, Outcome outcome) {
        if (parts.size() < MAX_LISTED) {
            parts.add(new Part(name, mime, depth, outcome));
        } else {
            leftOut++;
        }
    }

    List<Part> parts() {
        return parts;
    }

    int leftOut() {
        return leftOut;
    }

    /** Which bound was reached, null where none. */
    @Nullable
    String overdrawn() {
        return overdrawn;
    }
}
