package kr.seogo.disclosure;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** What is asked of others before a decision, and what that does to its clock. */
public sealed interface HearingFact extends Fact {

    /** The requester is asked in writing to clarify: the clocks of decision and silence stop. */
    record ClarificationAsked(String what, LocalDate replyBy) implements HearingFact {}

    /**
     * The clocks go on.
     *
     * @param answered false where the day for an answer passed without one
     */
    record ClarificationEnded(boolean answered, String text, LegalClock decision, LegalClock silence)
            implements HearingFact {}

    /**
     * Another body or unit is asked, with a day for its answer.
     *
     * @param consultation number within the case, from 1
     * @param replyBy the day by which it is to be answered, as it is now
     * @param clock where the law gives the days for the answer (records decree, Article 72 (4)); empty where the body named the
     *     day, and in what was written before
     */
    record Consulted(
            int consultation,
            ConsultationKind kind,
            String whom,
            String question,
            LocalDate replyBy,
            Optional<LegalClock> clock)
            implements HearingFact {
        public Consulted {
            clock = Need.maybe(clock);
        }

        /** The same with its clock changed as said, and the day that follows from it. */
        public Consulted mapped(UnaryOperator<LegalClock> change) {
            Optional<LegalClock> changed = clock.map(change);
            return new Consulted(
                    consultation,
                    kind,
                    whom,
                    question,
                    changed.map(LegalClock::due).orElse(replyBy),
                    changed);
        }
    }

    /** The answer of another body or unit. */
    record ConsultationAnswered(int consultation, String answer, boolean late) implements HearingFact {}

    /**
     * A third party was told of the request.
     *
     * @param party how the third party is called in the case, never by name
     * @param opinion the three days in which it may ask not to disclose; where it is not known that the notice arrived, as
     *     they run at the earliest: from the day it was sent
     * @param reached the day it arrived; empty while that is not known, and in what was written before
     */
    record ThirdPartyNotified(String party, LegalClock opinion, Optional<LocalDate> reached) implements HearingFact {
        public ThirdPartyNotified {
            reached = Need.maybe(reached);
        }
    }

    /**
     * A notice is known to have reached a third party; from this day on, and not before, it can be late.
     *
     * @param period what runs from that day: the three days of its opinion, or the seven of its objection to the decision
     * @param remedy appeal and suit against that decision, from that day; empty of a notice of the request, and in what was
     *     written before
     */
    record ThirdPartyReached(
            String party, LocalDate day, Optional<ArrivalWay> way, LegalClock period, Optional<Remedy> remedy)
            implements HearingFact {
        public ThirdPartyReached {
            way = Need.maybe(way);
            remedy = Need.maybe(remedy);
        }
    }

    /** A third party has answered; a late one is recorded, and holds nothing up. */
    record ThirdPartyAnswered(String party, boolean opposes, String opinion, boolean late) implements HearingFact {}

    /** The period of decision was extended, once. */
    record Extended(ExtensionReason basis, LegalClock decision) implements HearingFact {}

    /**
     * The committee has advised on a decision that is hard to make (decree, Article 11 (2) item 1).
     *
     * @param vote of a committee that is kept here; empty where another keeps it, and in what was written before
     */
    record CommitteeAdvised(
            String meeting, String advice, Optional<DecisionKind> recommended, Optional<CommitteeVote> vote)
            implements HearingFact {
        public CommitteeAdvised {
            vote = Need.maybe(vote);
        }
    }
}
