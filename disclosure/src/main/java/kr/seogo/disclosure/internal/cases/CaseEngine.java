package kr.seogo.disclosure.internal.cases;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import kr.seogo.catalog.Label;
import kr.seogo.catalog.Seoul;
import kr.seogo.disclosure.Actor;
import kr.seogo.disclosure.BadInputException;
import kr.seogo.disclosure.CaseEvent;
import kr.seogo.disclosure.CaseRule;
import kr.seogo.disclosure.CaseState;
import kr.seogo.disclosure.ClockKind;
import kr.seogo.disclosure.DecisionFact.Moved;
import kr.seogo.disclosure.DecisionMove;
import kr.seogo.disclosure.DeliveryMove;
import kr.seogo.disclosure.Fact;
import kr.seogo.disclosure.FactKind;
import kr.seogo.disclosure.HearingMove;
import kr.seogo.disclosure.IntakeFact;
import kr.seogo.disclosure.IntakeMove;
import kr.seogo.disclosure.Move;
import kr.seogo.disclosure.MoveKind;
import kr.seogo.disclosure.NewRequest;
import kr.seogo.disclosure.ObjectionMove;
import kr.seogo.disclosure.Role;
import kr.seogo.disclosure.Stamp;
import kr.seogo.disclosure.Verdict;
import kr.seogo.disclosure.api.Fees;
import kr.seogo.disclosure.internal.cases.Answer.No;

/**
 * The law of a case: says to every move whether it is lawful, and what it makes happen. Pure: it reads no clock and no
 * store. Safe for use by many threads.
 */
public final class CaseEngine {

    private static final String ITSELF = "Seogo";
    private static final String OVER = "보완 기한이 지나 다시 흐름";

    private final CaseDays days;
    private final Fees fees;

    public CaseEngine(CaseDays days, Fees fees) {
        this.days = days;
        this.fees = fees;
    }

    /**
     * The first event of a case.
     *
     * @throws BadInputException when the request is said to have come in the future
     */
    public CaseEvent receive(NewRequest request, Actor actor, Instant at) {
        if (request.arrived().isAfter(at)) {
            throw new BadInputException(
                    "arrived",
                    new Label(
                            "청구가 들어온 때는 지금보다 늦을 수 없습니다: " + request.arrived() + ".",
                            "A request cannot have come in later than now, " + at + "; found " + request.arrived()
                                    + "."));
        }
        LocalDate received = request.received()
                .orElseGet(() ->
                        days.receiptDay(request.channel(), LocalDateTime.ofInstant(request.arrived(), Seoul.ZONE)));
        ClockWork clocks = new ClockWork(days);
        return event(
                CaseRule.RECEIPT,
                new IntakeFact.Received(
                        request.channel(),
                        request.origin(),
                        request.parent(),
                        request.arrived(),
                        received,
                        request.body(),
                        request.wants(),
                        request.records(),
                        request.delivery(),
                        request.identityNeeded(),
                        request.reduction(),
                        clocks.start(ClockKind.DECISION, received),
                        clocks.start(ClockKind.SILENCE, received),
                        request.addressed()),
                "",
                actor,
                at);
    }

    /**
     * What the law says to a move, made at a moment.
     *
     * @throws BadInputException for a line or reduction that the fee table of the body does not have
     */
    public Verdict judge(CaseState state, Move move, Actor actor, Instant at) {
        MoveKind kind = MoveKind.of(move);
        Sitting sitting = new Sitting(state, actor, at, days, fees);
        Optional<Label> not = Rights.refused(kind, move, sitting);
        if (not.isPresent()) {
            return new Verdict.NotPermitted(not.get());
        }
        if (at.isBefore(state.last())) {
            return new Verdict.Unlawful(
                    CaseRule.TIME_ORDER,
                    new Label(
                            "시계가 뒤로 갔습니다. 마지막 처리(" + state.last() + ")보다 앞선 때(" + at + ")에는 기록할 수 없습니다. 시계를 바로잡으십시오.",
                            "The clock was set back: nothing can be recorded at " + at + ", before the last step at "
                                    + state.last() + ". Put the clock right."));
        }
        List<CaseEvent> before = over(kind, sitting);
        Sitting now = after(before, sitting);
        Answer answer = Guards.check(kind, now).map(Answer.class::cast).orElseGet(() -> answer(move, now));
        return switch (answer) {
            case No no -> new Verdict.Unlawful(no.rule(), withPossible(no.why(), sitting));
            case Answer.Facts facts -> new Verdict.Lawful(events(before, facts, move, now));
        };
    }

