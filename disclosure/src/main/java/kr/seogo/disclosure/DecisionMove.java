package kr.seogo.disclosure;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Deciding, and what others rule on the decision. */
public sealed interface DecisionMove extends Move {

    /**
     * Decides and tells the requester.
     *
     * @param kind what is decided
     * @param refusals for every part kept closed, its item and reason
     * @param overridden the third parties whose objection is overridden; those of an open decision are by themselves
     * @param disclosing day, place and form, where anything is disclosed
     * @param records what it says of records of the catalogue; of the others it says nothing
     */
    record Decide(
            DecisionKind kind,
            List<Refusal> refusals,
            List<String> overridden,
            Optional<Disclosing> disclosing,
            List<RecordDecision> records,
            String reason)
            implements DecisionMove {
        public Decide {
            Need.given("kind", kind);
            refusals = Need.list(refusals);
            overridden = Need.list(overridden);
            disclosing = Need.maybe(disclosing);
            records = Need.list(records);
            reason = Need.optional("reason", reason);
        }

        /** A decision that says nothing of the catalogue. */
        public Decide(
                DecisionKind kind,
                List<Refusal> refusals,
                List<String> overridden,
                Optional<Disclosing> disclosing,
                String reason) {
            this(kind, refusals, overridden, disclosing, List.of(), reason);
        }
    }

    /**
     * The notice of decision is known to have arrived on this day.
     *
     * @param way how that is known
     * @param objection number of the objection whose decision the notice tells; empty where it tells the decision itself
     */
    record NoticeReceived(LocalDate day, Optional<ArrivalWay> way, Optional<Integer> objection, String reason)
            implements DecisionMove {
        public NoticeReceived {
            Need.given("day", day);
            way = Need.maybe(way);
            objection = Need.maybe(objection);
            reason = Need.optional("reason", reason);
        }

        /** Known in a way nobody said. */
        public NoticeReceived(LocalDate day, String reason) {
            this(day, Optional.empty(), reason);
        }

        /** Of the decision itself. */
        public NoticeReceived(LocalDate day, Optional<ArrivalWay> way, String reason) {
            this(day, way, Optional.empty(), reason);
        }
    }

    /** What was under way has ended; the requester is told. */
    record InternalReviewOver(String told, String reason) implements DecisionMove {
        public InternalReviewOver {
            told = Need.text("told", told);
            reason = Need.optional("reason", reason);
        }
    }

    /** An appeal body or a court has ruled. */
    record Ruling(RulingKind ruling, boolean setAside, String reason) implements DecisionMove {
        public Ruling {
            Need.given("ruling", ruling);
            reason = Need.text("reason", reason);
        }
    }

    /** A court stays the disclosure. */
    record CourtStay(String court, String reason) implements DecisionMove {
        public CourtStay {
            court = Need.text("court", court);
            reason = Need.optional("reason", reason);
        }
    }

    /** The stay has ended. */
    record CourtStayLifted(String court, String reason) implements DecisionMove {
        public CourtStayLifted {
            court = Need.text("court", court);
            reason = Need.optional("reason", reason);
        }
    }

    /** Nothing remains to be done. */
    record Close(String reason) implements DecisionMove {
        public Close {
            reason = Need.optional("reason", reason);
        }
    }

    /**
     * The calendar has changed.
     *
     * @param source who declared the holiday, and where it was published
     */
    record Recount(String source, String reason) implements DecisionMove {
        public Recount {
            source = Need.text("source", source);
            reason = Need.optional("reason", reason);
        }
    }
}
