package kr.seogo.disclosure;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import kr.seogo.catalog.Label;

/**
 * What the committee's secretary, the disclosure desk, enters about a meeting, and what members do by themselves. Members
 * are named by their number.
 */
public sealed interface MeetingMove extends CommitteeMove {

    /**
     * Calls a meeting.
     *
     * @param day of the sitting; in writing: by which ballots come back
     */
    record Convene(MeetingKind kind, LocalDate day, LocalTime time, String place, String reason)
            implements MeetingMove {
        public Convene {
            Need.given("kind", kind);
            Need.given("day", day);
            Need.given("time", time);
            place = Need.text("place", place);
            reason = Need.optional("reason", reason);
        }
    }

    /** Moves it to another day. */
    record Postpone(LocalDate day, LocalTime time, String place, String reason) implements MeetingMove {
        public Postpone {
            Need.given("day", day);
            Need.given("time", time);
            place = Need.text("place", place);
            reason = Need.text("reason", reason);
        }
    }

    /** Calls it off. */
    record Cancel(String reason) implements MeetingMove {
        public Cancel {
            reason = Need.text("reason", reason);
        }
    }

    /**
     * Puts something on the agenda.
     *
     * @param caseNumber of an objection or a decision
     * @param objection number within the case; 0: the only one, or none
     * @param title needed where it is of no case
     * @param urgency why it comes after the agenda was told
     */
    record AddItem(
            ItemKind kind, Optional<CaseNumber> caseNumber, int objection, String title, String urgency, String reason)
            implements MeetingMove {
        public AddItem {
            Need.given("kind", kind);
            caseNumber = Need.maybe(caseNumber);
            Need.atLeast("objection", 0, objection);
            title = kind == ItemKind.OPERATION ? Need.text("title", title) : Need.optional("title", title);
            urgency = Need.optional("urgency", urgency);
            reason = Need.optional("reason", reason);
            if ((kind == ItemKind.OPERATION) == caseNumber.isPresent()) {
                throw new BadInputException(
                        "caseNumber",
                        new Label(
                                "이의신청과 공개 여부 안건에는 접수번호를 적고, 운영 안건에는 적지 않습니다.",
                                "Objections and decisions are of a case; how disclosure is run is of none."));
            }
        }
    }

    /** Takes it off again. */
    record DropItem(int item, String reason) implements MeetingMove {
        public DropItem {
            Need.atLeast("item", 1, item);
            reason = Need.text("reason", reason);
        }
    }

    /** Fixes the agenda and tells it. */
    record TellAgenda(String urgency, String reason) implements MeetingMove {
        public TellAgenda {
            urgency = Need.optional("urgency", urgency);
            reason = Need.optional("reason", reason);
        }
    }

    /** Hands the papers to the members. */
    record HandPapers(String urgency, String reason) implements MeetingMove {
        public HandPapers {
            urgency = Need.optional("urgency", urgency);
            reason = Need.optional("reason", reason);
        }
    }

    /** Begins the sitting; who is present is of no meaning in writing, where all are asked. */
    record Open(List<Integer> present, int presiding, String reason) implements MeetingMove {
        public Open {
            present = Need.list(present);
            Need.atLeast("presiding", 1, presiding);
            reason = Need.optional("reason", reason);
        }
    }

    /** Keeps a member from an item, by law or by the member's own word. */
    record Recuse(int item, int member, RecusalKind kind, ExclusionGround ground, String reason)
            implements MeetingMove {
        public Recuse {
            Need.atLeast("item", 1, item);
            Need.atLeast("member", 1, member);
            Need.given("kind", kind);
            Need.given("ground", ground);
            reason = Need.text("reason", reason);
        }
    }

    /** A party challenges a member (form 6-2). */
    record Challenge(int item, int member, String reason) implements MeetingMove {
        public Challenge {
            Need.atLeast("item", 1, item);
            Need.atLeast("member", 1, member);
            reason = Need.text("reason", reason);
        }
    }

    /** What the committee rules on a challenge. */
    record RuleOnChallenge(int item, int member, List<Integer> inFavour, List<Integer> against, String reason)
            implements MeetingMove {
        public RuleOnChallenge {
            Need.atLeast("item", 1, item);
            Need.atLeast("member", 1, member);
            inFavour = Need.list(inFavour);
            against = Need.list(against);
            reason = Need.optional("reason", reason);
        }
    }

    /** A member votes on an item, by themselves; the last ballot before it is settled counts. */
    record Cast(int item, BallotChoice choice, String reason) implements MeetingMove {
        public Cast {
            Need.atLeast("item", 1, item);
            Need.given("choice", choice);
            reason = Need.optional("reason", reason);
        }
    }

    /**
     * The vote on an item; what it finds follows from the ballots: those members cast themselves, and those entered here
     * for members who voted on paper.
     *
     * @param findings the reasons, or the advice in words
     * @param paper why ballots are entered for members; needed for those who could have cast them themselves
     */
    record Vote(int item, List<Ballot> ballots, String findings, String paper, String reason) implements MeetingMove {
        public Vote(int item, List<Ballot> ballots, String findings, String reason) {
            this(item, ballots, findings, "", reason);
        }

        public Vote {
            paper = Need.optional("paper", paper);
            Need.atLeast("item", 1, item);
            ballots = Need.list(ballots);
            findings = Need.text("findings", findings);
            reason = Need.optional("reason", reason);
        }
    }

    /** Leaves an item for a later meeting. */
    record CarryOver(int item, String reason) implements MeetingMove {
        public CarryOver {
            Need.atLeast("item", 1, item);
            reason = Need.text("reason", reason);
        }
    }

    /** Ends the sitting. */
    record Close(String reason) implements MeetingMove {
        public Close {
            reason = Need.optional("reason", reason);
        }
    }

    /** Writes the minutes and names who signs them. */
    record WriteMinutes(String text, List<Integer> signers, String reason) implements MeetingMove {
        public WriteMinutes {
            text = Need.text("text", text);
            signers = Need.list(signers);
            reason = Need.optional("reason", reason);
        }
    }

    /** One of them has read and signed. */
    record Sign(int member, String reason) implements MeetingMove {
        public Sign {
            Need.atLeast("member", 1, member);
            reason = Need.optional("reason", reason);
        }
    }
}
