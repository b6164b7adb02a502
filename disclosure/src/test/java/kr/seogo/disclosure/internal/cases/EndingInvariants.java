package kr.seogo.disclosure.internal.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import kr.seogo.disclosure.CaseEvent;
import kr.seogo.disclosure.CaseState;
import kr.seogo.disclosure.DecisionFact;
import kr.seogo.disclosure.Ending;
import kr.seogo.disclosure.Fact;
import kr.seogo.disclosure.IntakeFact;
import kr.seogo.disclosure.ObjectionFact;
import kr.seogo.disclosure.Tally;

/** What ended without a decision: whoever was refused is told appeal and suit, and a ruling can open it again. */
final class EndingInvariants {

    private static final Set<Ending> REFUSING =
            EnumSet.of(Ending.PETITION, Ending.NOT_HELD, Ending.REPEAT_CLOSED, Ending.POINTED_CLOSED);
    private static final Set<Ending> FINAL = EnumSet.of(Ending.IMMEDIATE, Ending.SPLIT, Ending.WITHDRAWN);

    private EndingInvariants() {}

    static void ended(IntakeFact.Ended ended, String which) {
        assertThat(ended.remedy().isPresent())
                .as(which + ": a refusal without a decision has remedies, and nothing else that ends so")
                .isEqualTo(REFUSING.contains(ended.how()));
        ended.remedy().ifPresent(remedy -> assertThat(remedy.objection())
                .as(which + ": one objects to decisions and to silence")
                .isEmpty());
    }

    /** Nothing follows an end but a ruling; one that sets it aside opens the case again. */
    static void after(IntakeFact.Ended ended, CaseEvent event, CaseState state, String which) {
        switch (event.fact()) {
            case ObjectionFact.ObjectionWithdrawn withdrawn ->
                assertThat(ended.how()).as(which).isEqualTo(Ending.WITHDRAWN);
            case DecisionFact.Ruled ruled -> {
                assertThat(FINAL).as(which + ": nobody rules on it").doesNotContain(ended.how());
                assertThat(state.tally()).as(which).isEqualTo(ruled.setAside() ? Tally.OPEN : Tally.ENDED);
                if (ruled.setAside()) {
                    assertThat(ruled.redecision())
                            .as(which + ": it is to be decided, within the days of the ruling")
                            .contains(state.decisionClock());
                    assertThat(ruled.silence()).as(which + ": or it is silence").contains(state.silenceClock());
                }
            }
            case Fact other ->
                assertThat(other)
                        .as(which + ": nothing follows an end but a ruling")
                        .isNull();
        }
    }
}
