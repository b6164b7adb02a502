package kr.seogo.catalog.internal.projection;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import kr.seogo.catalog.RecordId;
import kr.seogo.catalog.internal.register.Feed;
import kr.seogo.catalog.internal.register.Places;

/**
 * Brings one projection along the feed: states are loaded as they are now, so that order and repetition do not matter;
 * the place moves after the projection is durable.
 */
final class Projector {

    /** A transaction for each record costs a thousandfold; a batch beyond this gains nothing more. */
    private static final int BATCH = 2_000;

    /** Texts are heavy: a small batch lets what is waiting before them have its turn. */
    private static final int BATCH_OF_TEXTS = 200;

    /** What goes to a sink at once; texts may be long. */
    private static final int SLICE = 500;

    private static final long SLICE_CHARACTERS = 16_000_000;

    private final String name;
    private final int batch;
    private final IndexSink open;
    private final IndexSink staff;
    private final Feed feed;
    private final Places places;
    private final StateLoader loader;
    private final Clock clock;

    private volatile Instant moved = Instant.MIN;

    Projector(String name, IndexSink open, IndexSink staff, Feed feed, Places places, StateLoader loader, Clock clock) {
        this.name = name;
        this.batch = name.equals(Feed.TEXTS) ? BATCH_OF_TEXTS : BATCH;
        this.open = open;
        this.staff = staff;
        this.feed = feed;
        this.places = places;
        this.loader = loader;
        this.clock = clock;
    }

    String name() {
        return name;
    }

    /** Follows a batch; returns how many changes it was, 0 where nothing is left. */
    int step() {
        List<Feed.Change> changes = feed.after(places.of(name), name, batch);
        if (changes.isEmpty()) {
            return 0;
        }
        Set<RecordId> ids = new LinkedHashSet<>();
        int taken = 0;
        long place = 0;
        while (taken < changes.size() && ids.size() < batch) {
            Feed.Change change = changes.get(taken++);
            ids.addAll(change.records()
                    .orElseGet(() -> feed.records(change.object().orElseThrow())));
            place = change.place();
        }
        project(List.copyOf(ids));
        places.move(name, place);
        moved = clock.instant();
        return taken;
    }

    /** When it last moved, by this process; long ago where it never did. */
    Instant moved() {
        return moved;
    }

    /** Takes everything away; the caller sets the place back. */
    void clear() {
        open.clear();
        staff.clear();
    }

    private void project(List<RecordId> ids) {
        for (int from = 0; from < ids.size(); from += SLICE) {
            slice(ids.subList(from, Math.min(ids.size(), from + SLICE)));
        }
        open.commit();
        staff.commit();
    }

    private void slice(List<RecordId> ids) {
        StateLoader.States states = loader.load(ids, !name.equals(PendingRestrictions.GRAPHS));
        List<RecordState> part = new ArrayList<>();
        long characters = 0;
        for (RecordState state : states.held()) {
            part.add(state);
            characters +=
                    state.texts().values().stream().mapToLong(String::length).sum();
            if (characters > SLICE_CHARACTERS) {
                apply(part, List.of(), List.of());
                part.clear();
                characters = 0;
            }
        }
        apply(part, states.gone(), states.unread());
    }

    /**
     * Takes what cannot be read away from the public: what it was shown of it may be more than the register allows by
     * now, and the restriction is filtered only until this projection has followed.
     */
    private void apply(List<RecordState> held, List<RecordId> gone, List<RecordId> unread) {
        List<RecordState> visible = new ArrayList<>();
        List<RecordId> hidden = new ArrayList<>(gone);
        hidden.addAll(unread);
        for (RecordState state : held) {
            if (state.visible()) {
                visible.add(StateLoader.forPublic(state));
            } else {
                hidden.add(state.description().id());
            }
        }
        open.apply(visible, hidden);
        staff.apply(List.copyOf(held), gone);
    }
}
