package kr.seogo.disclosure.internal.committee;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kr.seogo.disclosure.Actor;
import kr.seogo.disclosure.AgendaItem;
import kr.seogo.disclosure.CaseEvent;
import kr.seogo.disclosure.CaseNumber;
import kr.seogo.disclosure.CommitteeMember;
import kr.seogo.disclosure.Meeting;
import kr.seogo.disclosure.MeetingMove;
import kr.seogo.disclosure.MeetingNumber;
import kr.seogo.disclosure.Role;
import kr.seogo.disclosure.api.CommitteeOutcome;
import kr.seogo.disclosure.api.CommitteeSeat;
import kr.seogo.disclosure.api.SeatPapers;
import kr.seogo.disclosure.api.SeatView;
import kr.seogo.disclosure.internal.desk.CaseStore;
import kr.seogo.disclosure.internal.desk.EventRows;
import kr.seogo.disclosure.internal.privacy.Identities;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** The place of a member over the database. */
public final class StoredCommitteeSeat implements CommitteeSeat {

    private final Jdbi jdbi;
    private final CaseStore store;
    private final Identities identities;
    private final MeetingSteps steps;

    public StoredCommitteeSeat(Jdbi jdbi, CaseStore store, Identities identities, CommitteeDays days) {
        this.jdbi = jdbi;
        this.store = store;
        this.identities = identities;
        this.steps = new MeetingSteps(jdbi, store, new CommitteeEngine(days));
    }

    @Override
    public List<SeatView> meetings(Actor member) {
        if (member.role() != Role.MEMBER) {
            return List.of();
        }
        return jdbi.inTransaction(handle -> recent(handle, member.body())
                .flatMap(number -> view(handle, number, member).stream())
                .sorted(Comparator.comparing((SeatView view) -> view.called().day())
                        .reversed())
                .toList());
    }

    /** What may still be dealt with, and what met in this year or the one before; older ones are asked for by number. */
    private Stream<MeetingNumber> recent(Handle handle, String body) {
        int year = store.today().getYear();
        return Stream.of(
                        CommitteeRows.live(handle, body),
                        CommitteeRows.ofYear(handle, body, year),
                        CommitteeRows.ofYear(handle, body, year - 1))
                .flatMap(List::stream)
                .distinct();
    }

    @Override
    public Optional<SeatView> meeting(MeetingNumber number, Actor member) {
        return jdbi.inTransaction(handle -> view(handle, number, member));
    }

    @Override
    public Optional<SeatPapers> papers(MeetingNumber number, int which, Actor member) {
        return jdbi.inTransaction(handle -> seat(handle, number, member)
                .flatMap(seat -> seat.meeting().agenda().stream()
                        .filter(item -> item.number() == which)
                        .filter(seat::readable)
                        .findFirst())
                .flatMap(item -> item.added().caseNumber().map(one -> papers(handle, item, one))));
    }

    @Override
    public CommitteeOutcome<SeatView> move(MeetingNumber number, int expectedVersion, MeetingMove move, Actor member) {
        boolean sits = jdbi.withHandle(handle -> seat(handle, number, member).isPresent());
        return sits
                ? steps.take(
                        new MeetingSteps.Asked(number, expectedVersion, move, member),
                        false,
                        (handle, meeting) -> view(handle, number, member).orElseThrow())
                : new CommitteeOutcome.NotFound<>();
    }

    private Optional<Seat> seat(Handle handle, MeetingNumber number, Actor member) {
        if (member.role() != Role.MEMBER) {
            return Optional.empty();
        }
        var committee = MeetingSteps.committee(handle, member.body());
        return MeetingSteps.meeting(handle, member.body(), number).flatMap(meeting -> Seats.of(
                        member, committee, meeting)
                .map(one -> new Seat(meeting, committee, one, new StoredCommitteeCases(handle, store, member))));
    }

    private Optional<SeatView> view(Handle handle, MeetingNumber number, Actor member) {
        return seat(handle, number, member)
                .map(seat -> seat.view(item -> item.added()
                        .caseNumber()
                        .map(one -> CasePapers.title(item, identities.masked(handle, one)))
                        .orElse(item.added().title())));
    }

    private SeatPapers papers(Handle handle, AgendaItem item, CaseNumber number) {
        List<CaseEvent> events = EventRows.of(handle, number);
        return CasePapers.of(number, item, events, identities.masked(handle, number));
    }

    /** A member at a meeting. */
    record Seat(
            Meeting meeting, kr.seogo.disclosure.Committee committee, CommitteeMember member, CommitteeCases cases) {

        boolean readable(AgendaItem item) {
            return SeatViews.readable(this, item);
        }

        SeatView view(java.util.function.Function<AgendaItem, String> title) {
            return SeatViews.of(this, title);
        }
    }
}
