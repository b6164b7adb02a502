package kr.seogo.disclosure.internal.committee;

import static kr.seogo.disclosure.internal.committee.CommitteeAnswer.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kr.seogo.disclosure.AgendaItem;
import kr.seogo.disclosure.Ballot;
import kr.seogo.disclosure.CommitteeRule;
import kr.seogo.disclosure.Meeting;
import kr.seogo.disclosure.MeetingFact;
import kr.seogo.disclosure.MeetingMove;
import kr.seogo.disclosure.internal.committee.CommitteeAnswer.No;

/** Whose ballots they are: cast by members themselves, or entered for them by the secretary, who says why. */
final class BallotRules {

    private static final String NO_ACCOUNT = "로그인 계정이 없는 위원의 종이 투표";

    private BallotRules() {}

    /** A member's own ballot; whether it is a quorum is seen when the item is settled. */
    static CommitteeAnswer cast(MeetingMove.Cast move, AgendaItem item, Meeting meeting, CommitteeSitting sitting) {
        int seat = Seats.of(sitting.actor(), sitting.committee(), meeting)
                .orElseThrow()
                .number();
        MeetingFact.Opened opened = meeting.opened().orElseThrow();
        boolean kept = item.keepsOut(seat)
                || RecusalRules.ownDecisions(item, opened.serving(), sitting).stream()
                        .anyMatch(one -> one.member() == seat);
        return CommitteeAnswer.when(
                        !opened.present().contains(seat),
                        CommitteeRule.QUORUM,
                        "이 회의에 참여한 위원만 표결합니다.",
                        "Only members who take part in this meeting vote.")
                .or(() -> CommitteeAnswer.when(
                        kept,
                        CommitteeRule.EXCLUSION,
                        "이 안건의 심의에서 제척·기피·회피되어 표결할 수 없습니다.",
                        "You are kept from this item and do not vote on it."))
                .or(() -> CommitteeAnswer.when(
                        !item.challenges().isEmpty(),
                        CommitteeRule.CHALLENGE,
                        "기피신청을 먼저 의결하여야 합니다.",
                        "A challenge must be ruled on before the item is voted on."))
                .or(() -> SittingRules.misfit(move.choice(), item))
                .map(CommitteeAnswer.class::cast)
                .orElseGet(() ->
                        fact(CommitteeRule.MAJORITY, new MeetingFact.BallotCast(item.number(), seat, move.choice())));
    }

    /** What members cast themselves is not entered differently. */
    static Optional<No> contradicted(MeetingMove.Vote move, AgendaItem item) {
        return move.ballots().stream()
                .filter(ballot -> item.castBy(ballot.member())
                        .filter(choice -> choice != ballot.choice())
                        .isPresent())
                .findFirst()
                .map(ballot -> CommitteeAnswer.no(
                        CommitteeRule.MAJORITY,
                        ballot.member() + "번 위원은 스스로 표결하였습니다. 그 표를 다르게 적을 수 없습니다.",
                        "Member " + ballot.member() + " has voted by themselves; that is not entered differently."));
    }

    /** A ballot is entered for a member who could have cast it only with the reason. */
    static Optional<No> unexplained(MeetingMove.Vote move, AgendaItem item, CommitteeSitting sitting) {
        return entered(move, item)
                .filter(ballot -> move.paper().isBlank())
                .filter(ballot -> Seats.signsIn(sitting.committee(), ballot.member()))
                .findFirst()
                .map(ballot -> CommitteeAnswer.no(
                        CommitteeRule.MAJORITY,
                        ballot.member() + "번 위원은 자기 계정으로 표결합니다. 종이 투표를 대신 적으려면 그 이유를 적어야 합니다.",
                        "Member " + ballot.member() + " votes with an account of their own; entering a ballot"
                                + " on paper for them needs the reason."));
    }

    /** All the ballots of a vote: those cast, then those entered. */
    static List<Ballot> all(MeetingMove.Vote move, AgendaItem item) {
        List<Ballot> all = new ArrayList<>(item.cast());
        entered(move, item).forEach(all::add);
        return all;
    }

    /** For whom ballots were entered, and why. */
    static List<MeetingFact.OnBehalf> onBehalf(MeetingMove.Vote move, AgendaItem item) {
        String why = move.paper().isBlank() ? NO_ACCOUNT : move.paper();
        return entered(move, item)
                .map(ballot -> new MeetingFact.OnBehalf(ballot.member(), why))
                .toList();
    }

    private static java.util.stream.Stream<Ballot> entered(MeetingMove.Vote move, AgendaItem item) {
        return move.ballots().stream()
                .filter(ballot -> item.castBy(ballot.member()).isEmpty());
    }
}
