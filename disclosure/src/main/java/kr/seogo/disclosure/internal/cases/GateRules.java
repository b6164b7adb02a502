package kr.seogo.disclosure.internal.cases;

import static kr.seogo.disclosure.internal.cases.Answer.fact;
import static kr.seogo.disclosure.internal.cases.Answer.no;

import java.util.Optional;
import kr.seogo.disclosure.CaseRule;
import kr.seogo.disclosure.ClockKind;
import kr.seogo.disclosure.GateExemption;
import kr.seogo.disclosure.LegalClock;
import kr.seogo.disclosure.Objection;
import kr.seogo.disclosure.ObjectionFact;
import kr.seogo.disclosure.ObjectionMove;
import kr.seogo.disclosure.ObjectionOutcome;
import kr.seogo.disclosure.Remedy;
import kr.seogo.disclosure.internal.cases.Answer.No;

/** The committee gate, which the desk alone holds, and the decision on an objection behind it (Act, Article 18). */
final class GateRules {

    private GateRules() {}

    static Answer heard(ObjectionMove.HearCommittee move, Objection one, Sitting sitting) {
        if (move.day().isBefore(one.filed().filed()) || move.day().isAfter(sitting.today())) {
            return no(
                    CaseRule.COMMITTEE_GATE,
                    "심의회가 열린 날은 이의신청일(" + one.filed().filed() + ")부터 오늘까지여야 합니다: " + move.day() + ".",
                    "The committee sat between the objection, " + one.filed().filed() + ", and today; found "
                            + move.day() + ".");
        }
        return fact(
                CaseRule.COMMITTEE_GATE,
                new ObjectionFact.CommitteeHeard(
                        one.number(), move.meeting(), move.day(), move.outcome(), move.vote()));
    }

    static Answer decide(ObjectionMove.DecideObjection move, Objection one, Sitting sitting) {
        return mustBe(one)
                .filter(outcome -> outcome != move.outcome())
                .map(outcome -> no(
                        CaseRule.OBJECTION_DECISION,
                        "이 이의신청은 " + outcome.label().ko() + "로만 결정할 수 있습니다.",
                        "This objection can only be " + outcome.label().en() + "."))
                .or(() -> departs(move, one))
                .map(Answer.class::cast)
                .orElseGet(() -> decided(move, one, sitting));
    }

    /** What came too late is not heard on its substance; what went without the committee as granted must be granted. */
    private static Optional<ObjectionOutcome> mustBe(Objection one) {
        if (one.filed().late()) {
            return Optional.of(ObjectionOutcome.DISMISSED);
        }
        return one.exempt()
                .filter(exempt -> exempt.basis() == GateExemption.GRANTED_IN_FULL)
                .map(exempt -> ObjectionOutcome.UPHELD);
    }

    private static Optional<No> departs(ObjectionMove.DecideObjection move, Objection one) {
        return one.heard()
                .filter(heard ->
                        heard.outcome() != move.outcome() && move.departure().isBlank())
                .map(heard -> no(
                        CaseRule.COMMITTEE_GATE,
                        "심의 결과(" + heard.outcome().label().ko() + ")와 다르게 결정하려면 그 이유를 적어야 합니다.",
                        "The committee found otherwise ("
                                + heard.outcome().label().en() + "); departing from it needs the reason."));
    }

    private static Answer decided(ObjectionMove.DecideObjection move, Objection one, Sitting sitting) {
        boolean refused = move.outcome() != ObjectionOutcome.UPHELD;
        Optional<Remedy> remedy =
                refused ? Optional.of(DecisionRules.remedy(sitting.today(), false, sitting)) : Optional.empty();
        return fact(
                refused ? CaseRule.OBJECTION_REFUSED : CaseRule.OBJECTION_DECISION,
                new ObjectionFact.ObjectionDecided(
                        one.number(), move.outcome(), move.departure(), remedy, again(move.outcome(), one, sitting)));
    }

    /** A new decision follows what was granted, unless silence was objected to and has since been broken. */
    private static Optional<LegalClock> again(ObjectionOutcome outcome, Objection one, Sitting sitting) {
        boolean granted = outcome == ObjectionOutcome.UPHELD || outcome == ObjectionOutcome.PARTLY_UPHELD;
        int decision =
                sitting.state().decision().map(made -> made.made().decision()).orElse(0);
        return granted && one.filed().decision() == decision
                ? Optional.of(sitting.clocks().start(ClockKind.REDECISION, sitting.today()))
                : Optional.empty();
    }
}
