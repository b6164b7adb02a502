package kr.seogo.readingroom.internal.page;

import java.util.List;
import java.util.stream.Collectors;
import kr.seogo.disclosure.AgendaItem;
import kr.seogo.disclosure.BallotChoice;
import kr.seogo.disclosure.CommitteeMember;
import kr.seogo.disclosure.CommitteeMoveKind;
import kr.seogo.disclosure.MeetingFact;
import kr.seogo.disclosure.api.MeetingView;

/** A meeting, or its minutes to be printed and signed. */
public record MeetingPage(MeetingView view) {

    /** The steps that are of the whole meeting; a vote is of an item. */
    public List<CommitteeMoveKind> moves() {
        return view.possible().stream()
                .filter(kind -> kind != CommitteeMoveKind.VOTE)
                .toList();
    }

    public boolean mayVote(AgendaItem item) {
        return item.open() && item.challenges().isEmpty() && view.possible().contains(CommitteeMoveKind.VOTE);
    }

    public String names(List<Integer> members) {
        return members.stream().map(view::name).collect(Collectors.joining(", "));
    }

    /** Those in office who did not take part. */
    public List<Integer> absent(MeetingFact.Opened opened) {
        return opened.serving().stream()
                .filter(member -> !opened.present().contains(member))
                .toList();
    }

    /** Where members come from, beside their names. */
    public String post(int member) {
        return view.committee().member(member).map(CommitteeMember::post).orElse("");
    }

    /** How many voted for something. */
    public long count(MeetingFact.ItemVoted vote, BallotChoice choice) {
        return vote.ballots().stream()
                .filter(ballot -> ballot.choice() == choice)
                .count();
    }
}
