package kr.seogo.extractor.inspect;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gathers findings, a bounded number of bounded length. */
public final class Findings {

    private static final int MOST = 200;
    private static final int LONGEST = 120;

    private final List<Inspected.Finding> all = new ArrayList<>();
    private boolean more;

    /** Adds one; what is blank is nothing found. */
    public void add(Hidden kind, String where, @Nullable String found) {
        String shown = found == null ? "" : found.strip();
        if (all.size() >= MOST) {
            more = true;
            return;
        }
        all.add(new Inspected.Finding(
                kind, where, shown.length() > LONGEST ? shown.substring(0, LONGEST) + "…" : shown));
    }

    /** Adds one where there is something to it. */
    public void addIfAny(Hidden kind, String where, @Nullable String found) {
        if (found != null && !found.isBlank()) {
            add(kind, where, found);
        }
    }

    /** All of them. */
    public Inspected.Looked looked() {
        return new Inspected.Looked(all, more);
    }
}
