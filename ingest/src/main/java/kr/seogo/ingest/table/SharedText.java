package kr.seogo.ingest.table;

import java.util.HashMap;
import java.util.Map;

/** Short texts that stand in many cells, each held once. Which those are is found out as they come; not for many threads. */
final class SharedText {

    private static final int LONGEST = 40;
    private static final int MOST = 8_192;

    private final Map<String, String> known = new HashMap<>();

    /** The same text. */
    String of(String text) {
        if (text.length() > LONGEST) {
            return text;
        }
        String before = known.get(text);
        if (before != null) {
            return before;
        }
        if (known.size() == MOST) {
            known.clear(); // what is common comes back
        }
        known.put(text, text);
        return text;
    }
}
