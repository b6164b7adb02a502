package kr.seogo.disclosure.internal.cases;

import static kr.seogo.disclosure.internal.cases.Answer.no;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;
import kr.seogo.disclosure.CaseDecision;
import kr.seogo.disclosure.CaseRule;
import kr.seogo.disclosure.CaseState;
import kr.seogo.disclosure.DecisionKind;
import kr.seogo.disclosure.Handling.ThirdParty;
import kr.seogo.disclosure.MoveKind;
import kr.seogo.disclosure.Objection;
import kr.seogo.disclosure.ObjectionParty;
import kr.seogo.disclosure.Role;
import kr.seogo.disclosure.internal.cases.Answer.No;

/** What has a place in an objection. */
final class ObjectionGuards {

    private ObjectionGuards() {}

    static Optional<No> check(MoveKind kind, Sitting sitting) {
        CaseState state = sitting.state();
        LocalDate today = sitting.today();
        return switch (kind) {
            case OBJECT -> object(sitting);
            case THIRD_PARTY_OBJECT ->
                when(
                        state.handling().thirdParties().stream().noneMatch(party -> mayObject(state, party)),
                        CaseRule.THIRD_PARTY_OBJECTION,
                        "공개 결정을 통지받고 이의신청을 하지 않은 제3자가 없습니다.",
                        "No third party was overridden that has not objected.");
            default -> any(kind, state).or(() -> none(kind, state, today));
        };
    }

    private static Optional<No> when(boolean refused, CaseRule rule, String korean, String english) {
        return refused ? Optional.of(no(rule, korean, english)) : Optional.empty();
    }

    private static Optional<No> object(Sitting sitting) {
        CaseState state = sitting.state();
        LocalDate today = sitting.today();
        // The desk may have in hand what came in while there was only silence.
        boolean brokenSilence = sitting.actor().role() == Role.DESK
                && state.silenceClock()
                        .ended()
                        .filter(day -> day.isAfter(state.silenceClock().due().plusDays(1)))
                        .isPresent();
        LocalDate silence = state.silenceClock().due();
        return when(
                        state.openObjection(ObjectionParty.REQUESTER).isPresent(),
                        CaseRule.OBJECTION,
                        "이미 결정되지 않은 이의신청이 있습니다.",
                        "An objection is undecided already.")
                .or(() -> brokenSilence ? Optional.empty() : state.decision().flatMap(ObjectionGuards::open))
                .or(() -> when(
                        state.redecision().isPresent(),
                        CaseRule.OBJECTION,
                        "곧 다시 결정됩니다. 새 결정에 대하여 이의신청을 할 수 있습니다.",
                        "It is to be decided anew; that decision can be objected to."))
                .or(() -> when(
                        state.decision().isEmpty() && (state.silenceClock().stopped() || !today.isAfter(silence)),
                        CaseRule.OBJECTION,
                        "아직 결정이 없습니다. 청구 후 20일(" + silence + ")이 지나도록 결정이 없으면 이의신청을 할 수 있습니다.",
                        "There is no decision yet; without one it can be objected to after twenty days (" + silence
                                + ")."));
    }

    /** Why nobody objects to a decision that keeps nothing closed; empty where it does. */
    static Optional<No> open(CaseDecision made) {
        return when(
                made.kind() == DecisionKind.OPEN,
                CaseRule.OBJECTION,
                "이의신청은 비공개 또는 부분공개 결정에 대하여 합니다. 공개 결정에는 행정심판을 청구할 수 있습니다.",
                "One objects to what was kept closed; against a decision to disclose an appeal is possible.");
    }

    /** Whether a third party was overridden and has not objected to that decision. */
    static boolean mayObject(CaseState state, ThirdParty party) {
        int decision = state.decision().map(made -> made.made().decision()).orElse(0);
        return party.overridden().isPresent()
                && state.redecision().isEmpty()
                && state.objections().stream()
                        .noneMatch(one -> one.open()
                                && one.filed().party().equals(Optional.of(party.party()))
                                && one.filed().decision() == decision);
    }

