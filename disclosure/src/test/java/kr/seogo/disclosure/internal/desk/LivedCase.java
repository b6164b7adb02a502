package kr.seogo.disclosure.internal.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kr.seogo.disclosure.Actor;
import kr.seogo.disclosure.CaseEvent;
import kr.seogo.disclosure.CaseNumber;
import kr.seogo.disclosure.CaseState;
import kr.seogo.disclosure.Channel;
import kr.seogo.disclosure.CityCase;
import kr.seogo.disclosure.DeliveryForm;
import kr.seogo.disclosure.Move;
import kr.seogo.disclosure.NewRequest;
import kr.seogo.disclosure.Origin;
import kr.seogo.disclosure.Tally;
import kr.seogo.disclosure.Verdict;
import kr.seogo.disclosure.internal.cases.CaseEngine;
import kr.seogo.disclosure.internal.cases.CaseFold;

/** One case on its way; a move that the law refuses ends the making of the city. */
final class LivedCase {

    private static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");
    private static final int OPENS = 9;
    private static final int STEP_SECONDS = 60;

    /** Who handles it. */
    record People(String body, String department) {
        Actor desk() {
            return Actor.desk("총괄 김", body);
        }

        Actor officer() {
            return Actor.officer("담당 " + department, body, department);
        }
    }

    private final CaseEngine engine;
    private final People people;
    private final NewRequest asked;
    private final List<CaseEvent> events = new ArrayList<>();
    private final List<CityCase.Step> steps = new ArrayList<>();
    private CaseState state;
    private Optional<CaseState> settled = Optional.empty();
    private Instant now;

    private LivedCase(
            CaseEngine engine, People people, CaseState state, NewRequest asked, CaseEvent first, Instant now) {
        this.asked = asked;
        this.engine = engine;
        this.people = people;
        this.state = state;
        this.now = now;
        events.add(first);
    }

    static LivedCase received(CaseEngine engine, CaseNumber number, NewRequest asked, People people, LocalDate day) {
        Instant at = opening(day);
        Actor actor = asked.channel() == Channel.ONLINE ? Actor.requester(people.body()) : people.desk();
        NewRequest came = at(asked, at);
        CaseEvent first = engine.receive(came, actor, at);
        return new LivedCase(engine, people, CaseFold.of(number, List.of(first)), came, first, at);
    }

    static NewRequest request(Channel channel, String body, String wants, DeliveryForm form) {
        return new NewRequest(
                channel,
                Origin.ASKED,
                Optional.empty(),
                Instant.EPOCH,
                Optional.empty(),
                body,
                wants,
                List.of(),
                form,
                false,
                Optional.empty());
    }

    private static NewRequest at(NewRequest asked, Instant at) {
        return new NewRequest(
                asked.channel(),
                asked.origin(),
                asked.parent(),
                at,
                asked.received(),
                asked.body(),
                asked.wants(),
                asked.records(),
                asked.delivery(),
                asked.identityNeeded(),
                asked.reduction());
    }

    private static Instant opening(LocalDate day) {
        return day.atTime(OPENS, 0).atZone(SEOUL).toInstant();
    }

    /** Goes on to a day, unless it is that day already. */
    void on(LocalDate day) {
        if (day.isAfter(today())) {
            now = opening(day);
        }
    }

    LocalDate today() {
        return LocalDate.ofInstant(now, SEOUL);
    }

    String body() {
        return people.body();
    }

    CaseState state() {
        return state;
    }

    void desk(Move move) {
        make(move, people.desk());
    }

    void officer(Move move) {
        make(move, people.officer());
    }

    void make(Move move, Actor actor) {
        now = now.plusSeconds(STEP_SECONDS);
        if (!(engine.judge(state, move, actor, now) instanceof Verdict.Lawful lawful)) {
            throw new IllegalStateException(move + " on " + today() + " in " + events + " is not lawful: "
                    + engine.judge(state, move, actor, now));
        }
        steps.add(new CityCase.Step(now, move, actor));
        for (CaseEvent event : lawful.events()) {
            state = CaseFold.after(state, event);
            events.add(event);
            if (settled.isEmpty() && state.tally() != Tally.OPEN) {
                settled = Optional.of(state);
            }
        }
    }

    CityCase asCase() {
        return new CityCase(settled.orElse(state), state, events, asked, steps);
    }
}
