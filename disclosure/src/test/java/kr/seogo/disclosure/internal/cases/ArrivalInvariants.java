package kr.seogo.disclosure.internal.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kr.seogo.disclosure.CaseEvent;
import kr.seogo.disclosure.ClockKind;
import kr.seogo.disclosure.DecisionFact;
import kr.seogo.disclosure.DecisionKind;
import kr.seogo.disclosure.DeliveryFact;
import kr.seogo.disclosure.Fact;
import kr.seogo.disclosure.HearingFact;
import kr.seogo.disclosure.ObjectionFact;
import kr.seogo.disclosure.ObjectionParty;

/** Nobody is late before a notice is known to have arrived, and nothing goes out that is held; read off the history. */
final class ArrivalInvariants {

    private ArrivalInvariants() {}

    /** The day a notice to a third party arrived, as the newest word on it says; forgotten with every decision. */
    private static Optional<LocalDate> arrived(List<CaseEvent> past, String party, ClockKind period) {
        Optional<LocalDate> day = Optional.empty();
        for (CaseEvent before : past) {
            day = switch (before.fact()) {
                case HearingFact.ThirdPartyNotified told
                when told.party().equals(party) && period == ClockKind.THIRD_PARTY_OPINION -> told.reached();
                case HearingFact.ThirdPartyReached reached
                when reached.party().equals(party) && reached.period().kind() == period -> Optional.of(reached.day());
                case DecisionFact.Decided decided when period == ClockKind.THIRD_PARTY_OBJECTION -> Optional.empty();
                case Fact other -> day;
            };
        }
        return day;
    }

    private static Optional<LocalDate> arrived(List<CaseEvent> past) {
        Optional<LocalDate> day = Optional.empty();
        for (CaseEvent before : past) {
            day = switch (before.fact()) {
                case DecisionFact.Decided decided -> Optional.empty();
                case DecisionFact.NoticeReceived notice when notice.objection().isEmpty() -> Optional.of(notice.day());
                case Fact other -> day;
            };
        }
        return day;
    }

    /** Whoever was overridden has objected, or is known to have had seven days. */
    static void silent(List<CaseEvent> past, CaseEvent event, Set<String> overridden, String which) {
        Set<String> objected = new HashSet<>();
        for (CaseEvent before : past) {
            if (before.fact() instanceof DecisionFact.Decided) {
                objected.clear();
            } else if (before.fact() instanceof ObjectionFact.Objected objection) {
                objection.party().ifPresent(objected::add);
            }
        }
        assertThat(overridden)
                .as(which + ": nothing is disclosed while somebody may still object")
                .allMatch(party -> objected.contains(party)
                        || arrived(past, party, ClockKind.THIRD_PARTY_OBJECTION)
                                .filter(day -> event.stamp().day().isAfter(day.plusDays(7)))
                                .isPresent());
    }

    static void answered(List<CaseEvent> past, HearingFact.ThirdPartyAnswered answered, String which) {
        if (answered.late()) {
            assertThat(arrived(past, answered.party(), ClockKind.THIRD_PARTY_OPINION))
                    .as(which + ": no answer is late before the notice arrived")
                    .isPresent();
        }
    }

    static void objected(List<CaseEvent> past, ObjectionFact.Objected objected, String which) {
        if (!objected.late() || objected.decision() == 0) {
            return;
        }
        boolean byParty = objected.by() == ObjectionParty.THIRD_PARTY;
        Optional<LocalDate> arrived = byParty
                ? arrived(past, objected.party().orElseThrow(), ClockKind.THIRD_PARTY_OBJECTION)
                : arrived(past);
        assertThat(arrived)
                .as(which + ": no objection is late before the notice arrived")
                .isPresent();
        assertThat(objected.filed())
                .as(which + ": nor within its days from that arrival")
                .isAfter(arrived.orElseThrow().plusDays(byParty ? 7 : 30));
    }

