package kr.seogo.disclosure;

import java.util.List;
import java.util.Optional;

/** Who handles a case, and the ways it ends without a decision. */
public sealed interface IntakeMove extends Move {

    /** To a department of the body; again where it was the wrong one. */
    record Assign(String department, String reason) implements IntakeMove {
        public Assign {
            department = Need.text("department", department);
            reason = Need.optional("reason", reason);
        }
    }

    /** The officer takes it; made by itself with an officer’s first move. */
    record TakeUp(String reason) implements IntakeMove {
        public TakeUp {
            reason = Need.optional("reason", reason);
        }
    }

    /**
     * Discloses at once, without the procedure of decision.
     *
     * @param where what was handed over, or where it can be found; an open record of the archive where nothing is said
     * @param record an open record of the catalogue that answers the request
     */
    record Immediate(ImmediateBasis basis, String where, Optional<String> record, String reason) implements IntakeMove {
        public Immediate {
            Need.given("basis", basis);
            record = Need.maybe(record).map(name -> RecordDecision.name("record", name));
            where = record.isPresent() && Need.optional("where", where).isEmpty()
                    ? "기록 " + record.get()
                    : Need.text("where", where);
            reason = Need.optional("reason", reason);
        }

        /** Nothing of the catalogue. */
        public Immediate(ImmediateBasis basis, String where, String reason) {
            this(basis, where, Optional.empty(), reason);
        }

        /** What the history says was handed over: a record by its name. */
        public String told() {
            return record.filter(name -> !where.contains(name))
                    .map(name -> where + " (기록 " + name + ")")
                    .orElse(where);
        }
    }

    /**
     * Passes the request on to the body that holds the information.
     *
     * @param address where a letter reaches a body that is not of this house; of one that is, none
     */
    record Transfer(String to, Optional<String> address, String reason) implements IntakeMove {
        public Transfer {
            to = Need.text("to", to);
            address = Need.maybe(address)
                    .map(text -> Need.optional("address", text))
                    .filter(text -> !text.isEmpty());
            reason = Need.text("reason", reason);
        }

        /** To a body of this house. */
        public Transfer(String to, String reason) {
            this(to, Optional.empty(), reason);
        }
    }

    /** One case for each body. */
    record Split(List<Part> parts, String reason) implements IntakeMove {
        public Split {
            parts = Need.list(parts);
            reason = Need.optional("reason", reason);
        }
    }

    /** Takes the request back. */
    record Withdraw(String reason) implements IntakeMove {
        public Withdraw {
            reason = Need.optional("reason", reason);
        }
    }

    /** Handles the request as a civil petition and tells reason and result. */
    record Petition(PetitionBasis basis, String result, String reason) implements IntakeMove {
        public Petition {
            Need.given("basis", basis);
            result = Need.text("result", result);
            reason = Need.text("reason", reason);
        }
    }

    /**
     * Tells that the information is not held.
     *
     * @param searched where it was looked for
     * @param result what came of it as a civil petition, where it was handled as one (decree, Article 6 (4) item 2)
     */
    record NotHeld(String searched, Optional<String> result, String reason) implements IntakeMove {
        public NotHeld {
            searched = Need.text("searched", searched);
            result = Need.maybe(result)
                    .map(text -> Need.optional("result", text))
                    .filter(text -> !text.isEmpty());
            reason = Need.text("reason", reason);
        }

        /** Handled as no petition. */
        public NotHeld(String searched, String reason) {
            this(searched, Optional.empty(), reason);
        }
    }

    /** Closes a repeated request. */
    record RepeatClose(RepeatBasis basis, CaseNumber earlier, String reason) implements IntakeMove {
        public RepeatClose {
            Need.given("basis", basis);
            Need.given("earlier", earlier);
            reason = Need.text("reason", reason);
        }
    }

    /** Closes by saying where it is published, or in which form it can be had. */
    record PointClose(PointingBasis basis, String where, String reason) implements IntakeMove {
        public PointClose {
            Need.given("basis", basis);
            where = Need.text("where", where);
            reason = Need.optional("reason", reason);
        }
    }
}
