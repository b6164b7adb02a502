package kr.seogo.disclosure;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.UnaryOperator;
import kr.seogo.catalog.Person;

/**
 * An objection.
 *
 * @param clock the period of its decision
 * @param correction while it is being put right
 * @param gatekeeper who recorded the committee's sitting or the reason why it need not sit; may not decide
 * @param gatekeeperAccount by which the house knows them; empty where they were known by name alone
 * @param decided empty while it is open; what remains is reckoned from the day the notice of it arrived, and while that is not
 *     known, as it runs at the earliest: from the day of the decision
 * @param reached the day that notice reached whoever objected, where that is known
 */
public record Objection(
        ObjectionFact.Objected filed,
        LegalClock clock,
        Optional<ObjectionFact.CorrectionAsked> correction,
        Optional<ObjectionFact.CommitteeHeard> heard,
        Optional<ObjectionFact.CommitteeExempted> exempt,
        Optional<String> gatekeeper,
        Optional<String> gatekeeperAccount,
        Optional<ObjectionFact.ObjectionDecided> decided,
        boolean withdrawn,
        Optional<LocalDate> reached) {

    public static Objection filed(ObjectionFact.Objected fact) {
        return new Objection(
                fact,
                fact.clock(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                Optional.empty());
    }

    public int number() {
        return filed.objection();
    }

    public boolean open() {
        return decided.isEmpty() && !withdrawn;
    }

    /** Whether the committee has sat on it, or the reason why it need not was written down. */
    public boolean gatePassed() {
        return heard.isPresent() || exempt.isPresent();
    }

    /** Whether somebody may be who held the gate of the committee. */
    public boolean gateHeldBy(Person somebody) {
        return gatekeeper
                .map(name -> new Person(name, gatekeeperAccount.orElse(name)))
                .filter(somebody::maybe)
                .isPresent();
    }

    public ObjectionStage stage() {
        if (withdrawn) {
            return ObjectionStage.WITHDRAWN;
        }
        if (decided.isPresent()) {
            return ObjectionStage.DECIDED;
        }
        if (correction.isPresent()) {
            return ObjectionStage.CORRECTING;
        }
        return gatePassed() ? ObjectionStage.GATE_PASSED : ObjectionStage.FILED;
    }

    public Objection correcting(Optional<ObjectionFact.CorrectionAsked> asked, LegalClock newClock) {
        return new Objection(
                filed, newClock, asked, heard, exempt, gatekeeper, gatekeeperAccount, decided, withdrawn, reached);
    }

    public Objection with(LegalClock newClock) {
        return new Objection(
                filed, newClock, correction, heard, exempt, gatekeeper, gatekeeperAccount, decided, withdrawn, reached);
    }

    public Objection heard(ObjectionFact.CommitteeHeard fact, Actor by) {
        return gated(Optional.of(fact), exempt, by);
    }

    public Objection exempted(ObjectionFact.CommitteeExempted fact, Actor by) {
        return gated(heard, Optional.of(fact), by);
    }

    private Objection gated(
            Optional<ObjectionFact.CommitteeHeard> sat, Optional<ObjectionFact.CommitteeExempted> not, Actor by) {
        return new Objection(
                filed, clock, correction, sat, not, Optional.of(by.name()), by.account(), decided, withdrawn, reached);
    }

    public Objection decided(ObjectionFact.ObjectionDecided fact, LegalClock endedClock) {
        return new Objection(
                filed,
                endedClock,
                Optional.empty(),
                heard,
                exempt,
                gatekeeper,
                gatekeeperAccount,
                Optional.of(fact),
                withdrawn,
                reached);
    }

    /** The notice of its decision has reached whoever objected. */
    public Objection reached(DecisionFact.NoticeReceived fact) {
        return new Objection(
                filed,
                clock,
                correction,
                heard,
                exempt,
                gatekeeper,
                gatekeeperAccount,
                decided.map(one -> one.with(Optional.of(fact.remedy()))),
                withdrawn,
                Optional.of(fact.day()));
    }

    /** What remains against its decision; empty while it is open, and where it was granted. */
    public Optional<Remedy> remedy() {
        return decided.flatMap(ObjectionFact.ObjectionDecided::remedy);
    }

    /** The same with what remains as it runs from another day. */
    Objection remedied(UnaryOperator<Remedy> change) {
        return new Objection(
                filed,
                clock,
                correction,
                heard,
                exempt,
                gatekeeper,
                gatekeeperAccount,
                decided.map(one -> one.with(one.remedy().map(change))),
                withdrawn,
                reached);
    }

    public Objection withdrawn(LegalClock endedClock) {
        return new Objection(
                filed,
                endedClock,
                Optional.empty(),
                heard,
                exempt,
                gatekeeper,
                gatekeeperAccount,
                decided,
                true,
                reached);
    }
}
