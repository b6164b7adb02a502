package kr.seogo.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An item of the agenda.
 *
 * @param carriedOver left for a later meeting
 * @param dropped taken off before it was voted on
 */
public record AgendaItem(
        MeetingFact.ItemAdded added,
        List<Recusal> recusals,
        Optional<MeetingFact.ItemVoted> vote,
        boolean carriedOver,
        boolean dropped) {

    public AgendaItem {
        recusals = List.copyOf(recusals);
    }

    public static AgendaItem of(MeetingFact.ItemAdded added) {
        return new AgendaItem(added, List.of(), Optional.empty(), false, false);
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
        return new AgendaItem(added, all, vote, carriedOver, dropped);
    }

    public AgendaItem voted(MeetingFact.ItemVoted fact) {
        return new AgendaItem(added, recusals, Optional.of(fact), carriedOver, dropped);
    }

    public AgendaItem laterOn() {
        return new AgendaItem(added, recusals, vote, true, dropped);
    }

    public AgendaItem off() {
        return new AgendaItem(added, recusals, vote, carriedOver, true);
    }
}