    /** Whoever was told either answered, or is known to have had three days. */
    static void heard(List<CaseEvent> past, CaseEvent event, DecisionFact.Decided decided, String which) {
        if (decided.kind() == DecisionKind.CLOSED) {
            return;
        }
        Set<String> waiting = new HashSet<>();
        for (CaseEvent before : past) {
            if (before.fact() instanceof HearingFact.ThirdPartyNotified told) {
                waiting.add(told.party());
            } else if (before.fact() instanceof HearingFact.ThirdPartyAnswered answer) {
                waiting.remove(answer.party());
            }
        }
        assertThat(waiting)
                .as(which + ": nothing is disclosed while somebody may still ask not to")
                .allMatch(party -> arrived(past, party, ClockKind.THIRD_PARTY_OPINION)
                        .filter(day -> event.stamp().day().isAfter(day.plusDays(3)))
                        .isPresent());
    }

    /** What a closed case still knows: what others rule, whoever is not late, and files that lie ready. */
    static void afterClosing(List<CaseEvent> past, CaseEvent event, String which) {
        boolean may =
                switch (event.fact()) {
                    case DecisionFact.Ruled ruled -> true;
                    case ObjectionFact.Objected objected -> !objected.late();
                    case DecisionFact.NoticeReceived notice -> true;
                    case HearingFact.ThirdPartyReached reached ->
                        reached.period().kind() == ClockKind.THIRD_PARTY_OBJECTION;
                    case DecisionFact.StayOrdered stay -> files(past);
                    case DecisionFact.StayLifted stay -> true;
                    case DeliveryFact.Fetched fetched -> true;
                    case Fact other -> false;
                };
        assertThat(may)
                .as(which + ": a closed case does not know " + event.fact())
                .isTrue();
    }

    /** A court holds what is still here. */
    static void stayed(List<CaseEvent> past, String which) {
        boolean complete = false;
        for (CaseEvent before : past) {
            complete = switch (before.fact()) {
                case DecisionFact.Decided decided -> decided.kind() == DecisionKind.CLOSED;
                case DeliveryFact.Delivered delivered -> complete || delivered.last();
                case DeliveryFact.NoShowClosed closed -> true;
                case Fact other -> complete;
            };
        }
        assertThat(!complete || files(past))
                .as(which + ": a stay holds something")
                .isTrue();
    }

    static void fetched(List<CaseEvent> past, CaseEvent event, DeliveryFact.Fetched fetched, String which) {
        assertThat(waiting(past))
                .as(which + ": fetched once, after it was delivered")
                .containsAll(fetched.files());
        Map<Integer, ObjectionFact.Objected> open = new HashMap<>();
        Map<String, LocalDate> locks = new HashMap<>();
        boolean stayed = false;
        boolean discloses = false;
        for (CaseEvent before : past) {
            switch (before.fact()) {
                case DecisionFact.Decided decided -> {
                    locks.clear();
                    discloses = decided.kind() != DecisionKind.CLOSED;
                }
                case DecisionFact.ThirdPartyOverridden lock ->
                    locks.put(lock.party(), before.stamp().day().plusDays(31));
                case ObjectionFact.Objected objected -> open.put(objected.objection(), objected);
                case ObjectionFact.ObjectionDecided decided -> open.remove(decided.objection());
                case ObjectionFact.ObjectionWithdrawn withdrawn -> open.remove(withdrawn.objection());
                case DecisionFact.StayOrdered stay -> stayed = true;
                case DecisionFact.StayLifted stay -> stayed = false;
                case Fact other -> assertThat(other).isNotNull();
            }
        }
        assertThat(stayed).as(which + ": no court holds what is fetched").isFalse();
        assertThat(discloses).as(which + ": by the decision that holds").isTrue();
        assertThat(open.values())
                .as(which + ": no third party's objection holds it")
                .noneMatch(one -> one.by() == ObjectionParty.THIRD_PARTY);
        assertThat(locks.values())
                .as(which + ": thirty days lie between")
                .allMatch(first -> !event.stamp().day().isBefore(first));
    }

    private static boolean files(List<CaseEvent> past) {
        return past.stream()
                .anyMatch(before -> before.fact() instanceof DeliveryFact.Delivered delivered
                        && !delivered.files().isEmpty());
    }

    private static Set<UUID> waiting(List<CaseEvent> past) {
        Set<UUID> waiting = new HashSet<>();
        for (CaseEvent before : past) {
            if (before.fact() instanceof DeliveryFact.Delivered delivered) {
                waiting.addAll(delivered.files());
            } else if (before.fact() instanceof DeliveryFact.Fetched fetched) {
                fetched.files().forEach(waiting::remove);
            }
        }
        return waiting;
    }
}
