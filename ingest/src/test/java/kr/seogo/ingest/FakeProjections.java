package kr.seogo.ingest;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import kr.seogo.catalog.api.Projections;
import kr.seogo.catalog.api.UnreadableObject;

/** Projections that follow at once, or not at all. */
final class FakeProjections implements Projections {

    private boolean following = true;

    void stop() {
        following = false;
    }

    void start() {
        following = true;
    }

    @Override
    public int follow() {
        return 0;
    }

    @Override
    public Pause standBack() {
        return () -> {};
    }

    @Override
    public boolean followed(long place) {
        return following;
    }

    @Override
    public boolean await(long place, Duration atMost) {
        return following;
    }

    @Override
    public Map<String, Long> lag() {
        return Map.of();
    }

    @Override
    public List<UnreadableObject> unreadable() {
        return List.of();
    }

    @Override
    public int extract() {
        return 0;
    }

    @Override
    public long waitingForText() {
        return 0;
    }
}
