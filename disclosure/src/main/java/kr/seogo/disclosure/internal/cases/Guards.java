package kr.seogo.disclosure.internal.cases;

import static kr.seogo.disclosure.internal.cases.Answer.no;

import java.util.Optional;
import kr.seogo.disclosure.CaseRule;
import kr.seogo.disclosure.CaseState;
import kr.seogo.disclosure.ClockKind;
import kr.seogo.disclosure.Ending;
import kr.seogo.disclosure.MoveKind;
import kr.seogo.disclosure.internal.cases.Answer.No;

/** Whether a kind of move has any place in a case as it stands, whatever its particulars; empty where it has. */
final class Guards {

    private Guards() {}

    static Optional<No> check(MoveKind kind, Sitting sitting) {
        return over(kind, sitting).or(() -> switch (kind) {
            case ASSIGN, RECOUNT -> Optional.empty();
            case TAKE_UP -> takeUp(sitting);
            case IMMEDIATE, TRANSFER, SPLIT, PETITION, NOT_HELD, REPEAT_CLOSE, POINT_CLOSE, WITHDRAW ->
                ending(kind, sitting);
            case CLARIFY -> clarify(sitting);
            case CLARIFIED, CLARIFICATION_LAPSED -> clarified(sitting);
            case CONSULT, THIRD_PARTY, COMMITTEE_ADVICE -> beforeDecision(kind, sitting);
            case CONSULTATION_ANSWER -> consultationAnswer(sitting);
            case THIRD_PARTY_REACHED -> Arrivals.ofThirdParties(sitting);
            case THIRD_PARTY_ANSWER -> thirdPartyAnswer(sitting);
            case EXTEND -> extend(sitting);
            case DECIDE -> decide(sitting);
            case NOTICE_RECEIVED -> Arrivals.ofNotices(sitting);
            case INTERNAL_REVIEW_ENDED, RULING, COURT_STAY, COURT_STAY_LIFTED, CLOSE ->
                DecidedGuards.check(kind, sitting);
            case QUOTE_FEES,
                    FEES_PAID,
                    SCHEDULE,
                    REQUIRE_IDENTITY,
                    CHECK_IDENTITY,
                    DELIVER,
                    OTHER_FORM,
                    NO_SHOW_CLOSE,
                    FILES_FETCHED -> DeliveryGuards.check(kind, sitting);
            case OBJECT,
                    THIRD_PARTY_OBJECT,
                    OBJECTION_CORRECTION,
                    OBJECTION_CORRECTED,
                    OBJECTION_CORRECTION_LAPSED,
                    OBJECTION_WITHDRAW,
                    OBJECTION_EXTEND,
                    COMMITTEE_HEARD,
                    COMMITTEE_EXEMPT,
                    OBJECTION_DECIDE -> ObjectionGuards.check(kind, sitting);
        });
    }

    private static Optional<No> over(MoveKind kind, Sitting sitting) {
        CaseState state = sitting.state();
        if (state.ended().isPresent()) {
            return ended(kind, state.ended().get().how());
        }
        if (state.closed() && !ClosedGuards.open(kind, sitting)) {
            return Optional.of(no(
                    CaseRule.CLOSING,
                    "이 건은 완결되었습니다. 재결이나 판결이 있거나, 기간이 지나지 않은 이의신청이 있을 때만 다시 다룹니다.",
                    "This case is closed; only a ruling on appeal or in court, or an objection that is still in time, opens"
                            + " it again."));
        }
        return Optional.empty();
    }

    /** What the body answered without a decision can be set aside from outside, and by nothing else. */
    private static Optional<No> ended(MoveKind kind, Ending how) {
        if (how.appealable()) {
            return when(
                    kind != MoveKind.RULING,
                    CaseRule.ENDED,
                    "이 건은 이미 " + how.label().ko() + "(으)로 끝났습니다. 재결이나 판결로 그 처리가 취소된 때에만 다시 다루니, 새로 청구를 받으십시오.",
                    "This case has ended (" + how.label().en()
                            + ") and is opened again only by a ruling that sets that aside; receive a new request.");
        }
        return Optional.of(no(
                CaseRule.ENDED,
                "이 건은 이미 " + how.label().ko() + "(으)로 끝났습니다. 다시 열 수 없으니 새로 청구를 받으십시오.",
                "This case has ended (" + how.label().en() + ") and cannot be opened again; receive a new request."));
    }

    private static Optional<No> when(boolean refused, CaseRule rule, String korean, String english) {
        return refused ? Optional.of(no(rule, korean, english)) : Optional.empty();
    }

    private static Optional<No> takeUp(Sitting sitting) {
        return when(
                sitting.state().handling().heldBy(sitting.actor().person()),
                CaseRule.ASSIGNMENT,
                "이미 이 건의 담당자입니다.",
                "You have this case already.");
    }

