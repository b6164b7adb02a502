package kr.seogo.disclosure.internal.committee;

import static kr.seogo.disclosure.internal.committee.CommitteeAnswer.fact;
import static kr.seogo.disclosure.internal.committee.CommitteeAnswer.no;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import kr.seogo.disclosure.AgendaItem;
import kr.seogo.disclosure.Ballot;
import kr.seogo.disclosure.BallotChoice;
import kr.seogo.disclosure.CommitteeMember;
import kr.seogo.disclosure.CommitteeRule;
import kr.seogo.disclosure.Meeting;
import kr.seogo.disclosure.MeetingFact;
import kr.seogo.disclosure.MeetingKind;
import kr.seogo.disclosure.MeetingMove;
import kr.seogo.disclosure.internal.committee.CommitteeAnswer.Grounded;
import kr.seogo.disclosure.internal.committee.CommitteeAnswer.No;

/** The sitting: that it is one, and what it finds. */
final class SittingRules {

    private SittingRules() {}

    static CommitteeAnswer open(MeetingMove.Open move, Meeting meeting, CommitteeSitting sitting) {
        LocalDate day = meeting.called().day();
        if (sitting.today().isBefore(day)) {
            return no(
                    CommitteeRule.CONVENING,
                    "회의는 " + day + "에 열립니다.",
                    "The meeting is called for " + day + "; it cannot open before.");
        }
        List<No> defects =
                Composition.defects(sitting.committee(), day, sitting.days().limits(day));
        if (!defects.isEmpty()) {
            return defects.getFirst();
        }
        List<Integer> serving = sitting.committee().serving(day).stream()
                .map(CommitteeMember::number)
                .toList();
        List<Integer> present = meeting.called().kind() == MeetingKind.WRITTEN
                ? serving
                : move.present().stream().sorted().toList();
        MeetingFact.Opened opened = new MeetingFact.Opened(serving, present, move.presiding());
        return attendance(opened, sitting, day)
                .or(() -> new Votes(meeting.opened(opened), sitting).quorum(present.size()))
                .map(CommitteeAnswer.class::cast)
                .orElseGet(() -> opened(opened, meeting, sitting));
    }

    private static Optional<No> attendance(MeetingFact.Opened opened, CommitteeSitting sitting, LocalDate day) {
        int chair = sitting.committee().chair(day).orElseThrow().number();
        return CommitteeAnswer.when(
                        !opened.serving().containsAll(opened.present())
                                || new HashSet<>(opened.present()).size()
                                        != opened.present().size(),
                        CommitteeRule.QUORUM,
                        "참석자는 " + day + "에 재임하는 위원이어야 하고 한 번씩만 적습니다: " + opened.serving() + ".",
                        "Present are members in office on " + day + ", each once: " + opened.serving() + "; found "
                                + opened.present() + ".")
                .or(() -> CommitteeAnswer.when(
                        !opened.present().contains(opened.presiding()),
                        CommitteeRule.CHAIR,
                        "회의를 주재하는 위원은 참석자여야 합니다.",
                        "Whoever presides is present."))
                .or(() -> CommitteeAnswer.when(
                        opened.present().contains(chair) && opened.presiding() != chair,
                        CommitteeRule.CHAIR,
                        "참석한 위원장(" + chair + "번)이 회의를 주재합니다.",
                        "The chair, member " + chair + ", is present and presides."));
    }

    private static CommitteeAnswer opened(MeetingFact.Opened opened, Meeting meeting, CommitteeSitting sitting) {
        List<MeetingFact.Recused> recused = meeting.items().stream()
                .filter(AgendaItem::open)
                .flatMap(item -> RecusalRules.ownDecisions(item, opened.serving(), sitting).stream())
                .toList();
        return new CommitteeAnswer.Facts(grounded(recused)).after(List.of(new Grounded(CommitteeRule.QUORUM, opened)));
    }

    private static List<Grounded> grounded(List<MeetingFact.Recused> recused) {
        return recused.stream()
                .map(one -> new Grounded(CommitteeRule.EXCLUSION, one))
                .toList();
    }

    static CommitteeAnswer vote(MeetingMove.Vote move, AgendaItem item, Meeting meeting, CommitteeSitting sitting) {
        if (!item.challenges().isEmpty()) {
            return no(
                    CommitteeRule.CHALLENGE,
                    "기피신청을 먼저 의결하여야 합니다.",
                    "A challenge must be ruled on before the item is voted on.");
        }
        MeetingFact.Opened opened = meeting.opened().orElseThrow();
        // Somebody may have taken the case over since the sitting began.
        List<MeetingFact.Recused> recused = RecusalRules.ownDecisions(item, opened.serving(), sitting);
        AgendaItem now = item;
        for (MeetingFact.Recused one : recused) {
            now = CommitteeFold.recused(now, one, "");
        }
        AgendaItem voted = now;
        Votes votes = new Votes(meeting, sitting);
        List<Ballot> ballots = BallotRules.all(move, voted);
        Optional<No> refused = BallotRules.contradicted(move, voted)
                .or(() -> votes.taking(ballots.stream().map(Ballot::member).toList(), voted))
                .or(() -> ballots.stream()
                        .flatMap(ballot -> misfit(ballot.choice(), item).stream())
                        .findFirst())
                .or(() -> BallotRules.unexplained(move, voted, sitting));
        if (refused.isPresent()) {
            return refused.get();
        }
        return found(ballots, votes)
                .<CommitteeAnswer>map(choice -> fact(
                                CommitteeRule.MAJORITY,
                                new MeetingFact.ItemVoted(
                                        item.number(),
                                        opened.serving().size(),
                                        ballots,
                                        choice,
                                        move.findings(),
                                        Optional.of(BallotRules.onBehalf(move, voted))))
                        .after(grounded(recused)))
                .orElseGet(() -> no(
                        CommitteeRule.MAJORITY,
                        "참여한 위원 과반수의 찬성을 얻은 의견이 없습니다. 다시 표결하거나 다음 회의로 넘기십시오.",
                        "Nothing has found more than half of those who take part; vote again, or carry it over."));
    }

    static Optional<No> misfit(BallotChoice choice, AgendaItem item) {
        return CommitteeAnswer.when(
                !choice.fits(item.added().kind()),
                CommitteeRule.BUSINESS,
                "‘" + item.added().kind().label().ko() + "’ 안건에서 고를 수 없는 표결입니다: "
                        + choice.label().ko() + ".",
                "One cannot " + choice.label().en() + " on "
                        + item.added().kind().label().en() + ".");
    }

    private static Optional<BallotChoice> found(List<Ballot> ballots, Votes votes) {
        return ballots.stream()
                .map(Ballot::choice)
                .filter(choice -> choice != BallotChoice.ABSTAINED)
                .distinct()
                .filter(choice -> votes.majority(
                        (int) ballots.stream()
                                .filter(ballot -> ballot.choice() == choice)
                                .count(),
                        ballots.size()))
                .findFirst();
    }
}
