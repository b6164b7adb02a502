package kr.seogo.readingroom.internal.web;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Knows which forms were sent already, so that one sent twice makes one request; the latest ten thousand. */
final class Tickets {

    private static final int KEPT = 10_000;

    private final Set<String> used = Collections.synchronizedSet(Collections.newSetFromMap(new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Boolean> eldest) {
            return size() > KEPT;
        }
    }));

    static String fresh() {
        return UUID.randomUUID().toString();
    }

    /** Whether it is used for the first time. */
    boolean use(String ticket) {
        return used.add(ticket);
    }

    /** What it was used for did not happen. */
    void giveBack(String ticket) {
        used.remove(ticket);
    }
}
