package kr.seogo.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An item of the agenda.
 *
 * @param cast what members have voted by themselves, of those not kept from it
 * @param carriedOver left for a later meeting
 * @param dropped taken off before it was voted on
 */
public record AgendaItem(
        MeetingFact.ItemAdded added,
        List<Recusal> recusals,
        List<Ballot> cast,
        Optional<MeetingFact.ItemVoted> vote,
        boolean carriedOver,
        boolean dropped) {

    public AgendaItem {
        recusals = List.copyOf(recusals);
        cast = List.copyOf(cast);
    }

    public static AgendaItem of(MeetingFact.ItemAdded added) {
        return new AgendaItem(added, List.of(), List.of(), Optional.empty(), false, false);
    }

    public int number() {
        return added.item();
    }

    /** Whether it has yet to be dealt with. */
    public boolean open() {
        return vote.isEmpty() && !carriedOver && !dropped;
    }

    /** Whether a member is kept from it. */
    public boolean keepsOut(int member) {
        return recusals.stream().anyMatch(one -> one.member() == member && one.standing());
    }

    /** Challenges the committee has yet to rule on. */
    public List<Recusal> challenges() {
        return recusals.stream().filter(Recusal::open).toList();
    }

    public AgendaItem with(Recusal recusal) {
        List<Recusal> all = new ArrayList<>(recusals);
        all.removeIf(one -> one.member() == recusal.member() && one.kind() == recusal.kind());
        all.add(recusal);
        return new AgendaItem(added, all, without(recusal), vote, carriedOver, dropped);
    }

    /** Whoever is kept from it has not voted on it either. */
    private List<Ballot> without(Recusal recusal) {
        return cast.stream()
                .filter(ballot -> !recusal.standing() || ballot.member() != recusal.member())
                .toList();
    }

    /** What a member has voted by themselves. */
    public Optional<BallotChoice> castBy(int member) {
        return cast.stream()
                .filter(ballot -> ballot.member() == member)
                .map(Ballot::choice)
                .findFirst();
    }

    public AgendaItem with(Ballot ballot) {
        List<Ballot> all = new ArrayList<>(cast);
        all.removeIf(one -> one.member() == ballot.member());
        all.add(ballot);
        return new AgendaItem(added, recusals, all, vote, carriedOver, dropped);
    }

    public AgendaItem voted(MeetingFact.ItemVoted fact) {
        return new AgendaItem(added, recusals, cast, Optional.of(fact), carriedOver, dropped);
    }

    public AgendaItem laterOn() {
        return new AgendaItem(added, recusals, cast, vote, true, dropped);
    }

    public AgendaItem off() {
        return new AgendaItem(added, recusals, cast, vote, carriedOver, true);
    }
}
