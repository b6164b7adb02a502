package kr.seogo.disclosure;

import java.time.Instant;
import java.util.List;

/**
 * A case as it was lived through.
 *
 * @param settled its state when it was first decided or ended; its last one where it is open
 * @param asked as it came in
 * @param steps what was done then, in its order
 */
public record CityCase(CaseState settled, CaseState state, List<CaseEvent> events, NewRequest asked, List<Step> steps) {
    public CityCase {
        events = List.copyOf(events);
        steps = List.copyOf(steps);
    }

    /** What somebody did. */
    public record Step(Instant at, Move move, Actor actor) {}
}
