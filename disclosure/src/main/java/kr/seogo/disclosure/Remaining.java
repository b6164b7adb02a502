package kr.seogo.disclosure;

import java.util.List;
import java.util.stream.Stream;

/** What remains to be done against the decision that holds, or against what a body answered instead (Act, Articles 18 to 20). */
public final class Remaining {

    private Remaining() {}

    /** The objections to it that were not granted in full: appeal and suit run from the notices of the decisions on them. */
    public static List<Objection> refused(CaseState state) {
        int holds = state.decision().map(made -> made.made().decision()).orElse(0);
        return state.objections().stream()
                .filter(one -> one.remedy().isPresent() && one.filed().decision() == holds)
                .toList();
    }

    /**
     * What the requester can do, and until when; where an objection was refused, appeal and suit run from the notice of that
     * instead of that of the decision.
     */
    public static List<LegalClock> ofRequester(CaseState state) {
        List<LegalClock> later = refused(state).stream()
                .filter(one -> one.filed().by() == ObjectionParty.REQUESTER)
                .reduce((first, second) -> second)
                .flatMap(Objection::remedy)
                .map(Remedy::clocks)
                .orElse(List.of());
        Stream<LegalClock> own = state
                .decision()
                .flatMap(CaseDecision::remedy)
                .or(() -> state.ended().flatMap(IntakeFact.Ended::remedy))
                .stream()
                .flatMap(remedy -> remedy.clocks().stream())
                .filter(clock -> later.isEmpty() || clock.kind() == ClockKind.OBJECTION_FILING);
        return Stream.concat(own, later.stream()).toList();
    }
}
