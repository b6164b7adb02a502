package kr.seogo.disclosure.internal.committee;

import static kr.seogo.disclosure.internal.committee.CommitteeAnswer.fact;
import static kr.seogo.disclosure.internal.committee.CommitteeAnswer.no;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kr.seogo.catalog.Person;
import kr.seogo.disclosure.AgendaItem;
import kr.seogo.disclosure.CommitteeMember;
import kr.seogo.disclosure.CommitteeRule;
import kr.seogo.disclosure.ExclusionGround;
import kr.seogo.disclosure.Meeting;
import kr.seogo.disclosure.MeetingFact;
import kr.seogo.disclosure.MeetingMove;
import kr.seogo.disclosure.RecusalKind;
import kr.seogo.disclosure.internal.committee.CommitteeAnswer.No;

/** Who is kept from an item (Act, Article 12-2). */
final class RecusalRules {

    private RecusalRules() {}

    static CommitteeAnswer recuse(MeetingMove.Recuse move, AgendaItem item, Meeting meeting, CommitteeSitting sitting) {
        boolean byLaw = move.kind() == RecusalKind.EXCLUDED;
        CommitteeRule rule = byLaw ? CommitteeRule.EXCLUSION : CommitteeRule.STEPPING_ASIDE;
        if (move.kind() == RecusalKind.CHALLENGED || move.ground() == ExclusionGround.UNFAIR) {
            return no(
                    CommitteeRule.CHALLENGE,
                    "공정성을 이유로 하는 기피는 당사자의 신청을 받아 심의회가 의결합니다.",
                    "Want of fairness is for a party to claim and for the committee to rule on.");
        }
        return unfit(move.member(), item, meeting, sitting, rule)
                .map(CommitteeAnswer.class::cast)
                .orElseGet(() ->
                        fact(rule, new MeetingFact.Recused(item.number(), move.member(), move.kind(), move.ground())));
    }

    static CommitteeAnswer challenge(
            MeetingMove.Challenge move, AgendaItem item, Meeting meeting, CommitteeSitting sitting) {
        return CommitteeAnswer.when(
                        item.added().caseNumber().isEmpty(),
                        CommitteeRule.CHALLENGE,
                        "당사자가 없는 안건에는 기피신청이 없습니다.",
                        "An item without parties is challenged by none.")
                .or(() -> CommitteeAnswer.when(
                        item.recusals().stream().anyMatch(one -> one.member() == move.member() && one.open()),
                        CommitteeRule.CHALLENGE,
                        "그 위원에 대한 기피신청이 이미 있습니다.",
                        "That member has been challenged already."))
                .or(() -> unfit(move.member(), item, meeting, sitting, CommitteeRule.CHALLENGE))
                .map(CommitteeAnswer.class::cast)
                .orElseGet(
                        () -> fact(CommitteeRule.CHALLENGE, new MeetingFact.Challenged(item.number(), move.member())));
    }

    private static Optional<No> unfit(
            int member, AgendaItem item, Meeting meeting, CommitteeSitting sitting, CommitteeRule rule) {
        boolean serves = sitting.committee()
                .member(member)
                .filter(one -> one.serves(meeting.called().day()))
                .isPresent();
        return CommitteeAnswer.when(
                        !serves,
                        rule,
                        member + "번은 회의 날 재임하는 위원이 아닙니다.",
                        member + " is no member in office on the day of the meeting.")
                .or(() -> CommitteeAnswer.when(
                        item.keepsOut(member),
                        rule,
                        "이미 그 안건의 심의에서 빠진 위원입니다.",
                        "That member is kept from the item already."));
    }

    static CommitteeAnswer rule(
            MeetingMove.RuleOnChallenge move, AgendaItem item, Meeting meeting, CommitteeSitting sitting) {
        if (item.challenges().stream().noneMatch(one -> one.member() == move.member())) {
            return no(
                    CommitteeRule.CHALLENGE,
                    "의결할 기피신청이 없습니다: " + move.member() + "번 위원.",
                    "No challenge of member " + move.member() + " waits to be ruled on.");
        }
        List<Integer> voting = new ArrayList<>(move.inFavour());
        voting.addAll(move.against());
        if (voting.contains(move.member())) {
            return no(
                    CommitteeRule.CHALLENGE,
                    "기피신청의 대상인 위원은 그 의결에 참여할 수 없습니다.",
                    "Whoever is challenged takes no part in ruling on it.");
        }
        Votes votes = new Votes(meeting, sitting);
        return votes.taking(voting, item)
                .map(CommitteeAnswer.class::cast)
                .orElseGet(() -> fact(
                        CommitteeRule.CHALLENGE,
                        new MeetingFact.ChallengeRuled(
                                item.number(),
                                move.member(),
                                votes.majority(move.inFavour().size(), voting.size()),
                                move.inFavour(),
                                move.against())));
    }

    /** Those in office who made or handle the decision of an item and are not kept from it yet. */
    static List<MeetingFact.Recused> ownDecisions(AgendaItem item, List<Integer> serving, CommitteeSitting sitting) {
        Set<Person> deciders =
                item.added().caseNumber().map(sitting.cases()::deciders).orElse(Set.of());
        return sitting.committee().members().stream()
                .filter(member -> serving.contains(member.number()) && !item.keepsOut(member.number()))
                .filter(member -> deciders.stream().anyMatch(member::actsAs))
                .map(CommitteeMember::number)
                .map(member -> new MeetingFact.Recused(
                        item.number(), member, RecusalKind.EXCLUDED, ExclusionGround.OWN_DECISION))
                .toList();
    }
}