    /** What has ended by itself before a move of a kind, as nobody's step. */
    private static List<CaseEvent> over(MoveKind kind, Sitting sitting) {
        Actor nobody = new Actor(ITSELF, Role.SYSTEM, sitting.state().intake().body(), Optional.empty());
        return Standstill.over(kind, sitting).stream()
                .map(one -> event(one.rule(), one.fact(), OVER, nobody, sitting.at()))
                .toList();
    }

    private static Sitting after(List<CaseEvent> events, Sitting sitting) {
        CaseState state = sitting.state();
        for (CaseEvent event : events) {
            state = CaseFold.after(state, event);
        }
        return sitting.of(state);
    }

    /** The moves an actor could make now, given the right particulars, in the order of the list. */
    public List<MoveKind> possibleMoves(CaseState state, Actor actor, Instant at) {
        Sitting sitting = new Sitting(state, actor, at, days, fees);
        return Arrays.stream(MoveKind.values())
                .filter(kind -> kind != MoveKind.RECOUNT)
                .filter(kind -> Rights.refused(kind, sitting).isEmpty())
                .filter(kind ->
                        Guards.check(kind, after(over(kind, sitting), sitting)).isEmpty())
                .toList();
    }

    /** The dates of a case that are others by the calendar as it is now. */
    public List<Moved> moved(CaseState state) {
        return state.over() ? List.of() : DecisionRules.moved(state, new ClockWork(days));
    }

    /** How many working days its decision took, or has taken until it ended; those on which it stood still are none. */
    public int taken(CaseState state) {
        return new ClockWork(days).taken(state.decisionClock());
    }

    private static Answer answer(Move move, Sitting sitting) {
        return switch (move) {
            case IntakeMove m -> IntakeRules.answer(m, sitting);
            case HearingMove m -> HearingRules.answer(m, sitting);
            case DecisionMove m -> DecisionRules.answer(m, sitting);
            case DeliveryMove m -> DeliveryRules.answer(m, sitting);
            case ObjectionMove m -> ObjectionRules.answer(m, sitting);
        };
    }

    private List<CaseEvent> events(List<CaseEvent> before, Answer.Facts facts, Move move, Sitting sitting) {
        List<CaseEvent> events = new ArrayList<>(before);
        if (takesOver(move, sitting)) {
            events.add(event(CaseRule.ASSIGNMENT, IntakeRules.takenUp(sitting), "", sitting.actor(), sitting.at()));
        }
        facts.facts()
                .forEach(
                        one -> events.add(event(one.rule(), one.fact(), move.reason(), sitting.actor(), sitting.at())));
        return events;
    }

    /** Whoever of the department acts has the case from then on, and that is written down. */
    private static boolean takesOver(Move move, Sitting sitting) {
        return sitting.actor().role() == Role.OFFICER
                && !(move instanceof IntakeMove.TakeUp)
                && !sitting.state().handling().heldBy(sitting.actor().person());
    }

    private Label withPossible(Label why, Sitting sitting) {
        List<MoveKind> possible = possibleMoves(sitting.state(), sitting.actor(), sitting.at());
        return possible.isEmpty()
                ? why
                : new Label(
                        why.ko() + " 지금 할 수 있는 처리: " + joined(possible, true) + ".",
                        why.en() + " Possible now: " + joined(possible, false) + ".");
    }

    private static String joined(List<MoveKind> kinds, boolean korean) {
        return kinds.stream()
                .map(kind -> korean ? kind.label().ko() : kind.label().en())
                .collect(Collectors.joining(", "));
    }

    private static CaseEvent event(CaseRule rule, Fact fact, String why, Actor actor, Instant at) {
        String reason = why.isBlank() ? FactKind.of(fact).label().ko() : why;
        return new CaseEvent(new Stamp(at, LocalDate.ofInstant(at, Seoul.ZONE), actor, reason, rule), fact);
    }
}
