package kr.seogo.disclosure.internal.committee;

import static kr.seogo.disclosure.internal.committee.CommitteeAnswer.fact;
import static kr.seogo.disclosure.internal.committee.CommitteeAnswer.no;

import java.util.HashSet;
import java.util.List;
import kr.seogo.disclosure.CommitteeRule;
import kr.seogo.disclosure.Meeting;
import kr.seogo.disclosure.MeetingFact;
import kr.seogo.disclosure.MeetingMove;
import kr.seogo.disclosure.Role;

/** The minutes, read and signed by members named for it who took part. */
final class MinutesRules {

    private MinutesRules() {}

    static CommitteeAnswer write(MeetingMove.WriteMinutes move, Meeting meeting, CommitteeSitting sitting) {
        int needed = sitting.days().limits(meeting.called().day()).orElseThrow().signers();
        List<Integer> present = meeting.opened().orElseThrow().present();
        boolean sound = new HashSet<>(move.signers()).size() == needed
                && move.signers().size() == needed
                && present.containsAll(move.signers());
        return sound
                ? fact(CommitteeRule.MINUTES, new MeetingFact.MinutesWritten(move.text(), move.signers()))
                : no(
                        CommitteeRule.MINUTES,
                        "회의록에 서명할 위원은 참석한 위원 " + needed + "명입니다: " + move.signers() + ".",
                        "The minutes are signed by " + needed + " members who took part; found " + move.signers()
                                + ".");
    }

    static CommitteeAnswer sign(MeetingMove.Sign move, Meeting meeting, CommitteeSitting sitting) {
        MeetingFact.MinutesWritten minutes = meeting.minutes().orElseThrow();
        if (!minutes.signers().contains(move.member())) {
            return no(
                    CommitteeRule.MINUTES,
                    "회의록에 서명하기로 한 위원이 아닙니다: " + move.member() + "번.",
                    "Member " + move.member() + " is not among those named to sign.");
        }
        if (sitting.actor().role() == Role.DESK && Seats.signsIn(sitting.committee(), move.member())) {
            return no(
                    CommitteeRule.MINUTES,
                    move.member() + "번 위원은 자기 계정으로 직접 서명합니다. 서명을 대신 적을 수 없습니다.",
                    "Member " + move.member() + " signs by themselves, with an account of their own.");
        }
        return meeting.signed().contains(move.member())
                ? no(CommitteeRule.MINUTES, "이미 서명하였습니다.", "That member has signed.")
                : fact(CommitteeRule.MINUTES, new MeetingFact.MinutesSigned(move.member()));
    }
}
