package kr.seogo.disclosure.internal.cases;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import kr.seogo.disclosure.CaseEvent;
import kr.seogo.disclosure.DecisionFact;
import kr.seogo.disclosure.Ending;
import kr.seogo.disclosure.IntakeFact;
import kr.seogo.disclosure.Tally;

/**
 * Cases counted a second time, from their histories alone: each from what was written of it, by no state and no tally of the
 * program. One history may say that a case was received, ended, opened again and decided; every one of these is counted, and
 * what was opened again is taken off.
 */
final class Recount {

    private int received;
    private int ended;
    private int replaced;
    private int reopened;
    private int decided;

    void add(List<CaseEvent> history) {
        int decisions = 0;
        boolean over = false;
        for (CaseEvent event : history) {
            switch (event.fact()) {
                case IntakeFact.Received _ -> received++;
                case IntakeFact.Ended end when end.how() == Ending.SPLIT -> replaced++;
                case IntakeFact.Ended _ -> {
                    ended++;
                    over = true;
                }
                case DecisionFact.Ruled ruled -> {
                    reopened += over && ruled.setAside() ? 1 : 0;
                    over = over && !ruled.setAside();
                }
                case DecisionFact.Decided _ -> decisions++;
                default -> {
                    // Nothing else begins a case or brings it to an end.
                }
            }
        }
        decided += decisions > 0 ? 1 : 0;
    }

    /** What was received is decided, ended otherwise, replaced by its parts, or else open. */
    Map<Tally, Integer> tallies() {
        Map<Tally, Integer> counted = new EnumMap<>(Tally.class);
        counted.put(Tally.DECIDED, decided);
        counted.put(Tally.ENDED, ended - reopened);
        counted.put(Tally.REPLACED, replaced);
        counted.put(Tally.OPEN, received - decided - (ended - reopened) - replaced);
        counted.values().removeIf(count -> count == 0);
        return counted;
    }
}
