package kr.seogo.catalog;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import kr.seogo.catalog.api.Search;
import kr.seogo.catalog.api.SearchUnavailableException;
import kr.seogo.catalog.internal.projection.IndexSink;
import kr.seogo.catalog.internal.projection.PendingRestrictions;
import kr.seogo.catalog.internal.projection.RecordState;
import kr.seogo.catalog.internal.projection.SearchIndex;

/** An index that remembers what each audience's sink holds, and can be stopped. */
final class RecordingIndex implements SearchIndex {

    final Map<RecordId, RecordState> open = new TreeMap<>();
    final Map<RecordId, RecordState> staff = new TreeMap<>();
    boolean stopped;

    /** Done once, when texts come. */
    Runnable amongTexts = () -> {};

    private final class Sink implements IndexSink {
        private final Map<RecordId, RecordState> held;

        Sink(Map<RecordId, RecordState> held) {
            this.held = held;
        }

        @Override
        public void apply(List<RecordState> changed, List<RecordId> gone) {
            answer();
            if (changed.stream().anyMatch(state -> !state.texts().isEmpty())) {
                Runnable now = amongTexts;
                amongTexts = () -> {};
                now.run();
            }
            gone.forEach(held::remove);
            changed.forEach(state -> held.put(state.description().id(), state));
        }

        @Override
        public void commit() {
            answer();
        }

        @Override
        public void abandon() {
            // what was put in stays and is put in again
        }

        @Override
        public void clear() {
            answer();
            held.clear();
        }

        private void answer() {
            if (stopped) {
                throw new SearchUnavailableException("the index is stopped", new IOException("stopped"));
            }
        }
    }

    RecordState open(RecordId id) {
        return Optional.ofNullable(open.get(id)).orElseThrow();
    }

    RecordState staff(RecordId id) {
        return Optional.ofNullable(staff.get(id)).orElseThrow();
    }

    @Override
    public IndexSink publicSink() {
        return new Sink(open);
    }

    @Override
    public IndexSink staffSink() {
        return new Sink(staff);
    }

    @Override
    public Search search(PendingRestrictions pending) {
        return (request, caller) -> {
            throw new SearchUnavailableException("this index only remembers", new IOException("none"));
        };
    }

    @Override
    public void settle() {}

    @Override
    public void close() {}
}
