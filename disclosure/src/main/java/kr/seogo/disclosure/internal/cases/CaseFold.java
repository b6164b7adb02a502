package kr.seogo.disclosure.internal.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kr.seogo.catalog.Person;
import kr.seogo.disclosure.Actor;
import kr.seogo.disclosure.CaseEvent;
import kr.seogo.disclosure.CaseNumber;
import kr.seogo.disclosure.CaseState;
import kr.seogo.disclosure.ClockKind;
import kr.seogo.disclosure.DecisionFact;
import kr.seogo.disclosure.Delivery;
import kr.seogo.disclosure.DeliveryFact;
import kr.seogo.disclosure.Fact;
import kr.seogo.disclosure.Handling;
import kr.seogo.disclosure.HearingFact;
import kr.seogo.disclosure.IntakeFact;
import kr.seogo.disclosure.KeepingFact;
import kr.seogo.disclosure.LegalClock;
import kr.seogo.disclosure.ObjectionFact;
import kr.seogo.disclosure.Redecision;
import kr.seogo.disclosure.Stamp;

/** What events add up to. It reckons no date and judges nothing: what happened, happened. */
public final class CaseFold {

    private CaseFold() {}

    /**
     * The state after all events of a case.
     *
     * @param events from the first on, which says that it was received
     */
    public static CaseState of(CaseNumber number, List<CaseEvent> events) {
        CaseState state = begin(number, events.getFirst());
        for (CaseEvent event : events.subList(1, events.size())) {
            state = after(state, event);
        }
        return state;
    }

    /** A case of which one event is known. */
    static CaseState begin(CaseNumber number, CaseEvent event) {
        if (!(event.fact() instanceof IntakeFact.Received received)) {
            throw new IllegalStateException("Case " + number + " begins with its receipt; found "
                    + event.fact().getClass().getSimpleName());
        }
        return new CaseState(
                number,
                1,
                event.stamp().at(),
                received,
                received.decision(),
                received.silence(),
                Handling.untouched(),
                Optional.empty(),
                Optional.empty(),
                Delivery.none(),
                List.of(),
                Optional.empty(),
                false);
    }

    /** The state after one more event. */
    public static CaseState after(CaseState state, CaseEvent event) {
        LocalDate day = event.stamp().day();
        Fact fact = event.fact();
        CaseState next =
                switch (fact) {
                    case IntakeFact f -> intake(state, f, event.stamp());
                    case HearingFact f -> HearingFold.after(state, f, day);
                    case DecisionFact f -> DecisionFold.after(state, f, day);
                    case DeliveryFact.IdentityRequired f -> identityNeeded(state);
                    case DeliveryFact f -> delivery(state, f, day);
                    case ObjectionFact f -> ObjectionFold.after(state, f, event.stamp());
                    // What is kept of a case, and how long, is nothing of the case.
                    case KeepingFact f -> state;
                };
        return next.at(state.version() + 1, event.stamp().at());
    }

    private static CaseState intake(CaseState state, IntakeFact fact, Stamp stamp) {
        return switch (fact) {
            case IntakeFact.Received f ->
                throw new IllegalStateException("Case " + state.number() + " was received twice");
            case IntakeFact.Assigned f ->
                state.with(state.handling().with(Optional.of(f.department()), Optional.empty()));
            case IntakeFact.TakenUp f ->
                state.with(
                        state.handling().with(state.handling().department(), Optional.of(officer(f, stamp.actor()))));
            case IntakeFact.Ended f -> endClocks(state, stamp.day()).end(Optional.of(f));
        };
    }

    /** Whoever takes a case up says so themselves. */
    private static Person officer(IntakeFact.TakenUp fact, Actor actor) {
        return new Person(fact.officer(), actor.account().orElse(fact.officer()));
    }

    static CaseState endClocks(CaseState state, LocalDate day) {
        return state.with(state.decisionClock().end(day), state.silenceClock().end(day));
    }

    /** As if the request had said so: it is asked of the request wherever that matters. */
    private static CaseState identityNeeded(CaseState state) {
        IntakeFact.Received said = state.intake();
        IntakeFact.Received now = new IntakeFact.Received(
                said.channel(),
                said.origin(),
                said.parent(),
                said.arrived(),
                said.received(),
                said.body(),
                said.wants(),
                said.records(),
                said.delivery(),
                true,
                said.reduction(),
                said.decision(),
                said.silence(),
                said.addressed());
        return new CaseState(
                state.number(),
                state.version(),
                state.last(),
                now,
                state.decisionClock(),
                state.silenceClock(),
                state.handling(),
                state.decision(),
                state.redecision(),
                state.delivery(),
                state.objections(),
                state.ended(),
                state.closed());
    }

    private static CaseState delivery(CaseState state, DeliveryFact fact, LocalDate day) {
        Delivery now = state.delivery();
        // Earlier versions started days by a payment while a new decision was due; they begin with that decision.
        boolean held = Redecision.holds(state);
        return state.with(
                switch (fact) {
                    case DeliveryFact.FeesQuoted f ->
                        now.quoted(f, f.disclosure().filter(_ -> !held).or(() -> now.clock()
                                .map(clock -> f.won() > 0 ? clock.stop(day) : clock)));
                    case DeliveryFact.FeesPaid f ->
                        now.paid(f.total(), f.disclosure().filter(_ -> !held).or(now::clock));
                    case DeliveryFact.Scheduled f -> scheduled(now, f, day);
                    case DeliveryFact.IdentityRequired f -> now;
                    case DeliveryFact.IdentityChecked f -> now.identified(f);
                    case DeliveryFact.OtherFormAsked f -> now.otherForm(Optional.of(f.clock()));
                    case DeliveryFact.NoShowClosed f ->
                        now.notCollected(now.clock().map(clock -> clock.end(day)));
                    case DeliveryFact.Delivered f -> delivered(now.ready(f.files()), f, day);
                    case DeliveryFact.Fetched f -> now.fetched(f.files());
                });
    }

    /** Another day at the requester's wish is the day that then counts (decree, Article 12 (1) item 1). */
    private static Delivery scheduled(Delivery now, DeliveryFact.Scheduled fact, LocalDate day) {
        Delivery announced = now.scheduled(fact);
        boolean agreed = fact.disclosing().atRequestersWish()
                && now.clock().filter(LegalClock::running).isPresent();
        return agreed
                ? announced.with(LegalClock.started(
                        ClockKind.AGREED_DAY, day, fact.disclosing().day()))
                : announced;
    }

    private static Delivery delivered(Delivery now, DeliveryFact.Delivered fact, LocalDate day) {
        Delivery without = fact.otherForm() ? now.otherForm(Optional.empty()) : now;
        if (fact.otherForm() && now.complete()) {
            return without;
        }
        Optional<LegalClock> parts = fact.parts().or(now::parts);
        return without.handedOver(
                now.complete() || fact.last(),
                now.clock().map(clock -> clock.end(day)),
                fact.last() ? parts.map(clock -> clock.end(day)) : parts);
    }
}
