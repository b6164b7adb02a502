package kr.seogo.disclosure.internal.committee;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import kr.seogo.disclosure.Actor;
import kr.seogo.disclosure.Committee;
import kr.seogo.disclosure.CommitteeEvent;
import kr.seogo.disclosure.Meeting;
import kr.seogo.disclosure.MeetingFact;
import kr.seogo.disclosure.MeetingMove;
import kr.seogo.disclosure.MeetingNumber;
import kr.seogo.disclosure.api.CaseOutcome;
import kr.seogo.disclosure.api.CommitteeOutcome;
import kr.seogo.disclosure.internal.desk.CaseStore;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** A step in a meeting in one transaction, whoever takes it: the committee's line is locked, then that of the case. */
final class MeetingSteps {

    private final Jdbi jdbi;
    private final CaseStore store;
    private final CommitteeEngine engine;

    MeetingSteps(Jdbi jdbi, CaseStore store, CommitteeEngine engine) {
        this.jdbi = jdbi;
        this.store = store;
        this.engine = engine;
    }

    /** What a step is about. */
    record Asked(MeetingNumber number, int expectedVersion, MeetingMove move, Actor actor) {}

    /** How the meeting is shown to whoever took the step. */
    @FunctionalInterface
    interface Shown<T> {
        T of(Handle handle, Meeting meeting);
    }

    <T> CommitteeOutcome<T> take(Asked asked, boolean onlyLook, Shown<T> shown) {
        return jdbi.inTransaction(handle -> {
            CommitteeOutcome<T> outcome =
                    then(step(handle, asked), meeting -> new CommitteeOutcome.Done<>(shown.of(handle, meeting)));
            if (onlyLook || !(outcome instanceof CommitteeOutcome.Done<T>)) {
                // What the case refused undoes the vote as well.
                handle.rollback();
            }
            return outcome;
        });
    }

    private CommitteeOutcome<Meeting> step(Handle handle, Asked asked) {
        String body = asked.actor().body();
        CommitteeRows.lock(handle, body);
        Optional<Meeting> found = meeting(handle, body, asked.number());
        if (found.isEmpty()) {
            return new CommitteeOutcome.NotFound<>();
        }
        Meeting before = found.get();
        if (before.version() != asked.expectedVersion()) {
            return new CommitteeOutcome.Stale<>(before.version());
        }
        CommitteeCases cases = new StoredCommitteeCases(handle, store, asked.actor());
        CommitteeEngine.Said said =
                engine.judge(committee(handle, body), before, asked.move(), cases, asked.actor(), store.now());
        if (!(said instanceof CommitteeEngine.Lawful lawful)) {
            return refused(said);
        }
        Meeting after = before;
        for (CommitteeEvent event : lawful.events()) {
            after = CommitteeFold.after(after, event);
        }
        CommitteeRows.put(handle, before.version(), after, lawful.events());
        Optional<CommitteeOutcome<Meeting>> not = heard(handle, lawful.events(), after, asked.actor());
        return not.isPresent() ? not.get() : new CommitteeOutcome.Done<>(after);
    }

    /** Records in the case what was voted; why it cannot be, where it cannot. */
    private Optional<CommitteeOutcome<Meeting>> heard(
            Handle handle, List<CommitteeEvent> events, Meeting meeting, Actor actor) {
        for (CommitteeEvent event : events) {
            if (event.fact() instanceof MeetingFact.ItemVoted voted) {
                return CaseSteps.of(voted, meeting)
                        .map(move -> store.committeeMove(
                                handle,
                                meeting.item(voted.item())
                                        .orElseThrow()
                                        .added()
                                        .caseNumber()
                                        .orElseThrow(),
                                move,
                                actor))
                        .flatMap(MeetingSteps::refused);
            }
        }
        return Optional.empty();
    }

    private static Optional<CommitteeOutcome<Meeting>> refused(CaseOutcome outcome) {
        return switch (outcome) {
            case CaseOutcome.Done done -> Optional.empty();
            case CaseOutcome.Unlawful no -> Optional.of(new CommitteeOutcome.Unlawful<>(no.rule(), no.sentence()));
            case CaseOutcome.NotPermitted no -> Optional.of(new CommitteeOutcome.NotPermitted<>(no.sentence()));
            case CaseOutcome.Stale stale ->
                throw new IllegalStateException("A case was moved while it was locked, to version " + stale.version());
            case CaseOutcome.NotFound none -> Optional.of(new CommitteeOutcome.NotFound<>());
        };
    }

    static <T> CommitteeOutcome<T> refused(CommitteeEngine.Said said) {
        return switch (said) {
            case CommitteeEngine.Unlawful no -> new CommitteeOutcome.Unlawful<>(no.rule(), no.sentence());
            case CommitteeEngine.NotPermitted no -> new CommitteeOutcome.NotPermitted<>(no.sentence());
            case CommitteeEngine.Lawful lawful -> throw new IllegalStateException("Lawful, and refused: " + lawful);
        };
    }

    static <A, B> CommitteeOutcome<B> then(CommitteeOutcome<A> outcome, Function<A, CommitteeOutcome<B>> next) {
        return switch (outcome) {
            case CommitteeOutcome.Done<A> done -> next.apply(done.view());
            case CommitteeOutcome.Unlawful<A> no -> new CommitteeOutcome.Unlawful<>(no.rule(), no.sentence());
            case CommitteeOutcome.NotPermitted<A> no -> new CommitteeOutcome.NotPermitted<>(no.sentence());
            case CommitteeOutcome.Stale<A> stale -> new CommitteeOutcome.Stale<>(stale.version());
            case CommitteeOutcome.NotFound<A> _ -> new CommitteeOutcome.NotFound<>();
        };
    }

    static Committee committee(Handle handle, String body) {
        return CommitteeFold.committee(body, CommitteeRows.roster(handle, body));
    }

    static Optional<Meeting> meeting(Handle handle, String body, MeetingNumber number) {
        List<CommitteeEvent> events = CommitteeRows.meeting(handle, body, number);
        return events.isEmpty() ? Optional.empty() : Optional.of(CommitteeFold.meeting(body, number, events));
    }
}
