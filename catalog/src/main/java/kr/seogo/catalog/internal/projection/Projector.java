package kr.seogo.catalog.internal.projection;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kr.seogo.catalog.RecordId;
import kr.seogo.catalog.internal.register.Feed;
import kr.seogo.catalog.internal.register.Places;
import kr.seogo.preservation.ObjectId;

/**
 * Brings one projection along the feed: states are loaded as they are now, so that order and repetition do not matter;
 * the place moves after the projection is durable.
 */
final class Projector {

    /** A commit for each record costs a thousandfold; for an index, a batch beyond this gains nothing more. */
    private static final int BATCH = 2_000;

    /** A transaction of TDB2 writes nearly every block of some indexes anew, however few records it holds. */
    private static final int BATCH_OF_GRAPHS = 20_000;

    /** So many changes are looked up together, and no more: a change may be an object of thousands of records. */
    private static final int CHANGES = 50;

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

    /** Of the graphs alone: what is in these is what harvesters are given. */
    private final Optional<HarvestNote> harvest;

    private volatile Instant moved = Instant.MIN;

    Projector(
            String name,
            IndexSink open,
            IndexSink staff,
            Feed feed,
            Places places,
            StateLoader loader,
            Clock clock,
            Optional<HarvestNote> harvest) {
        this.name = name;
        this.batch = switch (name) {
            case PendingRestrictions.GRAPHS -> BATCH_OF_GRAPHS;
            case Feed.TEXTS -> BATCH_OF_TEXTS;
            default -> BATCH;
        };
        this.open = open;
        this.staff = staff;
        this.feed = feed;
        this.places = places;
        this.loader = loader;
        this.clock = clock;
        this.harvest = harvest;
    }

    String name() {
        return name;
    }

    /** Follows a batch; returns how many changes it was, 0 where nothing is left. */
    int step() {
        Taken taken = take(places.of(name));
        if (taken.changes() == 0) {
            return 0;
        }
        project(taken.ids());
        harvest.ifPresent(HarvestNote::tell);
        places.move(name, taken.place());
        moved = clock.instant();
        return taken.changes();
    }

    /**
     * A batch of the feed.
     *
     * @param ids of the records to look at, each once
     * @param changes how many changes they come of
     * @param place of the last of these
     */
    private record Taken(List<RecordId> ids, int changes, long place) {}

    private Taken take(long from) {
        Set<RecordId> ids = new LinkedHashSet<>();
        int taken = 0;
        long place = from;
        List<Feed.Change> some;
        do {
            some = feed.after(place, name, CHANGES);
            Map<ObjectId, List<RecordId>> whole = feed.records(whole(some));
            for (int n = 0; n < some.size() && ids.size() < batch; n++) {
                Feed.Change change = some.get(n);
                ids.addAll(change.records()
                        .orElseGet(() -> whole.getOrDefault(change.object().orElseThrow(), List.of())));
                place = change.place();
                taken++;
            }
        } while (!some.isEmpty() && ids.size() < batch);
        return new Taken(List.copyOf(ids), taken, place);
    }

    /** The objects of which all changed. */
    private static List<ObjectId> whole(List<Feed.Change> changes) {
        return changes.stream()
                .filter(change -> change.records().isEmpty())
                .map(change -> change.object().orElseThrow())
                .toList();
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
        boolean done = false;
        try {
            for (int from = 0; from < ids.size(); from += SLICE) {
                slice(ids.subList(from, Math.min(ids.size(), from + SLICE)));
            }
            open.commit();
            staff.commit();
            done = true;
        } finally {
            if (!done) {
                abandon();
            }
        }
    }

    private void abandon() {
        harvest.ifPresent(HarvestNote::forget);
        try {
            open.abandon();
        } finally {
            staff.abandon();
        }
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
        harvest.ifPresent(note -> {
            note.shown(visible);
            note.unread(unread);
            note.unread(gone);
        });
    }
}
