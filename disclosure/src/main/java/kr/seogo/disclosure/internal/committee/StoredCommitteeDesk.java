package kr.seogo.disclosure.internal.committee;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kr.seogo.disclosure.Actor;
import kr.seogo.disclosure.Committee;
import kr.seogo.disclosure.CommitteeEvent;
import kr.seogo.disclosure.Meeting;
import kr.seogo.disclosure.MeetingMove;
import kr.seogo.disclosure.MeetingNumber;
import kr.seogo.disclosure.Role;
import kr.seogo.disclosure.RosterMove;
import kr.seogo.disclosure.api.CommitteeDesk;
import kr.seogo.disclosure.api.CommitteeFigures;
import kr.seogo.disclosure.api.CommitteeOutcome;
import kr.seogo.disclosure.api.CommitteeView;
import kr.seogo.disclosure.api.MeetingView;
import kr.seogo.disclosure.internal.desk.CaseStore;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * The committee over the database: one step in one transaction, in which the committee's line is locked, and then the line
 * of the case a vote is about.
 */
public final class StoredCommitteeDesk implements CommitteeDesk {

    private final Jdbi jdbi;
    private final CaseStore store;
    private final CommitteeDays days;
    private final CommitteeEngine engine;
    private final MeetingSteps steps;

    public StoredCommitteeDesk(Jdbi jdbi, CaseStore store, CommitteeDays days) {
        this.jdbi = jdbi;
        this.store = store;
        this.days = days;
        this.engine = new CommitteeEngine(days);
        this.steps = new MeetingSteps(jdbi, store, engine);
    }

    @Override
    public Optional<CommitteeView> committee(Actor actor) {
        return keeps(actor) ? Optional.of(jdbi.withHandle(handle -> view(handle, actor.body()))) : Optional.empty();
    }

    @Override
    public CommitteeOutcome<CommitteeView> move(int expectedVersion, RosterMove move, Actor actor) {
        if (!keeps(actor)) {
            return MeetingSteps.refused(engine.judge(Committee.none(actor.body()), move, actor, store.now()));
        }
        return jdbi.inTransaction(handle -> {
            CommitteeRows.lock(handle, actor.body());
            Committee before = MeetingSteps.committee(handle, actor.body());
            if (before.version() != expectedVersion) {
                return new CommitteeOutcome.Stale<>(before.version());
            }
            CommitteeEngine.Said said = engine.judge(before, move, actor, store.now());
            if (!(said instanceof CommitteeEngine.Lawful lawful)) {
                return MeetingSteps.refused(said);
            }
            Optional<CommitteeAnswer.No> bound = AccountChange.bound(handle, before, move);
            if (bound.isPresent()) {
                return new CommitteeOutcome.Unlawful<>(
                        bound.get().rule(), bound.get().why());
            }
            Committee after = before;
            for (CommitteeEvent event : lawful.events()) {
                after = CommitteeFold.after(after, event);
            }
            CommitteeRows.put(handle, before, after, lawful.events());
            return new CommitteeOutcome.Done<>(view(handle, actor.body()));
        });
    }

    @Override
    public CommitteeOutcome<MeetingView> convene(MeetingMove.Convene move, Actor actor) {
        if (!keeps(actor)) {
            return MeetingSteps.refused(engine.convene(Committee.none(actor.body()), move, actor, store.now()));
        }
        return jdbi.inTransaction(handle -> {
            CommitteeRows.lock(handle, actor.body());
            CommitteeEngine.Said said =
                    engine.convene(MeetingSteps.committee(handle, actor.body()), move, actor, store.now());
            if (!(said instanceof CommitteeEngine.Lawful lawful)) {
                return MeetingSteps.refused(said);
            }
            MeetingNumber number =
                    CommitteeRows.next(handle, actor.body(), move.day().getYear());
            Meeting meeting = CommitteeFold.meeting(actor.body(), number, lawful.events());
            CommitteeRows.put(handle, 0, meeting, lawful.events());
            return new CommitteeOutcome.Done<>(view(handle, meeting));
        });
    }

    @Override
    public CommitteeOutcome<MeetingView> move(
            MeetingNumber number, int expectedVersion, MeetingMove move, Actor actor) {
        return step(number, expectedVersion, move, actor, false);
    }

    @Override
    public CommitteeOutcome<MeetingView> foresee(
            MeetingNumber number, int expectedVersion, MeetingMove move, Actor actor) {
        return step(number, expectedVersion, move, actor, true);
    }

    private CommitteeOutcome<MeetingView> step(
            MeetingNumber number, int expectedVersion, MeetingMove move, Actor actor, boolean onlyLook) {
        return keeps(actor)
                ? steps.take(new MeetingSteps.Asked(number, expectedVersion, move, actor), onlyLook, this::view)
                : new CommitteeOutcome.NotFound<>();
    }

    @Override
    public Optional<MeetingView> meeting(MeetingNumber number, Actor actor) {
        return keeps(actor)
                ? jdbi.withHandle(handle ->
                        MeetingSteps.meeting(handle, actor.body(), number).map(meeting -> view(handle, meeting)))
                : Optional.empty();
    }

    @Override
    public List<MeetingView> meetings(int year, Actor actor) {
        return keeps(actor)
                ? jdbi.withHandle(handle -> ofYear(handle, actor.body(), year).stream()
                        .map(meeting -> view(handle, meeting))
                        .toList())
                : List.of();
    }

    @Override
    public List<Integer> years(Actor actor) {
        return keeps(actor) ? jdbi.withHandle(handle -> CommitteeRows.years(handle, actor.body())) : List.of();
    }

    @Override
    public List<Waiting> waiting(Actor actor) {
        return keeps(actor)
                ? jdbi.withHandle(handle -> new StoredCommitteeCases(handle, store, actor)
                        .waiting().stream()
                                .sorted(Comparator.comparing(Waiting::due))
                                .toList())
                : List.of();
    }

    @Override
    public Optional<CommitteeFigures> figures(int year, Actor actor) {
        return keeps(actor)
                ? Optional.of(jdbi.withHandle(handle -> YearCount.of(year, ofYear(handle, actor.body(), year))))
                : Optional.empty();
    }

    /** The secretary of a committee is the desk of its body. */
    private static boolean keeps(Actor actor) {
        return actor.role() == Role.DESK;
    }

    private static List<Meeting> ofYear(Handle handle, String body, int year) {
        return CommitteeRows.ofYear(handle, body, year).stream()
                .flatMap(number -> MeetingSteps.meeting(handle, body, number).stream())
                .toList();
    }

    private CommitteeView view(Handle handle, String body) {
        List<CommitteeEvent> events = CommitteeRows.roster(handle, body);
        Committee committee = CommitteeFold.committee(body, events);
        LocalDate today = store.today();
        return new CommitteeView(
                committee,
                today,
                events,
                engine.defects(committee, today).stream()
                        .map(no -> new CommitteeView.Defect(no.rule(), no.why()))
                        .toList());
    }

    private MeetingView view(Handle handle, Meeting meeting) {
        return new MeetingView(
                meeting,
                MeetingSteps.committee(handle, meeting.body()),
                store.today(),
                days.agendaBy(meeting.called().day()),
                days.papersBy(meeting.called().day()),
                CommitteeRows.meeting(handle, meeting.body(), meeting.number()),
                CommitteeEngine.possible(meeting));
    }
}
