package kr.seogo.disclosure;

import java.time.LocalDate;
import java.util.Optional;

/** What is asked of others before a decision. */
public sealed interface HearingMove extends Move {

    /** Asks the requester in writing to clarify; the clock stops. */
    record Clarify(String what, LocalDate replyBy, String reason) implements HearingMove {
        public Clarify {
            what = Need.text("what", what);
            Need.given("replyBy", replyBy);
            reason = Need.optional("reason", reason);
        }
    }

    /** The requester clarifies; the clock goes on. */
    record Clarified(String answer, String reason) implements HearingMove {
        public Clarified {
            answer = Need.text("answer", answer);
            reason = Need.optional("reason", reason);
        }
    }

    /** The day for an answer has passed; the clock goes on. */
    record ClarificationLapsed(String reason) implements HearingMove {
        public ClarificationLapsed {
            reason = Need.optional("reason", reason);
        }
    }

    /**
     * Asks another body or unit.
     *
     * @param replyBy left out for the producer of an archived record, who has seven days by law
     */
    record Consult(ConsultationKind kind, String whom, String question, Optional<LocalDate> replyBy, String reason)
            implements HearingMove {
        public Consult {
            Need.given("kind", kind);
            whom = Need.text("whom", whom);
            question = Need.text("question", question);
            replyBy = Need.maybe(replyBy);
            reason = Need.optional("reason", reason);
        }
    }

    /** The answer of another body or unit. */
    record ConsultationAnswer(int consultation, String answer, String reason) implements HearingMove {
        public ConsultationAnswer {
            Need.atLeast("consultation", 1, consultation);
            answer = Need.text("answer", answer);
            reason = Need.optional("reason", reason);
        }
    }

    /**
     * Tells a third party of the request.
     *
     * @param party what the third party is called in the case, such as “제3자 1”; never the name
     * @param contact name and address, kept apart under encryption
     * @param notified the day the notice arrived, where it was handed over or that is known otherwise
     */
    record NotifyThirdParty(String party, Optional<String> contact, Optional<LocalDate> notified, String reason)
            implements HearingMove {
        public NotifyThirdParty {
            party = Need.text("party", party);
            contact = Need.maybe(contact)
                    .map(text -> Need.optional("contact", text))
                    .filter(text -> !text.isEmpty());
            notified = Need.maybe(notified);
            reason = Need.optional("reason", reason);
        }
    }

    /**
     * A notice is known to have reached a third party: the one of the decision against it, where there is one, else the one
     * of the request.
     *
     * @param day of a public notice the day it was published
     * @param way how that is known
     */
    record ThirdPartyReached(String party, LocalDate day, Optional<ArrivalWay> way, String reason)
            implements HearingMove {
        public ThirdPartyReached {
            party = Need.text("party", party);
            Need.given("day", day);
            way = Need.maybe(way);
            reason = Need.optional("reason", reason);
        }
    }

    /**
     * A third party’s answer.
     *
     * @param received the day it came in; today where it is left out
     */
    record ThirdPartyAnswer(String party, boolean opposes, String opinion, Optional<LocalDate> received, String reason)
            implements HearingMove {
        public ThirdPartyAnswer {
            party = Need.text("party", party);
            opinion = Need.optional("opinion", opinion);
            received = Need.maybe(received);
            reason = Need.optional("reason", reason);
        }
    }

    /**
     * Extends the period of decision, once.
     *
     * @param days working days, within what the law allows; all of them where it is left out
     */
    record Extend(ExtensionReason basis, Optional<Integer> days, String reason) implements HearingMove {
        public Extend {
            Need.given("basis", basis);
            days = Need.maybe(days);
            reason = Need.text("reason", reason);
        }
    }

    /**
     * What the committee advised on a decision that is hard.
     *
     * @param vote made by the meeting itself, where the committee is kept here; nobody else says it
     */
    record CommitteeAdvice(
            String meeting,
            String advice,
            Optional<DecisionKind> recommended,
            Optional<CommitteeVote> vote,
            String reason)
            implements HearingMove {
        public CommitteeAdvice {
            meeting = Need.text("meeting", meeting);
            advice = Need.text("advice", advice);
            recommended = Need.maybe(recommended);
            vote = Need.maybe(vote);
            reason = Need.optional("reason", reason);
        }

        /** Of a committee that is kept elsewhere. */
        public CommitteeAdvice(String meeting, String advice, Optional<DecisionKind> recommended, String reason) {
            this(meeting, advice, recommended, Optional.empty(), reason);
        }
    }
}
