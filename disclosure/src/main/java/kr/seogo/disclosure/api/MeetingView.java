package kr.seogo.disclosure.api;

import java.time.LocalDate;
import java.util.List;
import kr.seogo.disclosure.Committee;
import kr.seogo.disclosure.CommitteeEvent;
import kr.seogo.disclosure.CommitteeMember;
import kr.seogo.disclosure.CommitteeMoveKind;
import kr.seogo.disclosure.Meeting;

/**
 * A meeting as the secretary sees it.
 *
 * @param committee as it is made up now, for the names of members
 * @param agendaBy the last day to tell the agenda without urgency
 * @param papersBy the last day to hand out the papers without urgency
 * @param events its history, oldest first
 * @param possible the steps that have a place now
 */
public record MeetingView(
        Meeting meeting,
        Committee committee,
        LocalDate today,
        LocalDate agendaBy,
        LocalDate papersBy,
        List<CommitteeEvent> events,
        List<CommitteeMoveKind> possible) {

    /** The name of a member. */
    public String name(int member) {
        return committee.member(member).map(CommitteeMember::name).orElse("");
    }
}
