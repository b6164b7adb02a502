package kr.seogo.disclosure.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kr.seogo.disclosure.Actor;
import kr.seogo.disclosure.CaseNumber;
import kr.seogo.disclosure.MeetingMove;
import kr.seogo.disclosure.MeetingNumber;
import kr.seogo.disclosure.RosterMove;

/**
 * Where the disclosure desk of a body, as its secretary, keeps the review committee (Act, Article 12). A desk sees the
 * committee of its own body; for everybody else there is none. What is acknowledged is durable; after a failure a step was
 * taken wholly or not at all, and a vote together with what it makes of the case. Safe for many threads and processes: of
 * two who take the next step at once one is told {@link CommitteeOutcome.Stale}.
 */
public interface CommitteeDesk {

    /**
     * An objection that waits for the committee.
     *
     * @param due by when it must be decided
     * @param onAgenda the meeting that is to hear it
     */
    record Waiting(CaseNumber number, int objection, String wants, LocalDate due, Optional<MeetingNumber> onAgenda) {}

    /** The committee; empty for whoever keeps none. */
    Optional<CommitteeView> committee(Actor actor);

    /**
     * Takes a step about who sits on it.
     *
     * @param expectedVersion of its composition as it was seen, 0 at first
     */
    CommitteeOutcome<CommitteeView> move(int expectedVersion, RosterMove move, Actor actor);

    /** Calls a meeting; two calls make two. */
    CommitteeOutcome<MeetingView> convene(MeetingMove.Convene move, Actor actor);

    /**
     * Takes a step in a meeting. A vote on a case makes the case’s own step in the same transaction, or is not taken.
     *
     * @param expectedVersion of the meeting as it was seen
     */
    CommitteeOutcome<MeetingView> move(MeetingNumber number, int expectedVersion, MeetingMove move, Actor actor);

    /** What the same step would bring about, for a last look; changes nothing. */
    CommitteeOutcome<MeetingView> foresee(MeetingNumber number, int expectedVersion, MeetingMove move, Actor actor);

    /** A meeting; empty where there is none that the actor may know of. */
    Optional<MeetingView> meeting(MeetingNumber number, Actor actor);

    /** The meetings of a year, newest first. */
    List<MeetingView> meetings(int year, Actor actor);

    /** The years that have meetings, newest first. */
    List<Integer> years(Actor actor);

    /** The objections that wait for the committee, what is due first at the top. */
    List<Waiting> waiting(Actor actor);

    /** What the committee did in a year; empty for whoever keeps none. */
    Optional<CommitteeFigures> figures(int year, Actor actor);
}
