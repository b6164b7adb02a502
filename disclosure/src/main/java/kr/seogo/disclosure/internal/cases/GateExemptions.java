package kr.seogo.disclosure.internal.cases;

import static kr.seogo.disclosure.internal.cases.Answer.fact;
import static kr.seogo.disclosure.internal.cases.Answer.no;

import java.util.function.Predicate;
import kr.seogo.disclosure.CaseDecision;
import kr.seogo.disclosure.CaseRule;
import kr.seogo.disclosure.CaseState;
import kr.seogo.disclosure.GateExemption;
import kr.seogo.disclosure.Objection;
import kr.seogo.disclosure.ObjectionFact;
import kr.seogo.disclosure.ObjectionMove;
import kr.seogo.disclosure.ObjectionParty;

/**
 * Why the committee need not sit (Act, Article 18 (2); decree, Article 11 (2) item 2). What the case knows settles whether a
 * reason can hold; the words of who signs never do by themselves.
 */
final class GateExemptions {

    private GateExemptions() {}

    static Answer answer(ObjectionMove.ExemptCommittee move, Objection one, Sitting sitting) {
        if (!holds(move, one, sitting.state())) {
            return no(
                    CaseRule.COMMITTEE_GATE,
                    "이 이의신청은 ‘" + move.basis().label().ko() + "’에 해당하지 않습니다. " + needed(move.basis(), true)
                            + "심의회를 열거나 다른 사유를 고르십시오.",
                    "This objection is none that can go without the committee as "
                            + move.basis().label().en() + ". " + needed(move.basis(), false)
                            + "Let it sit, or choose the reason that holds.");
        }
        return fact(
                CaseRule.COMMITTEE_GATE,
                new ObjectionFact.CommitteeExempted(
                        one.number(),
                        move.basis(),
                        move.earlier().filter(earlier -> move.basis() == GateExemption.SIMPLE_REPEAT)));
    }

    private static String needed(GateExemption basis, boolean korean) {
        return switch (basis) {
            case SIMPLE_REPEAT ->
                korean
                        ? "청구인의 이의신청에 한하고, 이 청구가 반복한 앞선 청구의 접수번호를 적어야 합니다. "
                        : "It takes an objection of the requester and the number of the earlier request repeated here. ";
            case SECRET_BY_STATUTE ->
                korean
                        ? "청구인의 이의신청에 한하고, 비공개한 것이 모두 제9조제1항제1호에 따른 것이어야 합니다. "
                        : "It takes an objection of the requester, and item 1 for everything that is kept closed. ";
            case ALREADY_REVIEWED, SAME_OBJECTION ->
                korean
                        ? "같은 결정에 대하여, 이의신청이면 같은 사람의 것이어야 합니다. "
                        : "It must have been about the same decision and, of an objection, by the same party. ";
            case LATE_REQUESTER, LATE_THIRD_PARTY, GRANTED_IN_FULL -> "";
        };
    }

    private static boolean holds(ObjectionMove.ExemptCommittee move, Objection one, CaseState state) {
        boolean late = one.filed().late();
        boolean byParty = one.filed().by() == ObjectionParty.THIRD_PARTY;
        return switch (move.basis()) {
            case LATE_REQUESTER -> late && !byParty;
            case LATE_THIRD_PARTY -> late && byParty;
            case GRANTED_IN_FULL -> !late && !byParty;
            // Whether the earlier request is by the same requester is compared where the identities are kept.
            case SIMPLE_REPEAT ->
                !byParty
                        && move.earlier()
                                .filter(earlier -> !earlier.equals(state.number()))
                                .isPresent();
            case ALREADY_REVIEWED ->
                advisedOn(one, state)
                        || another(one, state, other -> other.heard().isPresent());
            case SECRET_BY_STATUTE -> !byParty && secretWhole(one, state);
            case SAME_OBJECTION -> another(one, state, other -> other.decided().isPresent());
        };
    }

    /** Whether the committee advised before the very decision that is objected to was made, or not made. */
    private static boolean advisedOn(Objection one, CaseState state) {
        return state.handling().reviewed()
                && state.redecision().isEmpty()
                && one.filed().decision() == current(state);
    }

    /** Whether the same party objected before to the same decision, and what is asked holds of that. */
    private static boolean another(Objection one, CaseState state, Predicate<Objection> asked) {
        return state.objections().stream()
                .filter(other -> other.number() != one.number()
                        && other.filed().by() == one.filed().by()
                        && other.filed().party().equals(one.filed().party())
                        && other.filed().decision() == one.filed().decision())
                .anyMatch(asked);
    }

    /** Item 1 of Article 9 (1) is also for what another law keeps closed that is no secret: one part of it is not enough. */
    private static boolean secretWhole(Objection one, CaseState state) {
        return one.filed().decision() == current(state)
                && state.decision()
                        .map(CaseDecision::made)
                        .filter(made -> !made.refusals().isEmpty()
                                && made.refusals().stream().allMatch(refusal -> refusal.item() == 1))
                        .isPresent();
    }

    private static int current(CaseState state) {
        return state.decision().map(made -> made.made().decision()).orElse(0);
    }
}
