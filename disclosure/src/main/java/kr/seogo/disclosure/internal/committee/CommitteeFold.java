package kr.seogo.disclosure.internal.committee;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kr.seogo.disclosure.AgendaItem;
import kr.seogo.disclosure.Ballot;
import kr.seogo.disclosure.Committee;
import kr.seogo.disclosure.CommitteeEvent;
import kr.seogo.disclosure.CommitteeMember;
import kr.seogo.disclosure.ExclusionGround;
import kr.seogo.disclosure.Meeting;
import kr.seogo.disclosure.MeetingFact;
import kr.seogo.disclosure.MeetingNumber;
import kr.seogo.disclosure.Recusal;
import kr.seogo.disclosure.RecusalKind;
import kr.seogo.disclosure.RosterFact;

/** What a committee and a meeting are after their events. */
final class CommitteeFold {

    private CommitteeFold() {}

    static Committee committee(String body, List<CommitteeEvent> events) {
        Committee committee = Committee.none(body);
        for (CommitteeEvent event : events) {
            committee = after(committee, event);
        }
        return committee;
    }

    static Committee after(Committee before, CommitteeEvent event) {
        if (!(event.fact() instanceof RosterFact fact)) {
            throw new IllegalStateException("Not of a committee: " + event.fact());
        }
        Committee next =
                switch (fact) {
                    case RosterFact.RulesSet f -> before.ruled(f);
                    case RosterFact.Appointed f -> before.with(plus(before.members(), member(f)));
                    case RosterFact.AccountSet f ->
                        before.with(change(
                                before,
                                f.member(),
                                before.member(f.member()).orElseThrow().knownBy(f.account())));
                    case RosterFact.Renewed f ->
                        before.with(change(
                                before,
                                f.member(),
                                before.member(f.member()).orElseThrow().renewed(f.until())));
                    case RosterFact.Left f ->
                        before.with(change(
                                before,
                                f.member(),
                                before.member(f.member()).orElseThrow().gone(f.day())));
                    case RosterFact.ChairNamed f -> before.chairedBy(f.member());
                };
        return next.at(before.version() + 1, event.at());
    }

    private static CommitteeMember member(RosterFact.Appointed f) {
        return new CommitteeMember(
                f.member(),
                f.name(),
                f.kind(),
                f.post(),
                f.account(),
                f.from(),
                f.until(),
                0,
                Optional.empty(),
                List.of());
    }

    private static List<CommitteeMember> change(Committee committee, int number, CommitteeMember changed) {
        return committee.members().stream()
                .map(one -> one.number() == number ? changed : one)
                .toList();
    }

    static Meeting meeting(String body, MeetingNumber number, List<CommitteeEvent> events) {
        CommitteeEvent first = events.getFirst();
        if (!(first.fact() instanceof MeetingFact.Convened called)) {
            throw new IllegalStateException(
                    "Meeting " + number + " of " + body + " does not begin by being convened: " + first.fact());
        }
        Meeting meeting = Meeting.convened(body, number, first.at(), called);
        for (CommitteeEvent event : events.subList(1, events.size())) {
            meeting = after(meeting, event);
        }
        return meeting;
    }

    static Meeting after(Meeting before, CommitteeEvent event) {
        if (!(event.fact() instanceof MeetingFact fact)) {
            throw new IllegalStateException("Not of a meeting: " + event.fact());
        }
        return after(before, fact, event.why()).at(before.version() + 1, event.at());
    }

    private static Meeting after(Meeting before, MeetingFact fact, String why) {
        return switch (fact) {
            case MeetingFact.Convened f -> before.with(f);
            case MeetingFact.Postponed f ->
                before.with(new MeetingFact.Convened(before.called().kind(), f.day(), f.time(), f.place()));
            case MeetingFact.Cancelled f -> before.over(false, true);
            case MeetingFact.ItemAdded f -> before.plus(AgendaItem.of(f));
            case MeetingFact.ItemDropped f -> before.change(f.item(), AgendaItem::off);
            case MeetingFact.AgendaTold f -> before.prepared(Optional.of(f), before.papers());
            case MeetingFact.PapersHanded f -> before.prepared(before.told(), Optional.of(f));
            case MeetingFact.Opened f -> before.opened(f);
            case MeetingFact.Recused f -> before.change(f.item(), item -> recused(item, f, why));
            case MeetingFact.Challenged f -> before.change(f.item(), item -> item.with(challenge(f, why)));
            case MeetingFact.ChallengeRuled f -> before.change(f.item(), item -> ruled(item, f));
            case MeetingFact.BallotCast f ->
                before.change(f.item(), item -> item.with(new Ballot(f.member(), f.choice())));
            case MeetingFact.ItemVoted f -> before.change(f.item(), item -> item.voted(f));
            case MeetingFact.ItemCarriedOver f -> before.change(f.item(), AgendaItem::laterOn);
            case MeetingFact.Closed f -> before.over(true, false);
            case MeetingFact.MinutesWritten f -> before.minuted(f, List.of());
            case MeetingFact.MinutesSigned f ->
                before.minuted(before.minutes().orElseThrow(), plus(before.signed(), f.member()));
        };
    }

    static AgendaItem recused(AgendaItem item, MeetingFact.Recused f, String why) {
        return item.with(new Recusal(f.member(), f.kind(), f.ground(), why, true, false));
    }

    private static Recusal challenge(MeetingFact.Challenged f, String why) {
        return new Recusal(f.member(), RecusalKind.CHALLENGED, ExclusionGround.UNFAIR, why, false, true);
    }

    private static AgendaItem ruled(AgendaItem item, MeetingFact.ChallengeRuled f) {
        return item.challenges().stream()
                .filter(one -> one.member() == f.member())
                .findFirst()
                .map(one -> item.with(
                        new Recusal(one.member(), one.kind(), one.ground(), one.reason(), f.granted(), false)))
                .orElse(item);
    }

    private static <T> List<T> plus(List<T> all, T another) {
        List<T> more = new ArrayList<>(all);
        more.add(another);
        return more;
    }
}
