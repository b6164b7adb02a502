package kr.seogo.disclosure.internal.committee;

import java.util.Optional;
import kr.seogo.disclosure.AgendaItem;
import kr.seogo.disclosure.BallotChoice;
import kr.seogo.disclosure.CommitteeVote;
import kr.seogo.disclosure.DecisionKind;
import kr.seogo.disclosure.HearingMove;
import kr.seogo.disclosure.Meeting;
import kr.seogo.disclosure.MeetingFact;
import kr.seogo.disclosure.Move;
import kr.seogo.disclosure.ObjectionMove;
import kr.seogo.disclosure.ObjectionOutcome;

/** What a vote makes of the case it was about. */
final class CaseSteps {

    private CaseSteps() {}

    /** The step in the case of an item that was voted on; empty where it is of none. */
    static Optional<Move> of(MeetingFact.ItemVoted voted, Meeting meeting) {
        AgendaItem item = meeting.item(voted.item()).orElseThrow();
        CommitteeVote vote = new CommitteeVote(
                meeting.number(),
                item.number(),
                voted.serving(),
                voted.ballots().size(),
                voted.inFavour());
        String name = meeting.number().label().ko() + " 안건 " + item.number();
        return switch (item.added().kind()) {
            case OBJECTION ->
                Optional.of(new ObjectionMove.HearCommittee(
                        item.added().objection(),
                        name,
                        meeting.called().day(),
                        outcome(voted.found()),
                        Optional.of(vote),
                        voted.findings()));
            case ADVICE ->
                Optional.of(new HearingMove.CommitteeAdvice(
                        name, voted.findings(), Optional.of(advised(voted.found())), Optional.of(vote), ""));
            case OPERATION -> Optional.empty();
        };
    }

    private static ObjectionOutcome outcome(BallotChoice found) {
        return switch (found) {
            case UPHELD -> ObjectionOutcome.UPHELD;
            case PARTLY_UPHELD -> ObjectionOutcome.PARTLY_UPHELD;
            case REJECTED -> ObjectionOutcome.REJECTED;
            case DISMISSED -> ObjectionOutcome.DISMISSED;
            case OPEN, PARTIAL, CLOSED, AGREED, NOT_AGREED, ABSTAINED -> throw never(found);
        };
    }

    private static DecisionKind advised(BallotChoice found) {
        return switch (found) {
            case OPEN -> DecisionKind.OPEN;
            case PARTIAL -> DecisionKind.PARTIAL;
            case CLOSED -> DecisionKind.CLOSED;
            case UPHELD, PARTLY_UPHELD, REJECTED, DISMISSED, AGREED, NOT_AGREED, ABSTAINED -> throw never(found);
        };
    }

    private static IllegalStateException never(BallotChoice found) {
        return new IllegalStateException("Never found on such an item: " + found);
    }
}
