package kr.seogo.disclosure.internal.committee;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import kr.seogo.catalog.Label;
import kr.seogo.disclosure.Actor;
import kr.seogo.disclosure.Committee;
import kr.seogo.disclosure.CommitteeMember;
import kr.seogo.disclosure.CommitteeMoveKind;
import kr.seogo.disclosure.CommitteeRule;
import kr.seogo.disclosure.Meeting;
import kr.seogo.disclosure.MeetingMove;
import kr.seogo.disclosure.RecusalKind;
import kr.seogo.disclosure.Role;

/** Who sits where: the secretary beside the committee, members at their own places and at no other. */
final class Seats {

    private static final Set<CommitteeMoveKind> OWN =
            Set.of(CommitteeMoveKind.CAST, CommitteeMoveKind.RECUSE, CommitteeMoveKind.SIGN);

    private Seats() {}

    /** The member who has signed in, where they serve on the day of a meeting. */
    static Optional<CommitteeMember> of(Actor actor, Committee committee, Meeting meeting) {
        return actor.role() == Role.MEMBER && actor.body().equals(committee.body())
                ? committee.members().stream()
                        .filter(member -> member.signsInAs(actor.person()))
                        .filter(member -> member.serves(meeting.called().day()))
                        .findFirst()
                : Optional.empty();
    }

    /** Whether a member has an account of their own. */
    static boolean signsIn(Committee committee, int member) {
        return committee.member(member).flatMap(CommitteeMember::account).isPresent();
    }

    /** Why somebody may not take a step in a meeting; empty where they may. */
    static Optional<Label> refused(MeetingMove move, Meeting meeting, CommitteeSitting sitting) {
        return sitting.actor().role() == Role.MEMBER
                ? member(move, meeting, sitting)
                : secretary(sitting).or(() -> ofAMember(move));
    }

    /** The secretary of a committee is the desk of its body. */
    static Optional<Label> secretary(CommitteeSitting sitting) {
        Actor actor = sitting.actor();
        return actor.role() == Role.DESK
                        && actor.body().equals(sitting.committee().body())
                ? Optional.empty()
                : Optional.of(new Label(
                        "심의회는 그 기관의 정보공개 총괄부서만 운영합니다.", "Only the disclosure desk of the body keeps its committee."));
    }

    private static Optional<Label> ofAMember(MeetingMove move) {
        return move instanceof MeetingMove.Cast
                ? Optional.of(new Label(
                        "위원 본인만 자기 표를 던집니다. 종이 투표는 ‘표결’에 이유와 함께 적습니다.",
                        "Only members cast their ballots; one on paper is entered with the vote, and why."))
                : Optional.empty();
    }

    private static Optional<Label> member(MeetingMove move, Meeting meeting, CommitteeSitting sitting) {
        return of(sitting.actor(), sitting.committee(), meeting)
                        .filter(seat -> OWN.contains(CommitteeMoveKind.of(move)) && own(move, seat.number()))
                        .isPresent()
                ? Optional.empty()
                : Optional.of(new Label(
                        "위원은 자기가 재임하는 회의에서 자기의 표결, 회피, 서명만 할 수 있습니다.",
                        "A member casts, steps aside and signs for themselves, in meetings they serve at."));
    }

    private static boolean own(MeetingMove move, int seat) {
        return switch (move) {
            case MeetingMove.Recuse m -> m.member() == seat && m.kind() == RecusalKind.STEPPED_ASIDE;
            case MeetingMove.Sign m -> m.member() == seat;
            default -> true;
        };
    }

    /** An account is one person's: another member who has it keeps it from being given again. */
    static Optional<CommitteeAnswer.No> taken(String account, int but, LocalDate on, Committee committee) {
        return committee.members().stream()
                .filter(one -> one.number() != but && one.account().equals(Optional.of(account)))
                // Whoever served before and serves again is entered as a new member, and is the same person.
                .filter(one -> one.last().filter(on::isAfter).isEmpty())
                .findFirst()
                .map(one -> CommitteeAnswer.no(
                        CommitteeRule.ORDER,
                        "그 계정은 " + one.number() + "번 " + one.name() + " 위원의 것입니다: " + account + ".",
                        "The account " + account + " is that of member " + one.number() + ", " + one.name() + "."));
    }
}
