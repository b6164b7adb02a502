package kr.seogo.disclosure.internal.cases;

import static kr.seogo.disclosure.internal.cases.Answer.no;

import java.time.LocalDate;
import java.util.Optional;
import kr.seogo.disclosure.CaseDecision;
import kr.seogo.disclosure.CaseRule;
import kr.seogo.disclosure.CaseState;
import kr.seogo.disclosure.LegalClock;
import kr.seogo.disclosure.MoveKind;
import kr.seogo.disclosure.Remedy;
import kr.seogo.disclosure.internal.cases.Answer.No;

/** What has a place after a decision. */
final class DecidedGuards {

    private DecidedGuards() {}

    static Optional<No> check(MoveKind kind, Sitting sitting) {
        CaseState state = sitting.state();
        if (kind == MoveKind.RULING && state.ended().isPresent()) {
            return Optional.empty();
        }
        if (state.decision().isEmpty()) {
            return Optional.of(no(rule(kind), "아직 결정되지 않았습니다.", "It is not decided yet."));
        }
        CaseDecision made = state.decision().get();
        return switch (kind) {
            case INTERNAL_REVIEW_ENDED ->
                when(
                        !made.reviewNoticeDue(),
                        CaseRule.INTERNAL_REVIEW,
                        "검토 종료를 알릴 비공개 부분이 없습니다.",
                        "Nothing was kept closed for a review whose end must be told.");
            case RULING ->
                when(
                        state.redecision().isPresent(),
                        CaseRule.APPEAL,
                        "이미 다시 결정할 건입니다.",
                        "A new decision is due already.");
            case COURT_STAY ->
                when(
                                !sitting.toHold(),
                                CaseRule.SUIT,
                                "공개할 것도, 내어 드린 파일도 없습니다.",
                                "Nothing is left to be disclosed, and no file lies ready to be fetched.")
                        .or(() -> when(
                                state.handling().stay().isPresent(),
                                CaseRule.SUIT,
                                "이미 집행이 정지되어 있습니다.",
                                "It is stayed already."));
            case COURT_STAY_LIFTED ->
                when(state.handling().stay().isEmpty(), CaseRule.SUIT, "집행정지가 없습니다.", "There is no stay.");
            case CLOSE -> close(state, made, sitting.today());
            default -> throw new IllegalStateException("Not a move on a decision: " + kind);
        };
    }

    private static CaseRule rule(MoveKind kind) {
        return switch (kind) {
            case INTERNAL_REVIEW_ENDED -> CaseRule.INTERNAL_REVIEW;
            case RULING -> CaseRule.APPEAL;
            case COURT_STAY, COURT_STAY_LIFTED -> CaseRule.SUIT;
            default -> CaseRule.CLOSING;
        };
    }

    private static Optional<No> when(boolean refused, CaseRule rule, String korean, String english) {
        return refused ? Optional.of(no(rule, korean, english)) : Optional.empty();
    }

    /** Whether the day on which the notice of the decision arrived can be recorded; empty where it can. */
    static Optional<No> noticeReceived(CaseState state) {
        if (state.decision().isEmpty()) {
            return Optional.of(no(CaseRule.NOTICE, "아직 결정되지 않았습니다.", "It is not decided yet."));
        }
        CaseDecision made = state.decision().get();
        return when(
                        made.remedy().isEmpty(),
                        CaseRule.NOTICE,
                        "전부 공개한 결정에는 도달일에 따라 달라지는 기한이 없습니다.",
                        "Everything was decided open; no date depends on the arrival of the notice.")
                .or(() -> when(
                        state.objections().stream()
                                .anyMatch(one ->
                                        one.filed().decision() == made.made().decision()),
                        CaseRule.NOTICE,
                        "이미 이의신청이 있어 결정 통지의 도달일을 바꿀 수 없습니다. 이의신청 결정 통지의 도달일이면 그 이의신청을 고르십시오.",
                        "It was objected to already; the day of arrival is fixed. Name the objection where its decision is"
                                + " what arrived."));
    }

    private static Optional<No> close(CaseState state, CaseDecision made, LocalDate today) {
        LocalDate until =
                made.remedy().flatMap(Remedy::objection).map(LegalClock::due).orElse(LocalDate.MIN);
        return when(
                        state.redecision().isPresent(),
                        CaseRule.OBJECTION_DECISION,
                        "다시 결정할 것이 남아 있습니다.",
                        "A new decision is due.")
                .or(() -> when(
                        !state.openObjections().isEmpty(),
                        CaseRule.OBJECTION_DECISION,
                        "이의신청이 결정되지 않았습니다.",
                        "An objection is undecided."))
                .or(() -> when(
                        made.discloses()
                                && !state.delivery().complete()
                                && !state.delivery().noShow(),
                        CaseRule.DISCLOSURE,
                        "공개할 것이 남아 있습니다.",
                        "Something is still to be disclosed."))
                .or(() -> when(
                        state.delivery().otherForm().isPresent(),
                        CaseRule.OTHER_FORM,
                        "요청받은 다른 형태로 아직 제공하지 않았습니다.",
                        "The other form that was asked for is still owed."))
                .or(() -> when(
                        made.reviewNoticeDue(),
                        CaseRule.INTERNAL_REVIEW,
                        "검토가 끝났음을 청구인에게 알려야 합니다.",
                        "The requester must still be told that the review has ended."))
                .or(() -> when(
                        !today.isAfter(until),
                        CaseRule.OBJECTION,
                        "이의신청 기간(" + until + "까지)이 남아 있습니다.",
                        "It can be objected to until " + until + "."));
    }
}
