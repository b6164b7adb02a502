package kr.seogo.disclosure.internal.cases;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import kr.seogo.disclosure.CaseDecision;
import kr.seogo.disclosure.CaseState;
import kr.seogo.disclosure.ClockMap;
import kr.seogo.disclosure.DecisionFact;
import kr.seogo.disclosure.DecisionFact.Moved;
import kr.seogo.disclosure.DecisionKind;
import kr.seogo.disclosure.Handling;
import kr.seogo.disclosure.LegalClock;
import kr.seogo.disclosure.Redecision;

/** What decisions and rulings add to a case. */
final class DecisionFold {

    private DecisionFold() {}

    static CaseState after(CaseState state, DecisionFact fact, LocalDate day) {
        return switch (fact) {
            case DecisionFact.Decided f -> decided(state, f, day);
            case DecisionFact.ThirdPartyOverridden f -> overridden(state, f);
            // What follows from it is in the access register, and in no state of the case.
            case DecisionFact.RecordsDecided f -> state;
            case DecisionFact.NoticeReceived f -> received(state, f);
            case DecisionFact.InternalReviewEnded f ->
                state.decision()
                        .map(made -> state.with(made.reviewTold(), state.redecision()))
                        .orElse(state);
            case DecisionFact.Ruled f -> ruled(state, f, day);
            case DecisionFact.StayOrdered f -> state.with(state.handling().stayed(Optional.of(f.court())));
            case DecisionFact.StayLifted f -> state.with(state.handling().stayed(Optional.empty()));
            case DecisionFact.Closed f -> state.closed(true);
            case DecisionFact.DatesMoved f -> moved(state, f);
        };
    }

    /** A new decision takes the old one's place with all that hung on it: its lock, its day, its fees' clock. */
    private static CaseState decided(CaseState state, DecisionFact.Decided fact, LocalDate day) {
        Optional<LegalClock> clock =
                fact.disclosure().map(ten -> state.delivery().owed() > 0 ? ten.stop(day) : ten);
        Handling handling = state.handling()
                .withThirdParties(state.handling().thirdParties().stream()
                        .map(one -> one.overridden(Optional.empty()))
                        .toList())
                .clarifying(Optional.empty());
        return CaseFold.endClocks(state, day)
                .with(handling)
                .with(state.delivery().anew(clock))
                .with(CaseDecision.made(fact), Optional.empty());
    }

    private static CaseState overridden(CaseState state, DecisionFact.ThirdPartyOverridden fact) {
        return state.with(state.handling().with(fact.party(), one -> one.overridden(Optional.of(fact))));
    }

    private static CaseState received(CaseState state, DecisionFact.NoticeReceived fact) {
        return fact.objection().isPresent()
                ? state.with(state.objections().stream()
                        .map(one -> one.number() == fact.objection().get() ? one.reached(fact) : one)
                        .toList())
                : state.decision()
                        .map(made -> state.with(made.reached(fact), state.redecision()))
                        .orElse(state);
    }

    /** What was set aside is open again, said by this event and no other way. */
    private static CaseState ruled(CaseState state, DecisionFact.Ruled fact, LocalDate day) {
        return fact.redecision()
                .map(clock -> state.ended().isPresent()
                        ? reopened(state, clock, fact.silence())
                        : anew(
                                state.closed(false),
                                new Redecision(clock, EnumSet.allOf(DecisionKind.class), true),
                                day))
                .orElse(state);
    }

    /** What ended without a decision is undecided again; what was awaited when it ended is awaited no more. */
    private static CaseState reopened(CaseState state, LegalClock decision, Optional<LegalClock> silence) {
        return state.with(decision, silence.orElse(state.silenceClock()))
                .with(state.handling().clarifying(Optional.empty()))
                .with(Optional.<Redecision>empty())
                .end(Optional.empty());
    }

    /** A new decision is due. Where it holds delivery, no days of delivery run until it is made, and they begin with it. */
    static CaseState anew(CaseState state, Redecision due, LocalDate day) {
        // What the committee advised was about the decision before.
        CaseState next = state.with(Optional.of(due)).with(state.handling().advised(false));
        return due.holdsDelivery() ? next.with(state.delivery().held(day)) : next;
    }

    private static CaseState moved(CaseState state, DecisionFact.DatesMoved fact) {
        Map<LegalClock, LegalClock> dates =
                fact.dates().stream().collect(Collectors.toMap(Moved::before, Moved::after));
        return ClockMap.map(state, clock -> dates.getOrDefault(clock, clock));
    }
}
