package kr.seogo.disclosure;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** What was decided, what follows from it, and what others ruled on it. */
public sealed interface DecisionFact extends Fact {

    /**
     * Decided, and the requester told.
     *
     * @param decision number within the case, from 1; another one only after an objection or a ruling
     * @param overdue whether the period had passed
     * @param disclosing day and place; absent where nothing is disclosed
     * @param disclosure until when it must be disclosed; absent where nothing is
     * @param remedy absent where everything is disclosed
     */
    record Decided(
            int decision,
            DecisionKind kind,
            List<Refusal> refusals,
            LocalDate day,
            boolean overdue,
            Optional<Disclosing> disclosing,
            Optional<LegalClock> disclosure,
            Optional<Remedy> remedy)
            implements DecisionFact {}

    /**
     * A third party who had asked not to disclose was told that it will be, why, and when (Act, Article 21 (2) and (3)).
     *
     * @param objection the seven days in which it may object, as they run at the earliest: from the day it was sent
     * @param release the first day on which disclosing is lawful
     * @param remedy appeal and suit, which are open to it besides, as they run at the earliest; empty in what was written before
     */
    record ThirdPartyOverridden(
            String party, String reason, LegalClock objection, LegalClock release, Optional<Remedy> remedy)
            implements DecisionFact {
        public ThirdPartyOverridden {
            remedy = Need.maybe(remedy);
        }

        /** The same with the days that run from the arrival of the notice. */
        ThirdPartyOverridden from(LegalClock newObjection, Optional<Remedy> newRemedy) {
            return new ThirdPartyOverridden(party, reason, newObjection, release, newRemedy.or(() -> remedy));
        }

        ThirdPartyOverridden mapped(UnaryOperator<LegalClock> change) {
            return new ThirdPartyOverridden(
                    party,
                    reason,
                    change.apply(objection),
                    change.apply(release),
                    remedy.map(one -> one.mapped(change)));
        }

        /** What runs from the arrival of the notice. */
        Stream<LegalClock> days() {
            return Stream.concat(Stream.of(objection), remedy.stream().flatMap(one -> one.clocks().stream()));
        }
    }

    /**
     * What the decision says of records of the catalogue; it becomes true in the access register once the day and every
     * lock allow it.
     *
     * @param decision the number of the decision within the case
     * @param records each with its items, where it is not opened
     */
    record RecordsDecided(int decision, List<RecordDecision> records) implements DecisionFact {}

    /**
     * The notice is known to have reached whom it was for; from this day on, and not before, an objection can be late.
     *
     * @param way how that is known; empty where nobody said, and in what was written before
     * @param remedy what remains, from that day
     * @param objection number of the objection whose decision it tells; empty where it tells the decision itself, as all did
     *     that was written before
     */
    record NoticeReceived(LocalDate day, Optional<ArrivalWay> way, Remedy remedy, Optional<Integer> objection)
            implements DecisionFact {
        public NoticeReceived {
            way = Need.maybe(way);
            objection = Need.maybe(objection);
        }
    }

    /** What was under way when it was kept closed under item 5 has ended, and the requester was told. */
    record InternalReviewEnded(String told) implements DecisionFact {}

    /**
     * An appeal body or a court has ruled; a decision that was set aside must be made anew, and what ended without one is
     * open again.
     *
     * @param silence twenty days in which it must be decided, where there was no decision; none in what was written before
     *     such an end could be set aside
     */
    record Ruled(RulingKind kind, boolean setAside, Optional<LegalClock> redecision, Optional<LegalClock> silence)
            implements DecisionFact {
        public Ruled {
            silence = Need.maybe(silence);
        }
    }

    /** A court has stayed the disclosure. */
    record StayOrdered(String court) implements DecisionFact {}

    /** The stay has ended. */
    record StayLifted(String court) implements DecisionFact {}

    /** Nothing remains to be done. */
    record Closed() implements DecisionFact {}

    /** The calendar has changed, and with it dates of this case. */
    record DatesMoved(String source, List<Moved> dates) implements DecisionFact {}

    /** One clock, before and after. */
    record Moved(LegalClock before, LegalClock after) {}
}