    private static Optional<No> any(MoveKind kind, CaseState state) {
        return when(state.openObjections().isEmpty(), rule(kind), "결정되지 않은 이의신청이 없습니다.", "No objection is undecided.");
    }

    private static Optional<No> none(MoveKind kind, CaseState state, LocalDate today) {
        for (Objection one : state.openObjections()) {
            if (stage(kind, one, today).isEmpty()) {
                return Optional.empty();
            }
        }
        return stage(kind, state.openObjections().getFirst(), today);
    }

    /** Whether a move fits the stage of an objection; empty where it does. */
    static Optional<No> stage(MoveKind kind, Objection one, LocalDate today) {
        Predicate<Objection> correcting = objection -> objection.correction().isPresent();
        return switch (kind) {
            case OBJECTION_CORRECTION ->
                waiting(one, CaseRule.OBJECTION_FORM)
                        .or(() -> when(
                                one.gatePassed(),
                                CaseRule.OBJECTION_FORM,
                                "심의가 끝난 뒤에는 보완을 요구하지 않습니다.",
                                "The committee has dealt with it; nothing is put right any more."));
            case OBJECTION_CORRECTED, OBJECTION_CORRECTION_LAPSED ->
                when(
                        !correcting.test(one),
                        CaseRule.OBJECTION_FORM,
                        "보완을 요구한 이의신청이 아닙니다.",
                        "It was not asked to be put right.");
            case OBJECTION_EXTEND ->
                waiting(one, CaseRule.OBJECTION_DECISION)
                        .or(() -> when(
                                one.clock().extraDays() > 0,
                                CaseRule.OBJECTION_DECISION,
                                "이의신청 결정기간은 한 번만 연장할 수 있습니다.",
                                "The period of an objection is extended once only."))
                        .or(() -> when(
                                one.clock().passed(today),
                                CaseRule.OBJECTION_DECISION,
                                "결정기한(" + one.clock().due() + ")이 지나 연장할 수 없습니다.",
                                "The period ended on " + one.clock().due() + "; it can no longer be extended."));
            case COMMITTEE_HEARD, COMMITTEE_EXEMPT ->
                waiting(one, CaseRule.COMMITTEE_GATE)
                        .or(() -> when(
                                one.gatePassed(),
                                CaseRule.COMMITTEE_GATE,
                                "심의 결과 또는 미개최 사유가 이미 기록되었습니다.",
                                "The committee's outcome, or the reason why it need not sit, is recorded already."));
            case OBJECTION_DECIDE ->
                waiting(one, CaseRule.OBJECTION_DECISION)
                        .or(() -> when(
                                !one.gatePassed(),
                                CaseRule.COMMITTEE_GATE,
                                "심의회가 열리지 않았습니다. 총괄부서가 심의 결과나 개최하지 아니하는 사유를 기록해야 결정할 수 있습니다.",
                                "The committee has not sat: the desk records its outcome, or in writing why it need"
                                        + " not sit, before anybody decides."));
            case OBJECTION_WITHDRAW -> Optional.empty();
            default -> throw new IllegalStateException("Not a move of an objection: " + kind);
        };
    }

    private static Optional<No> waiting(Objection one, CaseRule rule) {
        return when(
                one.correction().isPresent(),
                rule,
                "이의신청의 보완을 기다리는 중입니다.",
                "The objection is being put right; its clock stands still.");
    }

    private static CaseRule rule(MoveKind kind) {
        return switch (kind) {
            case COMMITTEE_HEARD, COMMITTEE_EXEMPT -> CaseRule.COMMITTEE_GATE;
            case OBJECTION_CORRECTION, OBJECTION_CORRECTED, OBJECTION_CORRECTION_LAPSED -> CaseRule.OBJECTION_FORM;
            default -> CaseRule.OBJECTION_DECISION;
        };
    }
}
