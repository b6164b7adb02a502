package kr.seogo.disclosure.internal.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kr.seogo.disclosure.CaseEvent;
import kr.seogo.disclosure.CaseState;
import kr.seogo.disclosure.DecisionFact;
import kr.seogo.disclosure.DecisionKind;
import kr.seogo.disclosure.DeliveryFact;
import kr.seogo.disclosure.Fact;
import kr.seogo.disclosure.HearingFact;
import kr.seogo.disclosure.IntakeFact;
import kr.seogo.disclosure.ObjectionFact;
import kr.seogo.disclosure.ObjectionParty;
import kr.seogo.disclosure.Role;
import kr.seogo.disclosure.Tally;

/** What must hold after every event of every case, read off the history itself and not off the rules. */
final class Invariants {

    private Invariants() {}

    static void check(List<CaseEvent> past, CaseEvent event, CaseState state, String which) {
        assertThat(event.stamp().actor().name()).as(which).isNotBlank();
        assertThat(event.stamp().why()).as(which).isNotBlank();
        assertThat(event.stamp().rule()).as(which).isNotNull();
        assertThat(event.stamp().at())
                .as(which)
                .isAfterOrEqualTo(past.getLast().stamp().at());
        ended(past).ifPresent(how -> EndingInvariants.after(how, event, state, which));
        if (closed(past)) {
            ArrivalInvariants.afterClosing(past, event, which);
        }
        clocks(state, which);
        DeliveryInvariants.check(event, state, which);
        switch (event.fact()) {
            case DecisionFact.Decided decided -> {
                decided(decided, which);
                ArrivalInvariants.heard(past, event, decided, which);
            }
            case IntakeFact.Ended ended -> EndingInvariants.ended(ended, which);
            case HearingFact.ThirdPartyAnswered answered -> ArrivalInvariants.answered(past, answered, which);
            case ObjectionFact.Objected objected -> ArrivalInvariants.objected(past, objected, which);
            case DecisionFact.StayOrdered stay -> ArrivalInvariants.stayed(past, which);
            case DeliveryFact.Fetched fetched -> ArrivalInvariants.fetched(past, event, fetched, which);
            case DeliveryFact.Delivered delivered -> delivered(past, event, delivered, which);
            case DeliveryFact.FeesQuoted quoted ->
                assertThat(quoted.quote().orElseThrow().again())
                        .as(which + ": a quote can be reckoned again from itself")
                        .isEqualTo(quoted.quote().orElseThrow());
            case DeliveryFact.FeesPaid paid
            when paid.disclosure().isPresent() ->
                assertThat(state.delivery().owed())
                        .as(which + ": only full payment starts the five days")
                        .isZero();
            case ObjectionFact.CommitteeExempted exempted -> GateInvariants.exempted(past, exempted, which);
            case ObjectionFact.ObjectionDecided decided -> gate(past, decided, which);
            case HearingFact.Extended extended ->
                assertThat(past)
                        .as(which + ": extended once")
                        .noneMatch(before -> before.fact() instanceof HearingFact.Extended);
            case Fact other -> assertThat(other).isNotNull();
        }
    }

    /** Closed by the last of what closes or opens it. */
    private static boolean closed(List<CaseEvent> past) {
        boolean closed = false;
        for (CaseEvent before : past) {
            closed = switch (before.fact()) {
                case DecisionFact.Closed now -> true;
                case DecisionFact.Ruled ruled -> closed && !ruled.setAside();
                case ObjectionFact.Objected objected -> false;
                case Fact other -> closed;
            };
        }
        return closed;
    }

    /** How it ended without a decision; a ruling that sets that aside opens it again. */
    private static Optional<IntakeFact.Ended> ended(List<CaseEvent> past) {
        Optional<IntakeFact.Ended> how = Optional.empty();
        for (CaseEvent before : past) {
            how = switch (before.fact()) {
                case IntakeFact.Ended ended -> Optional.of(ended);
                case DecisionFact.Ruled ruled -> ruled.setAside() ? Optional.empty() : how;
                case Fact other -> how;
            };
        }
        return how;
    }

