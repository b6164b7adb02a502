package kr.seogo.disclosure;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/**
 * The decision that holds.
 *
 * @param remedy what can be done against it, reckoned from the day the notice arrived; while that is not known, as it runs at
 *     the earliest: from the day of the decision
 * @param reviewNoticeDue whether the requester must still be told that what was under way has ended (item 5)
 * @param reached the day its notice reached the requester, where that is known
 */
public record CaseDecision(
        DecisionFact.Decided made, Optional<Remedy> remedy, boolean reviewNoticeDue, Optional<LocalDate> reached) {

    /** As it was made; nobody knows yet when its notice arrives. */
    public static CaseDecision made(DecisionFact.Decided fact) {
        return new CaseDecision(
                fact, fact.remedy(), fact.refusals().stream().anyMatch(Refusal::underWay), Optional.empty());
    }

    CaseDecision with(Optional<Remedy> newRemedy) {
        return new CaseDecision(made, newRemedy, reviewNoticeDue, reached);
    }

    /** Its notice has reached the requester. */
    public CaseDecision reached(DecisionFact.NoticeReceived fact) {
        return new CaseDecision(made, Optional.of(fact.remedy()), reviewNoticeDue, Optional.of(fact.day()));
    }

    /** The end of what was under way was told. */
    public CaseDecision reviewTold() {
        return new CaseDecision(made, remedy, false, reached);
    }

    /** The first day on which something kept closed as under way was said to end, while that end is still to be told. */
    public Optional<LocalDate> reviewEnd() {
        return reviewNoticeDue
                ? made.refusals().stream()
                        .filter(Refusal::underWay)
                        .flatMap(one -> one.expectedEnd().stream())
                        .min(Comparator.naturalOrder())
                : Optional.empty();
    }

    /** The last day on which the requester may object; empty while nobody knows it, or where nothing was kept closed. */
    public Optional<LocalDate> objectsUntil() {
        return reached.flatMap(day -> remedy.flatMap(Remedy::objection).map(LegalClock::due));
    }

    public DecisionKind kind() {
        return made.kind();
    }

    /** Whether anything is to be handed over. */
    public boolean discloses() {
        return made.kind() != DecisionKind.CLOSED;
    }
}
