package kr.seogo.disclosure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * All that is known of a case: what its events add up to. A value; asking it changes nothing.
 *
 * @param version how many events there are
 * @param last when the newest of them was
 * @param redecision a new decision that is due
 * @param ended how it ended without a decision
 */
public record CaseState(
        CaseNumber number,
        int version,
        Instant last,
        IntakeFact.Received intake,
        LegalClock decisionClock,
        LegalClock silenceClock,
        Handling handling,
        Optional<CaseDecision> decision,
        Optional<Redecision> redecision,
        Delivery delivery,
        List<Objection> objections,
        Optional<IntakeFact.Ended> ended,
        boolean closed) {

    public CaseState {
        objections = List.copyOf(objections);
    }

    /** Whether nothing more can happen to it but a ruling from outside. */
    public boolean over() {
        return closed || ended.isPresent();
    }

    public Tally tally() {
        if (ended.isPresent()) {
            return ended.get().how() == Ending.SPLIT ? Tally.REPLACED : Tally.ENDED;
        }
        return decision.isPresent() ? Tally.DECIDED : Tally.OPEN;
    }

    /** The first day on which disclosing is lawful, where a third party was overridden (Act, Article 21 (3)). */
    public Optional<LocalDate> lockedUntil() {
        return ThirdPartyLock.until(this);
    }

    /** Whether a third party that was overridden may still object, and has not (Act, Article 21 (2)). */
    public boolean mayBeObjectedTo(LocalDate today) {
        return ThirdPartyLock.mayBeObjectedTo(this, today);
    }

    /** Whether something keeps it from being disclosed on a day: thirty days, an objection there is or may be, a court. */
    public boolean locked(LocalDate today) {
        return lockedUntil().filter(today::isBefore).isPresent()
                || mayBeObjectedTo(today)
                || handling.stay().isPresent()
                || openObjection(ObjectionParty.THIRD_PARTY).isPresent();
    }

    /** Where it is on a day. */
    public CaseStage stage(LocalDate today) {
        return CaseStage.of(this, today);
    }

    public Optional<Objection> openObjection(ObjectionParty by) {
        return objections.stream()
                .filter(one -> one.open() && one.filed().by() == by)
                .findFirst();
    }

    public List<Objection> openObjections() {
        return objections.stream().filter(Objection::open).toList();
    }

    /** The next day by which the body must do something; empty where nothing is owed or all stands still. */
    public Optional<LegalClock> nextDue() {
        return ClockMap.owed(this).stream().min(Comparator.comparing(LegalClock::due));
    }

    /** Every clock it has, those that ended included. */
    public List<LegalClock> clocks() {
        return ClockMap.all(this);
    }

    /** Whether a clock runs from a notice nobody knows to have arrived: then its last day is the earliest it can be. */
    public boolean unreached(LegalClock clock) {
        return ClockMap.unreached(this).contains(clock);
    }

    public CaseState at(int newVersion, Instant newLast) {
        return new CaseState(
                number,
                newVersion,
                newLast,
                intake,
                decisionClock,
                silenceClock,
                handling,
                decision,
                redecision,
                delivery,
                objections,
                ended,
                closed);
    }

    public CaseState with(LegalClock newDecision, LegalClock newSilence) {
        return new CaseState(
                number,
                version,
                last,
                intake,
                newDecision,
                newSilence,
                handling,
                decision,
                redecision,
                delivery,
                objections,
                ended,
                closed);
    }

    public CaseState with(Handling newHandling) {
        return new CaseState(
                number,
                version,
                last,
                intake,
                decisionClock,
                silenceClock,
                newHandling,
                decision,
                redecision,
                delivery,
                objections,
                ended,
                closed);
    }

    public CaseState with(CaseDecision newDecision, Optional<Redecision> newRedecision) {
        return new CaseState(
                number,
                version,
                last,
                intake,
                decisionClock,
                silenceClock,
                handling,
                Optional.of(newDecision),
                newRedecision,
                delivery,
                objections,
                ended,
                closed);
    }

    public CaseState with(Optional<Redecision> newRedecision) {
        return new CaseState(
                number,
                version,
                last,
                intake,
                decisionClock,
                silenceClock,
                handling,
                decision,
                newRedecision,
                delivery,
                objections,
                ended,
                closed);
    }

    public CaseState with(Delivery newDelivery) {
        return new CaseState(
                number,
                version,
                last,
                intake,
                decisionClock,
                silenceClock,
                handling,
                decision,
                redecision,
                newDelivery,
                objections,
                ended,
                closed);
    }

    public CaseState with(List<Objection> newObjections) {
        return new CaseState(
                number,
                version,
                last,
                intake,
                decisionClock,
                silenceClock,
                handling,
                decision,
                redecision,
                delivery,
                newObjections,
                ended,
                closed);
    }

    /** With how it ended; empty where a ruling opened it again. */
    public CaseState end(Optional<IntakeFact.Ended> how) {
        return new CaseState(
                number,
                version,
                last,
                intake,
                decisionClock,
                silenceClock,
                handling,
                decision,
                redecision,
                delivery,
                objections,
                how,
                closed);
    }

    public CaseState closed(boolean nowClosed) {
        return new CaseState(
                number,
                version,
                last,
                intake,
                decisionClock,
                silenceClock,
                handling,
                decision,
                redecision,
                delivery,
                objections,
                ended,
                nowClosed);
    }
}
