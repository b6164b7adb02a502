package kr.seogo.disclosure;

import java.time.LocalDate;
import java.util.Optional;

/** An objection from its filing to its decision. Each carries the objection's number within the case, from 1. */
public sealed interface ObjectionFact extends Fact {

    int objection();

    /**
     * Filed.
     *
     * @param party how a third party is called in the case
     * @param decision the number of the decision objected to; 0: that there is none
     * @param filed the day it came in
     */
    record Objected(
            int objection,
            ObjectionParty by,
            Optional<String> party,
            int decision,
            String purport,
            LocalDate filed,
            boolean late,
            LegalClock clock)
            implements ObjectionFact {}

    /** To be put right within the days given; its clock stops. */
    record CorrectionAsked(int objection, String what, LegalClock by) implements ObjectionFact {}

    /** Its clock goes on, put right or not. */
    record CorrectionEnded(int objection, boolean corrected, String text, LegalClock clock) implements ObjectionFact {}

    /** Its period was extended, once. */
    record ObjectionExtended(int objection, LegalClock clock) implements ObjectionFact {}

    /**
     * The committee has sat on it.
     *
     * @param vote of a committee that is kept here; empty where another keeps it, and in what was written before
     */
    record CommitteeHeard(
            int objection, String meeting, LocalDate day, ObjectionOutcome outcome, Optional<CommitteeVote> vote)
            implements ObjectionFact {
        public CommitteeHeard {
            vote = Need.maybe(vote);
        }
    }

    /**
     * The committee need not sit; the one who objects is told in writing why.
     *
     * @param earlier of a simple repeat: the case whose request is repeated; empty in what was written before that was asked
     */
    record CommitteeExempted(int objection, GateExemption basis, Optional<CaseNumber> earlier)
            implements ObjectionFact {
        public CommitteeExempted {
            earlier = Need.maybe(earlier);
        }
    }

    /**
     * Decided.
     *
     * @param departure why it differs from what the committee found; empty where it does not
     * @param remedy what remains, where it was not granted
     * @param redecision until when a new decision is due, where it was granted
     */
    record ObjectionDecided(
            int objection,
            ObjectionOutcome outcome,
            String departure,
            Optional<Remedy> remedy,
            Optional<LegalClock> redecision)
            implements ObjectionFact {

        /** The same with what remains as it runs from another day. */
        ObjectionDecided with(Optional<Remedy> newRemedy) {
            return new ObjectionDecided(objection, outcome, departure, newRemedy, redecision);
        }
    }

    /** Taken back by whoever filed it. */
    record ObjectionWithdrawn(int objection) implements ObjectionFact {}
}
