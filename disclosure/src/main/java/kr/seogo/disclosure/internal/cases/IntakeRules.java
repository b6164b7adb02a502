package kr.seogo.disclosure.internal.cases;

import static kr.seogo.disclosure.internal.cases.Answer.fact;
import static kr.seogo.disclosure.internal.cases.Answer.no;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kr.seogo.disclosure.CaseRule;
import kr.seogo.disclosure.Ending;
import kr.seogo.disclosure.IntakeFact;
import kr.seogo.disclosure.IntakeMove;
import kr.seogo.disclosure.MoveKind;
import kr.seogo.disclosure.Objection;
import kr.seogo.disclosure.ObjectionFact;
import kr.seogo.disclosure.Part;
import kr.seogo.disclosure.Remedy;
import kr.seogo.disclosure.Term;

/** Who handles a case, and the ways it ends without a decision. */
final class IntakeRules {

    private IntakeRules() {}

    static Answer answer(IntakeMove move, Sitting sitting) {
        return switch (move) {
            case IntakeMove.Assign m -> fact(CaseRule.ASSIGNMENT, new IntakeFact.Assigned(m.department()));
            case IntakeMove.TakeUp m -> fact(CaseRule.ASSIGNMENT, takenUp(sitting));
            case IntakeMove.Immediate m ->
                ThirdParties.barred(sitting)
                        .map(Answer.class::cast)
                        .orElseGet(() -> fact(
                                CaseRule.IMMEDIATE,
                                ended(
                                        Ending.IMMEDIATE,
                                        m.told(),
                                        Optional.of(m.basis().code()))));
            case IntakeMove.Transfer m -> transfer(m, sitting);
            case IntakeMove.Split m -> split(m);
            case IntakeMove.Withdraw m -> withdraw(m, sitting);
            case IntakeMove.Petition m -> refuse(CaseRule.PETITION, Ending.PETITION, m.result(), m.basis(), sitting);
            case IntakeMove.NotHeld m ->
                fact(
                        CaseRule.NOT_HELD,
                        ended(Ending.NOT_HELD, m.searched(), Optional.empty())
                                .resulting(m.result())
                                .with(against(sitting)));
            case IntakeMove.RepeatClose m -> repeat(m, sitting);
            case IntakeMove.PointClose m ->
                refuse(CaseRule.POINTING, Ending.POINTED_CLOSED, m.where(), m.basis(), sitting);
        };
    }

    /** The rule on which an ending rests. */
    static CaseRule rule(MoveKind kind) {
        return switch (kind) {
            case IMMEDIATE -> CaseRule.IMMEDIATE;
            case TRANSFER -> CaseRule.TRANSFER;
            case SPLIT -> CaseRule.SPLIT;
            case PETITION -> CaseRule.PETITION;
            case NOT_HELD -> CaseRule.NOT_HELD;
            case REPEAT_CLOSE -> CaseRule.REPEAT;
            case POINT_CLOSE -> CaseRule.POINTING;
            case WITHDRAW -> CaseRule.WITHDRAWAL;
            default -> throw new IllegalStateException("Not an ending: " + kind);
        };
    }

    static IntakeFact.TakenUp takenUp(Sitting sitting) {
        return new IntakeFact.TakenUp(sitting.actor().name());
    }

    private static Answer transfer(IntakeMove.Transfer move, Sitting sitting) {
        if (move.to().equals(sitting.state().intake().body())) {
            return no(
                    CaseRule.TRANSFER,
                    "이송은 다른 기관에 합니다. 같은 기관의 다른 부서에는 배부하십시오.",
                    "One transfers to another body; within the body, assign it to a department.");
        }
        return fact(
                CaseRule.TRANSFER,
                new IntakeFact.Ended(
                        Ending.TRANSFERRED,
                        move.reason(),
                        Optional.empty(),
                        Optional.of(move.to()),
                        Optional.empty(),
                        List.of(),
                        move.address(),
                        List.of(),
                        Optional.empty(),
                        Optional.empty()));
    }

    private static Answer split(IntakeMove.Split move) {
        Set<String> bodies = new HashSet<>(move.parts().stream().map(Part::body).toList());
        if (bodies.size() < 2 || bodies.size() != move.parts().size()) {
            return no(
                    CaseRule.SPLIT,
                    "서로 다른 두 기관 이상으로 나눕니다. 기관마다 한 건입니다.",
                    "A request is split among two or more different bodies, one case for each.");
        }
        return fact(
                CaseRule.SPLIT,
                new IntakeFact.Ended(
                        Ending.SPLIT,
                        move.reason(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        move.parts(),
                        Optional.empty(),
                        List.of(),
                        Optional.empty(),
                        Optional.empty()));
    }

    /** With the request, what was objected to is gone as well. */
    private static Answer withdraw(IntakeMove.Withdraw move, Sitting sitting) {
        Answer.Facts facts = fact(CaseRule.WITHDRAWAL, ended(Ending.WITHDRAWN, move.reason(), Optional.empty()));
        for (Objection open : sitting.state().openObjections()) {
            facts = facts.and(CaseRule.OBJECTION, new ObjectionFact.ObjectionWithdrawn(open.number()));
        }
        return facts;
    }

    private static Answer repeat(IntakeMove.RepeatClose move, Sitting sitting) {
        if (move.earlier().equals(sitting.state().number())) {
            return no(
                    CaseRule.REPEAT,
                    "반복된 청구는 앞선 다른 건을 들어야 합니다.",
                    "A repeat names the earlier case; this is the case itself.");
        }
        return fact(
                CaseRule.REPEAT,
                IntakeFact.Ended.here(
                                Ending.REPEAT_CLOSED,
                                move.reason(),
                                Optional.of(move.basis().code()),
                                Optional.of(move.earlier()))
                        .with(against(sitting)));
    }

    private static Answer refuse(CaseRule rule, Ending how, String detail, Term basis, Sitting sitting) {
        return fact(rule, ended(how, detail, Optional.of(basis.code())).with(against(sitting)));
    }

    /** One objects to what was decided closed (Article 18 (1)); against any answer of a body appeal and suit are open. */
    private static Remedy against(Sitting sitting) {
        return DecisionRules.remedy(sitting.today(), false, sitting);
    }

    private static IntakeFact.Ended ended(Ending how, String detail, Optional<String> basis) {
        return IntakeFact.Ended.here(how, detail, basis, Optional.empty());
    }
}
