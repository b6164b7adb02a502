package kr.seogo.disclosure;

import java.util.Set;

/**
 * A new decision that is due, because an objection was upheld or a ruling set the old one aside.
 *
 * @param allowed what may be decided now
 * @param holdsDelivery whether nothing may be handed over until then
 */
public record Redecision(LegalClock clock, Set<DecisionKind> allowed, boolean holdsDelivery) {

    public Redecision {
        allowed = Set.copyOf(allowed);
    }

    /** Whether nothing of a case may be handed over until it is decided anew. */
    public static boolean holds(CaseState state) {
        return state.redecision().filter(Redecision::holdsDelivery).isPresent();
    }
}
