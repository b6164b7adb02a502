package kr.seogo.disclosure.internal.cases;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import kr.seogo.disclosure.CaseState;
import kr.seogo.disclosure.DecisionKind;
import kr.seogo.disclosure.Objection;
import kr.seogo.disclosure.ObjectionFact;
import kr.seogo.disclosure.ObjectionOutcome;
import kr.seogo.disclosure.ObjectionParty;
import kr.seogo.disclosure.Redecision;
import kr.seogo.disclosure.Stamp;

/** What objections add to a case. */
final class ObjectionFold {

    private ObjectionFold() {}

    static CaseState after(CaseState state, ObjectionFact fact, Stamp stamp) {
        return switch (fact) {
            // One in time opens a closed case again.
            case ObjectionFact.Objected f ->
                state.closed(false).with(HearingFold.plus(state.objections(), Objection.filed(f)));
            case ObjectionFact.CorrectionAsked f ->
                change(
                        state,
                        f,
                        one -> one.correcting(Optional.of(f), one.clock().stop(stamp.day())));
            case ObjectionFact.CorrectionEnded f ->
                change(state, f, one -> one.correcting(Optional.empty(), f.clock()));
            case ObjectionFact.ObjectionExtended f -> change(state, f, one -> one.with(f.clock()));
            case ObjectionFact.CommitteeHeard f -> change(state, f, one -> one.heard(f, stamp.actor()));
            case ObjectionFact.CommitteeExempted f -> change(state, f, one -> one.exempted(f, stamp.actor()));
            case ObjectionFact.ObjectionDecided f -> decided(state, f, stamp);
            case ObjectionFact.ObjectionWithdrawn f ->
                change(state, f, one -> one.withdrawn(one.clock().end(stamp.day())));
        };
    }

    private static CaseState change(CaseState state, ObjectionFact fact, UnaryOperator<Objection> change) {
        return state.with(state.objections().stream()
                .map(one -> one.number() == fact.objection() ? change.apply(one) : one)
                .toList());
    }

    private static CaseState decided(CaseState state, ObjectionFact.ObjectionDecided fact, Stamp stamp) {
        CaseState next =
                change(state, fact, one -> one.decided(fact, one.clock().end(stamp.day())));
        return fact.redecision()
                .map(clock -> {
                    Objection one = state.objections().get(fact.objection() - 1);
                    // What one objection holds, another one that is granted meanwhile does not set free.
                    boolean holds = one.filed().by() == ObjectionParty.THIRD_PARTY || Redecision.holds(state);
                    return DecisionFold.anew(
                            next, new Redecision(clock, allowed(one, fact.outcome()), holds), stamp.day());
                })
                .orElse(next);
    }

    /** What may be decided now. To silence anything is an answer; a third party who was right is not disclosed in full. */
    private static Set<DecisionKind> allowed(Objection one, ObjectionOutcome outcome) {
        if (one.filed().decision() == 0) {
            return EnumSet.allOf(DecisionKind.class);
        }
        if (one.filed().by() == ObjectionParty.THIRD_PARTY) {
            return EnumSet.of(DecisionKind.PARTIAL, DecisionKind.CLOSED);
        }
        return outcome == ObjectionOutcome.UPHELD
                ? EnumSet.of(DecisionKind.OPEN)
                : EnumSet.of(DecisionKind.OPEN, DecisionKind.PARTIAL);
    }
}
