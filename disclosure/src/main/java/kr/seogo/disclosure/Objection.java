package kr.seogo.disclosure;

import java.util.Optional;

/**
 * An objection.
 *
 * @param clock the period of its decision
 * @param correction while it is being put right
 * @param gatekeeper who recorded the committee's sitting or the reason why it need not sit; may not decide
 * @param decided empty while it is open
 */
public record Objection(
        ObjectionFact.Objected filed,
        LegalClock clock,
        Optional<ObjectionFact.CorrectionAsked> correction,
        Optional<ObjectionFact.CommitteeHeard> heard,
        Optional<ObjectionFact.CommitteeExempted> exempt,
        Optional<String> gatekeeper,
        Optional<ObjectionFact.ObjectionDecided> decided,
        boolean withdrawn) {

    public static Objection filed(ObjectionFact.Objected fact) {
        return new Objection(
                fact,
                fact.clock(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false);
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
        return new Objection(filed, newClock, asked, heard, exempt, gatekeeper, decided, withdrawn);
    }

    public Objection with(LegalClock newClock) {
        return new Objection(filed, newClock, correction, heard, exempt, gatekeeper, decided, withdrawn);
    }

    public Objection heard(ObjectionFact.CommitteeHeard fact, String by) {
        return new Objection(filed, clock, correction, Optional.of(fact), exempt, Optional.of(by), decided, withdrawn);
    }

    public Objection exempted(ObjectionFact.CommitteeExempted fact, String by) {
        return new Objection(filed, clock, correction, heard, Optional.of(fact), Optional.of(by), decided, withdrawn);
    }

    public Objection decided(ObjectionFact.ObjectionDecided fact, LegalClock endedClock) {
        return new Objection(
                filed, endedClock, Optional.empty(), heard, exempt, gatekeeper, Optional.of(fact), withdrawn);
    }

    public Objection withdrawn(LegalClock endedClock) {
        return new Objection(filed, endedClock, Optional.empty(), heard, exempt, gatekeeper, decided, true);
    }
}
