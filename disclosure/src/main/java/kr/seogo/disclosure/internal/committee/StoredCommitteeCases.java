package kr.seogo.disclosure.internal.committee;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kr.seogo.catalog.Label;
import kr.seogo.catalog.Person;
import kr.seogo.disclosure.Actor;
import kr.seogo.disclosure.AgendaItem;
import kr.seogo.disclosure.CaseEvent;
import kr.seogo.disclosure.CaseNumber;
import kr.seogo.disclosure.CaseState;
import kr.seogo.disclosure.DecisionFact;
import kr.seogo.disclosure.ItemKind;
import kr.seogo.disclosure.Meeting;
import kr.seogo.disclosure.MeetingNumber;
import kr.seogo.disclosure.MoveKind;
import kr.seogo.disclosure.Objection;
import kr.seogo.disclosure.Role;
import kr.seogo.disclosure.api.CommitteeDesk.Waiting;
import kr.seogo.disclosure.internal.cases.CaseFold;
import kr.seogo.disclosure.internal.desk.CaseStore;
import kr.seogo.disclosure.internal.desk.EventRows;
import org.jdbi.v3.core.Handle;

/** The cases of a desk's body, in one transaction. */
final class StoredCommitteeCases implements CommitteeCases {

    private final Handle handle;
    private final CaseStore store;
    private final Actor desk;

    StoredCommitteeCases(Handle handle, CaseStore store, Actor desk) {
        this.handle = handle;
        this.store = store;
        this.desk = desk;
    }

    @Override
    public Found find(ItemKind kind, CaseNumber number, int objection) {
        Optional<CaseState> state = state(number);
        if (state.isEmpty()) {
            return not("이 기관에 없는 접수번호입니다: " + number + ".", "This body has no case " + number + ".");
        }
        return switch (kind) {
            case OBJECTION -> objection(state.get(), objection);
            case ADVICE ->
                store.allows(state.get(), MoveKind.COMMITTEE_ADVICE, desk)
                        ? ready(state.get(), 0)
                        : not(
                                number + "은(는) 결정을 앞둔 건이 아니어서 심의회의 의견을 들을 것이 없습니다.",
                                number + " is not about to be decided; there is nothing to advise on.");
            case OPERATION -> throw new IllegalArgumentException("How disclosure is run is of no case: " + number);
        };
    }

    private Found objection(CaseState state, int objection) {
        List<Objection> waiting = state.openObjections().stream()
                .filter(StoredCommitteeCases::waits)
                .filter(one -> objection == 0 || one.number() == objection)
                .toList();
        return waiting.size() == 1
                ? ready(state, waiting.getFirst().number())
                : not(
                        state.number() + "에 심의회가 다룰 이의신청이 하나로 정해지지 않습니다(심의를 기다리는 이의신청: "
                                + waiting.stream().map(Objection::number).toList()
                                + "). 보완 중이거나 기간이 지난 이의신청, 이미 심의한 이의신청은 올리지 않습니다.",
                        "Of " + state.number() + " not one objection waits for the committee but "
                                + waiting.stream().map(Objection::number).toList()
                                + "; what is being put right, came too late or was heard does not come before it.");
    }

    /** What came too late is none of the committee's (decree, Article 11 (2) item 2 (b) and (c)). */
    private static boolean waits(Objection one) {
        return !one.gatePassed() && !one.waits() && !one.filed().late();
    }

    private Waiting waitingOne(CaseState state, Objection one) {
        return new Waiting(
                state.number(),
                one.number(),
                state.intake().wants(),
                one.clock().due(),
                onAgenda(state.number(), one.number()).map(MeetingNumber::of));
    }

    /** Every objection of the body that waits for the committee. */
    List<Waiting> waiting() {
        List<Waiting> all = new ArrayList<>();
        handle.createQuery(
                        "select number from disclosure.case_row where body = :body and live and objection is not null"
                                + " order by number")
                .bind("body", desk.body())
                .mapTo(String.class)
                .list()
                .forEach(number -> state(new CaseNumber(number)).ifPresent(state -> state.openObjections().stream()
                        .filter(StoredCommitteeCases::waits)
                        .forEach(one -> all.add(waitingOne(state, one)))));
        return all;
    }

    @Override
    public Set<Person> deciders(CaseNumber number) {
        Set<Person> deciders = new HashSet<>();
        List<CaseEvent> events = EventRows.of(handle, number);
        events.stream()
                .filter(event -> event.fact() instanceof DecisionFact.Decided)
                .map(event -> event.stamp().actor())
                .filter(actor -> actor.role() == Role.OFFICER)
                .forEach(actor -> deciders.add(actor.person()));
        CaseFold.of(number, events).handling().holder().ifPresent(deciders::add);
        return deciders;
    }

    @Override
    public Optional<String> onAgenda(CaseNumber number, int objection) {
        return CommitteeRows.live(handle, desk.body()).stream()
                .filter(meeting -> stands(meeting, number, objection))
                .map(MeetingNumber::value)
                .findFirst();
    }

    private boolean stands(MeetingNumber name, CaseNumber number, int objection) {
        Meeting meeting = CommitteeFold.meeting(desk.body(), name, CommitteeRows.meeting(handle, desk.body(), name));
        return meeting.items().stream()
                .filter(AgendaItem::open)
                .anyMatch(item -> item.added().caseNumber().equals(Optional.of(number))
                        && item.added().objection() == objection);
    }

    private Optional<CaseState> state(CaseNumber number) {
        List<CaseEvent> events = EventRows.of(handle, number);
        return events.isEmpty()
                ? Optional.empty()
                : Optional.of(CaseFold.of(number, events))
                        .filter(state -> state.intake().body().equals(desk.body()));
    }

    private Found ready(CaseState state, int objection) {
        return new Ready(new Case(objection, state.intake().wants(), deciders(state.number())));
    }

    private static Found not(String korean, String english) {
        return new Not(new Label(korean, english));
    }
}
