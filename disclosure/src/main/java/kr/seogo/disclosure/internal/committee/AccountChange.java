package kr.seogo.disclosure.internal.committee;

import java.util.Optional;
import kr.seogo.disclosure.Committee;
import kr.seogo.disclosure.CommitteeMember;
import kr.seogo.disclosure.CommitteeRule;
import kr.seogo.disclosure.Meeting;
import kr.seogo.disclosure.MeetingStage;
import kr.seogo.disclosure.RosterMove;
import org.jdbi.v3.core.Handle;

/** That nobody loses their account while it is by it that they vote or sign. */
final class AccountChange {

    private AccountChange() {}

    /** Why an account cannot be taken or exchanged now; empty for every other move, and for a first account. */
    static Optional<CommitteeAnswer.No> bound(Handle handle, Committee committee, RosterMove move) {
        return move instanceof RosterMove.SetAccount set
                ? committee
                        .member(set.member())
                        .filter(member -> member.account().isPresent()
                                && !member.account().equals(set.account()))
                        .flatMap(member -> meeting(handle, committee, member))
                        .map(meeting -> CommitteeAnswer.no(
                                CommitteeRule.ORDER,
                                "위원의 계정은 재임하는 회의(" + meeting.number()
                                        + ")의 회의록에 모두 서명하거나 그 회의가 취소된 뒤에만 바꾸거나 거둘 수 있습니다.",
                                "The account is changed or taken only when the minutes of meeting " + meeting.number()
                                        + ", at which the member serves, are signed, or it is called off."))
                : Optional.empty();
    }

    /** A meeting at which the member serves and that is not over for them. */
    private static Optional<Meeting> meeting(Handle handle, Committee committee, CommitteeMember member) {
        return CommitteeRows.years(handle, committee.body()).stream()
                .filter(year -> year >= member.from().getYear())
                .flatMap(year -> CommitteeRows.ofYear(handle, committee.body(), year).stream())
                .flatMap(number -> MeetingSteps.meeting(handle, committee.body(), number).stream())
                .filter(meeting -> member.serves(meeting.called().day()))
                .filter(meeting -> meeting.stage() != MeetingStage.SIGNED && meeting.stage() != MeetingStage.CANCELLED)
                .findFirst();
    }
}
