package kr.seogo.disclosure;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/** What happened to a meeting. Members are named by their number in the committee. */
public sealed interface MeetingFact extends CommitteeFact {

    record Convened(MeetingKind kind, LocalDate day, LocalTime time, String place) implements MeetingFact {}

    /** To another day; what was told of the agenda stays told. */
    record Postponed(LocalDate day, LocalTime time, String place) implements MeetingFact {}

    record Cancelled() implements MeetingFact {}

    /**
     * On the agenda.
     *
     * @param item number on the agenda, from 1; never used again
     * @param caseNumber of an objection or a decision; empty for how disclosure is run
     * @param objection number within the case; 0 where it is none
     * @param urgency why it came after the agenda was told; empty where it did not
     */
    record ItemAdded(
            int item, ItemKind kind, Optional<CaseNumber> caseNumber, int objection, String title, String urgency)
            implements MeetingFact {
        public ItemAdded {
            caseNumber = Need.maybe(caseNumber);
        }
    }

    /** Off the agenda before it was voted on. */
    record ItemDropped(int item) implements MeetingFact {}

    /**
     * The agenda is fixed and told.
     *
     * @param by the last day to tell it without urgency
     * @param urgency why it is told later; empty where it is not
     */
    record AgendaTold(LocalDate by, String urgency) implements MeetingFact {}

    /** The papers are in the members' hands; fields as those of {@link AgendaTold}. */
    record PapersHanded(LocalDate by, String urgency) implements MeetingFact {}

    /**
     * The sitting begins, with a quorum.
     *
     * @param serving those in office on the day
     * @param present those of them who take part; of a meeting in writing all
     * @param presiding the chair, or who stands in
     */
    record Opened(List<Integer> serving, List<Integer> present, int presiding) implements MeetingFact {}

    /** Kept from an item by law, or stepped aside. */
    record Recused(int item, int member, RecusalKind kind, ExclusionGround ground) implements MeetingFact {}

    /** A party challenges a member; the item waits until the committee has ruled. */
    record Challenged(int item, int member) implements MeetingFact {}

    /** The committee has ruled on a challenge, the member not taking part. */
    record ChallengeRuled(int item, int member, boolean granted, List<Integer> inFavour, List<Integer> against)
            implements MeetingFact {}

    /** A member voted by themselves; takes the place of what the same member cast before. */
    record BallotCast(int item, int member, BallotChoice choice) implements MeetingFact {}

    /**
     * A ballot that the secretary entered for a member; who entered it stands in the stamp.
     *
     * @param member who voted
     * @param why it was not cast by the member
     */
    record OnBehalf(int member, String why) {}

    /**
     * Voted on, by a quorum and with a majority.
     *
     * @param serving how many were in office
     * @param found what the majority found
     * @param findings the reasons, or the advice in words
     * @param entered the ballots among these that were entered for members; absent of what was voted before members could
     *     vote by themselves, when the secretary entered all of them
     */
    record ItemVoted(
            int item,
            int serving,
            List<Ballot> ballots,
            BallotChoice found,
            String findings,
            Optional<List<OnBehalf>> entered)
            implements MeetingFact {

        public ItemVoted {
            entered = Need.maybe(entered).map(List::copyOf);
        }

        public int inFavour() {
            return (int)
                    ballots.stream().filter(ballot -> ballot.choice() == found).count();
        }
    }

    /** Not settled; for a later meeting. */
    record ItemCarriedOver(int item) implements MeetingFact {}

    /** The sitting has ended. */
    record Closed() implements MeetingFact {}

    /** The minutes, or what takes their place before anybody has signed. */
    record MinutesWritten(String text, List<Integer> signers) implements MeetingFact {}

    /** Read and signed. */
    record MinutesSigned(int member) implements MeetingFact {}
}
