package kr.seogo.disclosure.internal.committee;

import java.util.Optional;
import java.util.Set;
import kr.seogo.disclosure.AgendaItem;
import kr.seogo.disclosure.CommitteeMoveKind;
import kr.seogo.disclosure.CommitteeRule;
import kr.seogo.disclosure.Meeting;
import kr.seogo.disclosure.MeetingStage;
import kr.seogo.disclosure.internal.committee.CommitteeAnswer.No;

/** What has a place in a meeting as it stands. */
final class MeetingStages {

    private MeetingStages() {}

    /** Why a kind of step cannot be taken now, whatever its particulars; empty where it can. */
    static Optional<No> check(CommitteeMoveKind kind, Meeting meeting) {
        MeetingStage stage = meeting.stage();
        return CommitteeAnswer.when(
                        !stages(kind).contains(stage),
                        CommitteeRule.ORDER,
                        "‘" + kind.label().ko() + "’은(는) ‘" + stage.label().ko() + "’ 상태의 회의에서 할 수 없습니다.",
                        "One cannot " + kind.label().en() + " while the meeting is: "
                                + stage.label().en() + ".")
                .or(() -> lacking(kind, meeting));
    }

    private static Set<MeetingStage> stages(CommitteeMoveKind kind) {
        return switch (kind) {
            case ADD_ITEM, POSTPONE, CANCEL -> Set.of(MeetingStage.CONVENED, MeetingStage.TOLD);
            case TELL_AGENDA -> Set.of(MeetingStage.CONVENED);
            case HAND_PAPERS, OPEN -> Set.of(MeetingStage.TOLD);
            case DROP_ITEM, RECUSE, CHALLENGE -> Set.of(MeetingStage.CONVENED, MeetingStage.TOLD, MeetingStage.OPEN);
            case RULE_ON_CHALLENGE, VOTE, CAST, CARRY_OVER, CLOSE_MEETING -> Set.of(MeetingStage.OPEN);
            case WRITE_MINUTES, SIGN -> Set.of(MeetingStage.CLOSED);
            case RULES, APPOINT, ACCOUNT, RENEW, LEAVE, CHAIR, CONVENE -> Set.of();
        };
    }

    private static Optional<No> lacking(CommitteeMoveKind kind, Meeting meeting) {
        boolean items = meeting.items().stream().anyMatch(AgendaItem::open);
        return switch (kind) {
            case DROP_ITEM, RECUSE, CHALLENGE, VOTE, CAST, CARRY_OVER ->
                CommitteeAnswer.when(!items, CommitteeRule.ORDER, "처리되지 않은 안건이 없습니다.", "No item is left to deal with.");
            case TELL_AGENDA ->
                CommitteeAnswer.when(!items, CommitteeRule.AGENDA, "안건이 없습니다.", "There is nothing on the agenda.");
            case RULE_ON_CHALLENGE ->
                CommitteeAnswer.when(
                        meeting.items().stream()
                                .noneMatch(item ->
                                        item.open() && !item.challenges().isEmpty()),
                        CommitteeRule.CHALLENGE,
                        "의결할 기피신청이 없습니다.",
                        "No challenge waits to be ruled on.");
            case HAND_PAPERS ->
                CommitteeAnswer.when(
                        meeting.papers().isPresent(),
                        CommitteeRule.PAPERS,
                        "자료를 이미 배부하였습니다.",
                        "The papers have been handed out.");
            case OPEN ->
                CommitteeAnswer.when(
                        meeting.papers().isEmpty(),
                        CommitteeRule.PAPERS,
                        "자료를 배부하지 않았습니다. 배부한 뒤에 개의합니다.",
                        "The papers have not been handed out; a sitting opens after that.");
            case CLOSE_MEETING ->
                CommitteeAnswer.when(
                        items,
                        CommitteeRule.ORDER,
                        "처리되지 않은 안건이 있습니다. 표결하거나 다음 회의로 넘긴 뒤에 폐회합니다.",
                        "Items are left; vote on them or carry them over before the sitting ends.");
            case WRITE_MINUTES ->
                CommitteeAnswer.when(
                        !meeting.signed().isEmpty(),
                        CommitteeRule.MINUTES,
                        "서명이 시작된 회의록은 고쳐 쓰지 않습니다.",
                        "Minutes that somebody has signed are not written anew.");
            case SIGN ->
                CommitteeAnswer.when(
                        meeting.minutes().isEmpty(),
                        CommitteeRule.MINUTES,
                        "회의록을 먼저 작성합니다.",
                        "There are no minutes to sign yet.");
            case ADD_ITEM, POSTPONE, CANCEL, RULES, APPOINT, ACCOUNT, RENEW, LEAVE, CHAIR, CONVENE -> Optional.empty();
        };
    }
}
