package kr.seogo.disclosure;

import java.util.List;

/**
 * A case as it was lived through.
 *
 * @param settled its state when it was first decided or ended; its last one where it is open
 */
public record CityCase(CaseState settled, CaseState state, List<CaseEvent> events) {
    public CityCase {
        events = List.copyOf(events);
    }
}
