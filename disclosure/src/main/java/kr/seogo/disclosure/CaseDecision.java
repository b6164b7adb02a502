package kr.seogo.disclosure;

import java.util.Optional;

/**
 * The decision that holds.
 *
 * @param remedy what can be done against it, reckoned from the day the notice arrived
 * @param reviewNoticeDue whether the requester must still be told that what was under way has ended (item 5)
 */
public record CaseDecision(DecisionFact.Decided made, Optional<Remedy> remedy, boolean reviewNoticeDue) {

    public DecisionKind kind() {
        return made.kind();
    }

    /** Whether anything is to be handed over. */
    public boolean discloses() {
        return made.kind() != DecisionKind.CLOSED;
    }
}
