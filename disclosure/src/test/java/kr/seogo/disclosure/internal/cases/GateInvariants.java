package kr.seogo.disclosure.internal.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Predicate;
import kr.seogo.disclosure.CaseEvent;
import kr.seogo.disclosure.CaseNumber;
import kr.seogo.disclosure.DecisionFact;
import kr.seogo.disclosure.Fact;
import kr.seogo.disclosure.HearingFact;
import kr.seogo.disclosure.ObjectionFact;
import kr.seogo.disclosure.ObjectionParty;
import kr.seogo.disclosure.Refusal;

/** That no reason passes the gate by its words alone: each is borne out by what happened before. */
final class GateInvariants {

    private GateInvariants() {}

    static void exempted(List<CaseEvent> past, ObjectionFact.CommitteeExempted exempted, String which) {
        ObjectionFact.Objected objected = facts(past, ObjectionFact.Objected.class).stream()
                .filter(one -> one.objection() == exempted.objection())
                .findFirst()
                .orElseThrow();
        boolean requesters = objected.by() == ObjectionParty.REQUESTER;
        boolean borneOut =
                switch (exempted.basis()) {
                    case LATE_REQUESTER -> objected.late() && requesters;
                    case LATE_THIRD_PARTY -> objected.late() && !requesters;
                    case GRANTED_IN_FULL -> !objected.late() && requesters;
                    case SIMPLE_REPEAT ->
                        requesters
                                && exempted.earlier()
                                        .filter(earlier -> !earlier.equals(CaseNumber.of(2026, 1)))
                                        .isPresent();
                    case SECRET_BY_STATUTE ->
                        requesters
                                && refusals(past, objected.decision()).stream()
                                        .map(Refusal::item)
                                        .distinct()
                                        .toList()
                                        .equals(List.of(1));
                    case ALREADY_REVIEWED ->
                        advised(past, objected.decision()) || before(past, objected, number -> heard(past, number));
                    case SAME_OBJECTION -> before(past, objected, number -> decided(past, number));
                };
        assertThat(borneOut)
                .as("%s: %s is borne out by what happened", which, exempted)
                .isTrue();
    }

    /** Whether the same party objected to the same decision before, and something holds of that objection. */
    private static boolean before(List<CaseEvent> past, ObjectionFact.Objected objected, Predicate<Integer> holds) {
        return facts(past, ObjectionFact.Objected.class).stream()
                .filter(one -> one.objection() != objected.objection()
                        && one.by() == objected.by()
                        && one.party().equals(objected.party())
                        && one.decision() == objected.decision())
                .anyMatch(one -> holds.test(one.objection()));
    }

    private static boolean heard(List<CaseEvent> past, int objection) {
        return facts(past, ObjectionFact.CommitteeHeard.class).stream().anyMatch(one -> one.objection() == objection);
    }

    private static boolean decided(List<CaseEvent> past, int objection) {
        return facts(past, ObjectionFact.ObjectionDecided.class).stream().anyMatch(one -> one.objection() == objection);
    }

    private static List<Refusal> refusals(List<CaseEvent> past, int decision) {
        return facts(past, DecisionFact.Decided.class).stream()
                .filter(one -> one.decision() == decision)
                .flatMap(one -> one.refusals().stream())
                .toList();
    }

    /** Whether the committee advised after the decision before this one and before this one itself. */
    private static boolean advised(List<CaseEvent> past, int decision) {
        int made = 0;
        for (CaseEvent event : past) {
            if (event.fact() instanceof DecisionFact.Decided now) {
                made = now.decision();
            }
            if (event.fact() instanceof HearingFact.CommitteeAdvised && made == Math.max(decision - 1, 0)) {
                return true;
            }
        }
        return false;
    }

    private static <F extends Fact> List<F> facts(List<CaseEvent> past, Class<F> kind) {
        return past.stream()
                .map(CaseEvent::fact)
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }
}
