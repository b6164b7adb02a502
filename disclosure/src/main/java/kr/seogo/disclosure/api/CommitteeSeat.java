package kr.seogo.disclosure.api;

import java.util.List;
import java.util.Optional;
import kr.seogo.disclosure.Actor;
import kr.seogo.disclosure.MeetingMove;
import kr.seogo.disclosure.MeetingNumber;

/**
 * The place of a member of a review committee: the agendas of the meetings they serve at, the papers of the cases they are
 * not kept from, and their own ballots, recusals and signatures. Who asks is in none of it. For whoever is no member, and of
 * every other meeting, there is nothing. Steps are durable once acknowledged, wholly taken or not at all.
 */
public interface CommitteeSeat {

    /**
     * The meetings of the member, newest first: those that are not over, and those of this year and the one before. Once the
     * minutes are signed, with their outcome only.
     */
    List<SeatView> meetings(Actor member);

    /** A meeting of the member. */
    Optional<SeatView> meeting(MeetingNumber number, Actor member);

    /**
     * What the committee has before it of a case, from when the papers were handed out until the minutes are signed; empty
     * for a member who is kept from it, or would be by law.
     */
    Optional<SeatPapers> papers(MeetingNumber number, int item, Actor member);

    /**
     * Casts, steps aside or signs: {@link MeetingMove.Cast}, {@link MeetingMove.Recuse} of oneself,
     * {@link MeetingMove.Sign} of oneself; nothing else is permitted.
     *
     * @param expectedVersion of the meeting as it was seen
     */
    CommitteeOutcome<SeatView> move(MeetingNumber number, int expectedVersion, MeetingMove move, Actor member);
}
