package kr.seogo.app.internal.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What is under way, as a list of entries that each say their kind. */
final class StatusList {

    private StatusList() {}

    /** How far a projection, or taking text out, is behind. */
    record Lag(String kind, String name, long behind) {}

    static List<Object> of(Archive archive) {
        List<Object> list = new ArrayList<>(archive.ingest().status());
        for (Map.Entry<String, Long> lag : archive.projections().lag().entrySet()) {
            list.add(new Lag("projection", lag.getKey(), lag.getValue()));
        }
        list.add(new Lag("extraction", "text", archive.projections().waitingForText()));
        return list;
    }
}
