package kr.seogo.disclosure.internal.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kr.seogo.disclosure.CaseEvent;
import kr.seogo.disclosure.CaseState;
import kr.seogo.disclosure.DecisionFact;
import kr.seogo.disclosure.Delivery;
import kr.seogo.disclosure.DeliveryFact;
import kr.seogo.disclosure.IntakeFact;
import kr.seogo.disclosure.LegalClock;
import kr.seogo.disclosure.Redecision;

/** What must always hold of the days in which something is to be handed over. */
final class DeliveryInvariants {

    private DeliveryInvariants() {}

    static void check(CaseEvent event, CaseState state, String which) {
        Delivery delivery = state.delivery();
        if (delivery.owed() == 0) {
            assertThat(delivery.clock().filter(LegalClock::stopped))
                    .as(which + ": nothing holds disclosure back once nothing is owed")
                    .isEmpty();
        }
        if (state.redecision().filter(Redecision::holdsDelivery).isPresent()) {
            assertThat(Stream.of(delivery.clock(), delivery.parts()).flatMap(Optional::stream))
                    .as(which + ": no days of delivery run or wait while a new decision holds it")
                    .allMatch(clock -> clock.ended().isPresent());
            assertThat(delivery.scheduled())
                    .as(which + ": no day is announced while a new decision holds delivery")
                    .isEmpty();
        }
        if (event.fact() instanceof DecisionFact.Decided decided) {
            decided(decided, event, delivery, which);
        }
    }

    /** Whoever must be known was identified before anything left, whether the request said so or staff since. */
    static void identified(List<CaseEvent> past, String which) {
        boolean needed = past.stream()
                .map(CaseEvent::fact)
                .anyMatch(fact -> fact instanceof DeliveryFact.IdentityRequired
                        || (fact instanceof IntakeFact.Received received && received.identityNeeded()));
        assertThat(!needed || past.stream().anyMatch(one -> one.fact() instanceof DeliveryFact.IdentityChecked))
                .as(which + ": nobody is given what they must be identified for")
                .isTrue();
    }

    /** Whatever was quoted, paid or announced before. */
    private static void decided(DecisionFact.Decided decided, CaseEvent event, Delivery delivery, String which) {
        assertThat(delivery.clock().isPresent())
                .as(which)
                .isEqualTo(decided.disclosing().isPresent());
        delivery.clock().ifPresent(clock -> {
            assertThat(clock.from())
                    .as(which + ": days begin with the decision")
                    .isEqualTo(event.stamp().day());
            assertThat(clock.running())
                    .as(which + ": they run where nothing is owed, and wait for the payment where something is")
                    .isEqualTo(delivery.owed() == 0);
        });
    }
}