    private static void clocks(CaseState state, String which) {
        boolean ticking =
                state.decisionClock().running() || state.decisionClock().stopped();
        assertThat(ticking)
                .as(which + ": an open case has a clock, a decided one none")
                .isEqualTo(state.tally() == Tally.OPEN);
        state.redecision()
                .ifPresent(due -> assertThat(due.clock().running()).as(which).isTrue());
        state.openObjections()
                .forEach(one -> assertThat(one.clock().ended()).as(which).isEmpty());
        assertThat(state.clocks())
                .as(which + ": no clock is due before it begins")
                .allMatch(clock ->
                        !clock.due().isBefore(clock.from()) && !clock.due().isBefore(clock.firstDue()));
    }

    private static void decided(DecisionFact.Decided decided, String which) {
        if (decided.kind() == DecisionKind.OPEN) {
            assertThat(decided.refusals()).as(which).isEmpty();
        } else {
            assertThat(decided.refusals()).as(which).isNotEmpty();
            assertThat(decided.remedy()).as(which).isPresent();
            assertThat(decided.remedy().orElseThrow().objection()).as(which).isPresent();
        }
        assertThat(decided.disclosing().isPresent()).as(which).isEqualTo(decided.kind() != DecisionKind.CLOSED);
    }

    /** Nothing leaves before its lock ends, whatever was decided since. */
    private static void delivered(
            List<CaseEvent> past, CaseEvent event, DeliveryFact.Delivered delivered, String which) {
        Map<String, LocalDate> locks = new HashMap<>();
        Map<Integer, ObjectionFact.Objected> open = new HashMap<>();
        long quoted = 0;
        long paid = 0;
        boolean stayed = false;
        for (CaseEvent before : past) {
            switch (before.fact()) {
                case DecisionFact.Decided decided -> locks.clear();
                case DecisionFact.ThirdPartyOverridden lock ->
                    locks.put(lock.party(), before.stamp().day().plusDays(31));
                case ObjectionFact.Objected objected -> open.put(objected.objection(), objected);
                case ObjectionFact.ObjectionDecided decided -> open.remove(decided.objection());
                case ObjectionFact.ObjectionWithdrawn withdrawn -> open.remove(withdrawn.objection());
                case DeliveryFact.FeesQuoted quote -> quoted = quote.won();
                case DeliveryFact.FeesPaid payment -> paid += payment.won();
                case DecisionFact.StayOrdered stay -> stayed = true;
                case DecisionFact.StayLifted stay -> stayed = false;
                case Fact other -> assertThat(other).isNotNull();
            }
        }
        assertThat(locks.values())
                .as(which + ": thirty days lie between")
                .allMatch(first -> !event.stamp().day().isBefore(first));
        assertThat(open.values())
                .as(which + ": a third party's objection keeps the lock")
                .noneMatch(one -> one.by() == ObjectionParty.THIRD_PARTY);
        ArrivalInvariants.silent(past, event, locks.keySet(), which);
        DeliveryInvariants.identified(past, which);
        assertThat(paid).as(which + ": paid").isGreaterThanOrEqualTo(quoted);
        assertThat(stayed).as(which + ": no court holds it").isFalse();
        assertThat(delivered.day()).as(which).isEqualTo(event.stamp().day());
    }

    private static void gate(List<CaseEvent> past, ObjectionFact.ObjectionDecided decided, String which) {
        assertThat(past)
                .as(which + ": no objection is decided but behind the gate, which the desk holds")
                .anyMatch(before -> before.stamp().actor().role() == Role.DESK
                        && switch (before.fact()) {
                            case ObjectionFact.CommitteeHeard heard -> heard.objection() == decided.objection();
                            case ObjectionFact.CommitteeExempted exempt -> exempt.objection() == decided.objection();
                            case Fact other -> false;
                        });
    }
}
