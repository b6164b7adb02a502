package kr.seogo.disclosure.internal.cases;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kr.seogo.catalog.Seoul;
import kr.seogo.disclosure.Actor;
import kr.seogo.disclosure.CaseEvent;
import kr.seogo.disclosure.CaseState;
import kr.seogo.disclosure.ClockKind;
import kr.seogo.disclosure.DecisionKind;
import kr.seogo.disclosure.DecisionMove;
import kr.seogo.disclosure.DeliveryForm;
import kr.seogo.disclosure.DeliveryMove;
import kr.seogo.disclosure.Disclosing;
import kr.seogo.disclosure.GateExemption;
import kr.seogo.disclosure.Handling.ThirdParty;
import kr.seogo.disclosure.HearingMove;
import kr.seogo.disclosure.IdentityDocument;
import kr.seogo.disclosure.IntakeMove;
import kr.seogo.disclosure.Move;
import kr.seogo.disclosure.Objection;
import kr.seogo.disclosure.ObjectionMove;
import kr.seogo.disclosure.ObjectionOutcome;
import kr.seogo.disclosure.Redecision;
import kr.seogo.disclosure.Refusal;
import kr.seogo.disclosure.Verdict;

/** Brings a case to its end by lawful moves and waiting alone, and without asking the requester to give up. */
final class Finisher {

    private static final int MOST_STEPS = 400;

    private final CaseEngine engine;
    private final TestDays days;

    Finisher(CaseEngine engine, TestDays days) {
        this.engine = engine;
        this.days = days;
    }

    /** How it ended; empty where no lawful move brings it further. */
    Optional<CaseState> finish(CaseState from, Instant at) {
        CaseState state = from;
        Instant now = at;
        for (int step = 0; step < MOST_STEPS && !state.over(); step++) {
            Optional<CaseState> next = oneMove(state, now);
            if (next.isPresent()) {
                state = next.get();
            } else {
                now = now.plus(Duration.ofDays(1));
            }
        }
        return state.over() ? Optional.of(state) : Optional.empty();
    }

    private Optional<CaseState> oneMove(CaseState state, Instant now) {
        LocalDate today = LocalDate.ofInstant(now, Seoul.ZONE);
        for (Move move : candidates(state, today)) {
            for (Actor actor : List.of(Story.DESK, officer(state))) {
                if (engine.judge(state, move, actor, now) instanceof Verdict.Lawful lawful) {
                    CaseState next = state;
                    for (CaseEvent event : lawful.events()) {
                        next = CaseFold.after(next, event);
                    }
                    return Optional.of(next);
                }
            }
        }
        return Optional.empty();
    }

    private static Actor officer(CaseState state) {
        return Actor.officer("담당 이", Story.BODY, state.handling().department().orElse(Story.DEPARTMENT));
    }

    private List<Move> candidates(CaseState state, LocalDate today) {
        List<Move> moves = new ArrayList<>();
        if (state.handling().department().isEmpty()) {
            moves.add(new IntakeMove.Assign(Story.DEPARTMENT, ""));
        }
        moves.add(new HearingMove.ClarificationLapsed(""));
        state.handling().thirdParties().stream()
                .filter(party -> party.reached().isEmpty() && party.answer().isEmpty())
                .forEach(party ->
                        moves.add(new HearingMove.ThirdPartyReached(party.party(), today, Optional.empty(), "공시송달")));
        state.handling().thirdParties().stream()
                .filter(party -> party.overridden().isPresent()
                        && party.decisionReached().isEmpty())
                .forEach(party ->
                        moves.add(new HearingMove.ThirdPartyReached(party.party(), today, Optional.empty(), "등기")));
        moves.add(new DecisionMove.CourtStayLifted("법원", ""));
        for (Objection open : state.openObjections()) {
            objection(open, today, moves);
        }
        Set<DecisionKind> allowed = state.redecision().map(Redecision::allowed).orElse(Set.of(DecisionKind.values()));
        if (state.decision().isEmpty() || state.redecision().isPresent()) {
            allowed.stream().sorted().forEach(kind -> moves.add(decide(kind, state, today)));
        }
        moves.add(new DeliveryMove.PayFees((int) Math.max(1, state.delivery().owed()), "카드", ""));
        if (state.delivery().identity().isEmpty()) {
            moves.add(new DeliveryMove.CheckIdentity(IdentityDocument.PASSPORT, false, false, ""));
        }
        moves.add(new DeliveryMove.Deliver(
                DeliveryForm.COPY, "것", true, state.delivery().otherForm().isPresent(), ""));
        moves.add(new DecisionMove.InternalReviewOver("끝남", ""));
        moves.add(new DecisionMove.Close(""));
        return moves;
    }

    private static void objection(Objection open, LocalDate today, List<Move> moves) {
        int number = open.number();
        moves.add(new ObjectionMove.CorrectionLapsed(number, ""));
        moves.add(new ObjectionMove.ExemptCommittee(number, GateExemption.LATE_REQUESTER, "늦음"));
        moves.add(new ObjectionMove.ExemptCommittee(number, GateExemption.LATE_THIRD_PARTY, "늦음"));
        moves.add(new ObjectionMove.HearCommittee(number, "9차", today, ObjectionOutcome.REJECTED, ""));
        for (ObjectionOutcome outcome :
                List.of(ObjectionOutcome.REJECTED, ObjectionOutcome.DISMISSED, ObjectionOutcome.UPHELD)) {
            moves.add(new ObjectionMove.DecideObjection(number, outcome, "다름", "까닭"));
        }
    }

    private DecisionMove.Decide decide(DecisionKind kind, CaseState state, LocalDate today) {
        List<String> opposing = state.handling().thirdParties().stream()
                .filter(ThirdParty::opposes)
                .map(ThirdParty::party)
                .toList();
        boolean locks = kind == DecisionKind.OPEN && !opposing.isEmpty();
        LocalDate day = locks ? days.due(ClockKind.RELEASE, today) : today;
        return new DecisionMove.Decide(
                kind,
                kind == DecisionKind.OPEN ? List.of() : List.of(Refusal.of("부분", 6, "까닭")),
                List.of(),
                kind == DecisionKind.CLOSED
                        ? Optional.empty()
                        : Optional.of(new Disclosing(day, "민원실", DeliveryForm.COPY, false)),
                "까닭");
    }
}
