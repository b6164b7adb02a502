package kr.seogo.disclosure.api;

import java.util.List;
import java.util.Optional;
import kr.seogo.disclosure.Actor;
import kr.seogo.disclosure.CaseNumber;
import kr.seogo.disclosure.HolidayCorrection;
import kr.seogo.disclosure.HolidayEntry;
import kr.seogo.disclosure.HolidayOutcome;
import kr.seogo.disclosure.Move;
import kr.seogo.disclosure.Requester;

/**
 * Where staff handle cases. The desk sees the cases of its body, an officer those of the department; others do not exist
 * for them. What is acknowledged is durable; after a failure a move was made wholly or not at all. Safe for many threads
 * and processes: of two who make the next step at once one is told {@link CaseOutcome.Stale}.
 */
public interface CaseDesk {

    /**
     * Enters a request that came over the counter, by post, fax or orally.
     *
     * @throws kr.seogo.disclosure.BadInputException for a body nobody knows, or a date in the future
     */
    Receipt receive(NewCase request, Actor desk);

    /**
     * Makes a move.
     *
     * @param expectedVersion of the case as it was seen
     */
    CaseOutcome move(CaseNumber number, int expectedVersion, Move move, Actor actor);

    /** What a move would bring about, for a last look before it is made; changes nothing. */
    Foresight foresee(CaseNumber number, int expectedVersion, Move move, Actor actor);

    /** A case; empty where there is none that the actor may know of. */
    Optional<CaseView> view(CaseNumber number, Actor actor);

    /** The cases the actor may see. */
    CasePage list(CaseQuery query, Actor actor);

    /**
     * Who asks. Every look is written down before it is answered.
     *
     * @param why the reason, which must not be blank
     * @return empty where there is no such case, or the identity was deleted
     */
    Optional<Requester> requester(CaseNumber number, String why, Actor actor);

    /** Who looked at a requester's identity, newest first; for the desk. */
    List<IdentityLook> looks(CaseNumber number, Actor desk);

    /** The open cases of every body whose dates would move by an entry that is not made. */
    List<CaseMoved> preview(HolidayEntry entry);

    /** The same with a version, by which it is confirmed. */
    HolidayPreview look(HolidayEntry entry);

    /** Why an entry about a day would be refused; empty where it would not. */
    Optional<HolidayOutcome.Refused> refusal(HolidayEntry entry);

    /**
     * Makes the entry if what it moves is still what was shown.
     *
     * @param preview version of what was shown
     * @param desk the desk, or the system for somebody who may use its commands
     */
    HolidayStep confirm(HolidayEntry entry, String preview, Actor desk);

    /** Everything that was entered about days, in the order it was. */
    List<HolidayCorrection> corrections();

    /** Makes the entry and moves the dates of every open case, each by an event of its own. */
    HolidayConfirmed confirm(HolidayEntry entry, Actor desk);

    /**
     * Moves the dates of the open cases after the calendar, where that was not done: after a kill, or after a day was
     * entered elsewhere. Does nothing where they agree.
     *
     * @return how many cases moved
     */
    int followCalendar();
}