    private static Optional<No> ending(MoveKind kind, Sitting sitting) {
        CaseRule rule = IntakeRules.rule(kind);
        return when(
                        !sitting.undecided(),
                        rule,
                        "이미 결정이 통지되어 " + kind.label().ko() + "할 수 없습니다.",
                        "A decision was made and told; it can no longer end in this way ("
                                + kind.label().en() + ").")
                .or(() -> when(
                        kind != MoveKind.WITHDRAW
                                && !sitting.state().openObjections().isEmpty(),
                        rule,
                        "20일이 지나 이의신청이 있는 건입니다. 결정을 하거나 이의신청을 먼저 처리하십시오.",
                        "It is objected to for silence: decide on the request, or on the objection first."));
    }

    private static Optional<No> clarify(Sitting sitting) {
        return when(
                        !sitting.undecided(),
                        CaseRule.CLARIFICATION,
                        "결정한 뒤에는 보완을 요구할 수 없습니다.",
                        "After the decision nothing is to be clarified.")
                .or(() -> when(
                        sitting.state().decisionClock().stopped(),
                        CaseRule.CLARIFICATION,
                        "이미 보완을 기다리는 중입니다.",
                        "Clarification is awaited already."));
    }

    private static Optional<No> clarified(Sitting sitting) {
        return when(
                sitting.state().handling().clarification().isEmpty(),
                CaseRule.CLARIFICATION,
                "보완을 요구한 일이 없습니다.",
                "No clarification is awaited.");
    }

    private static Optional<No> beforeDecision(MoveKind kind, Sitting sitting) {
        CaseRule rule = kind == MoveKind.THIRD_PARTY
                ? CaseRule.THIRD_PARTY_NOTICE
                : kind == MoveKind.CONSULT ? CaseRule.CONSULTATION : CaseRule.COMMITTEE_ADVICE;
        return when(
                !sitting.toDecide(),
                rule,
                "이미 결정되었습니다. 의견은 결정하기 전에 듣습니다.",
                "It is decided; others are heard before a decision.");
    }

    private static Optional<No> consultationAnswer(Sitting sitting) {
        return when(
                sitting.state().handling().consultations().stream()
                        .allMatch(one -> one.answer().isPresent()),
                CaseRule.CONSULTATION,
                "회신을 기다리는 의견·협조 요청이 없습니다.",
                "No body or unit owes an answer.");
    }

    private static Optional<No> thirdPartyAnswer(Sitting sitting) {
        return when(
                sitting.state().handling().thirdParties().stream()
                        .allMatch(one -> one.answer().isPresent()),
                CaseRule.THIRD_PARTY_OPINION,
                "의견을 기다리는 제3자가 없습니다.",
                "No third party owes an answer.");
    }

    private static Optional<No> extend(Sitting sitting) {
        var clock = sitting.state().decisionClock();
        return when(
                        !sitting.undecided(),
                        CaseRule.EXTENSION,
                        "이미 결정되어 연장할 것이 없습니다.",
                        "It is decided; nothing is left to extend.")
                .or(() -> when(
                        clock.extraDays() > 0,
                        CaseRule.EXTENSION,
                        "결정기간은 한 번만 연장할 수 있습니다. 결정기한은 " + clock.due() + "입니다.",
                        "The period is extended once only; the decision is due on " + clock.due() + "."))
                .or(() -> when(
                        clock.kind() == ClockKind.RULING,
                        CaseRule.EXTENSION,
                        "재결이나 판결에 따라 다시 결정하는 기간(" + clock.due() + "까지)은 연장하지 않습니다.",
                        "The days to decide after a ruling, until " + clock.due() + ", are not extended."))
                .or(() -> when(
                        clock.stopped(),
                        CaseRule.EXTENSION,
                        "보완을 기다려 기간이 멈추어 있습니다. 다시 흐르기 시작한 뒤에 연장하십시오.",
                        "The clock stands still while clarification is awaited; extend once it runs again."))
                .or(() -> when(
                        clock.passed(sitting.today()),
                        CaseRule.EXTENSION,
                        "결정기한(" + clock.due() + ")이 지나 연장할 수 없습니다. 바로 결정하십시오.",
                        "The period ended on " + clock.due() + " and can no longer be extended; decide now."));
    }

    private static Optional<No> decide(Sitting sitting) {
        return when(
                        !sitting.toDecide(),
                        CaseRule.DECISION,
                        "이미 결정되었습니다. 이의신청이나 재결·판결에 따라서만 다시 결정합니다.",
                        "It is decided; it is decided anew only after an objection or a ruling.")
                .or(() -> when(
                        sitting.undecided() && sitting.state().decisionClock().stopped(),
                        CaseRule.CLARIFICATION,
                        "보완을 기다리는 중에는 결정할 수 없습니다.",
                        "Clarification is awaited; decide once the clock runs again."))
                .or(() -> when(
                        !sitting.undecided() && sitting.objectedBy(kr.seogo.disclosure.ObjectionParty.THIRD_PARTY),
                        CaseRule.THIRD_PARTY_OBJECTION,
                        "제3자의 이의신청을 먼저 결정하십시오.",
                        "Decide on the third party's objection first."));
    }
}
