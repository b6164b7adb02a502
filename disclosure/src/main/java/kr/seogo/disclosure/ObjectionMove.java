package kr.seogo.disclosure;

import java.time.LocalDate;
import java.util.Optional;

/** Objections. {@code objection} is the number within the case; 0 means the only one that is open. */
public sealed interface ObjectionMove extends Move {

    /**
     * The requester objects.
     *
     * @param channel how it came in; read of the desk alone, a requester's own is online
     * @param filed the day it came in; today where it is left out, and always where requesters object themselves
     */
    record FileObjection(Channel channel, String purport, Optional<LocalDate> filed, String reason)
            implements ObjectionMove {
        public FileObjection {
            Need.given("channel", channel);
            purport = Need.text("purport", purport);
            filed = Need.maybe(filed);
            reason = Need.optional("reason", reason);
        }
    }

    /** A third party objects to being overridden. */
    record ThirdPartyObjects(String party, Channel channel, String purport, Optional<LocalDate> filed, String reason)
            implements ObjectionMove {
        public ThirdPartyObjects {
            party = Need.text("party", party);
            Need.given("channel", channel);
            purport = Need.text("purport", purport);
            filed = Need.maybe(filed);
            reason = Need.optional("reason", reason);
        }
    }

    /** Asks to put an objection right; its clock stops. */
    record AskCorrection(int objection, String what, LocalDate by, String reason) implements ObjectionMove {
        public AskCorrection {
            Need.atLeast("objection", 0, objection);
            what = Need.text("what", what);
            Need.given("by", by);
            reason = Need.optional("reason", reason);
        }
    }

    /** Puts it right; its clock goes on. */
    record Correct(int objection, String text, String reason) implements ObjectionMove {
        public Correct {
            Need.atLeast("objection", 0, objection);
            text = Need.text("text", text);
            reason = Need.optional("reason", reason);
        }
    }

    /** The day for putting it right has passed; its clock goes on. */
    record CorrectionLapsed(int objection, String reason) implements ObjectionMove {
        public CorrectionLapsed {
            Need.atLeast("objection", 0, objection);
            reason = Need.optional("reason", reason);
        }
    }

    /** Takes it back. */
    record WithdrawObjection(int objection, String reason) implements ObjectionMove {
        public WithdrawObjection {
            Need.atLeast("objection", 0, objection);
            reason = Need.optional("reason", reason);
        }
    }

    /**
     * Extends its period, once.
     *
     * @param days working days, within what the law allows; all of them where it is left out
     */
    record ExtendObjection(int objection, Optional<Integer> days, String reason) implements ObjectionMove {
        public ExtendObjection {
            Need.atLeast("objection", 0, objection);
            days = Need.maybe(days);
            reason = Need.text("reason", reason);
        }

        /** By all the law allows. */
        public ExtendObjection(int objection, String reason) {
            this(objection, Optional.empty(), reason);
        }
    }

    /**
     * The committee has sat on it.
     *
     * @param vote made by the meeting itself, where the committee is kept here; nobody else says it
     */
    record HearCommittee(
            int objection,
            String meeting,
            LocalDate day,
            ObjectionOutcome outcome,
            Optional<CommitteeVote> vote,
            String reason)
            implements ObjectionMove {
        public HearCommittee {
            Need.atLeast("objection", 0, objection);
            meeting = Need.text("meeting", meeting);
            Need.given("day", day);
            Need.given("outcome", outcome);
            vote = Need.maybe(vote);
            reason = Need.optional("reason", reason);
        }

        /** Of a committee that is kept elsewhere. */
        public HearCommittee(int objection, String meeting, LocalDate day, ObjectionOutcome outcome, String reason) {
            this(objection, meeting, day, outcome, Optional.empty(), reason);
        }
    }

    /**
     * The written reason why the committee need not sit.
     *
     * @param earlier of a simple repeat: the case whose request is repeated
     */
    record ExemptCommittee(int objection, GateExemption basis, Optional<CaseNumber> earlier, String reason)
            implements ObjectionMove {
        public ExemptCommittee {
            Need.atLeast("objection", 0, objection);
            Need.given("basis", basis);
            earlier = Need.maybe(earlier);
            reason = Need.text("reason", reason);
        }

        /** For a reason that this case shows by itself. */
        public ExemptCommittee(int objection, GateExemption basis, String reason) {
            this(objection, basis, Optional.empty(), reason);
        }
    }

    /**
     * Decides it.
     *
     * @param departure why it differs from what the committee found
     */
    record DecideObjection(int objection, ObjectionOutcome outcome, String departure, String reason)
            implements ObjectionMove {
        public DecideObjection {
            Need.atLeast("objection", 0, objection);
            Need.given("outcome", outcome);
            departure = Need.optional("departure", departure);
            reason = Need.text("reason", reason);
        }
    }
}
