package kr.seogo.disclosure;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import kr.seogo.disclosure.Handling.ThirdParty;

/** What a third party that was decided against keeps from being disclosed, and for how long (Act, Article 21 (2) and (3)). */
final class ThirdPartyLock {

    private ThirdPartyLock() {}

    /** The first day after the thirty that lie between decision and disclosure. */
    static Optional<LocalDate> until(CaseState state) {
        return state.handling().thirdParties().stream()
                .flatMap(party -> party.overridden().stream())
                .map(overridden -> overridden.release().due())
                .max(Comparator.naturalOrder());
    }

    /** Whether one may still object, that has not: its days are not over, or nobody knows when they began. */
    static boolean mayBeObjectedTo(CaseState state, LocalDate today) {
        return state.handling().thirdParties().stream()
                .anyMatch(party -> party.mayStillObject(today) && !objected(state, party));
    }

    private static boolean objected(CaseState state, ThirdParty party) {
        int decision = state.decision().map(made -> made.made().decision()).orElse(0);
        return state.objections().stream()
                .map(Objection::filed)
                .anyMatch(one -> one.decision() == decision && one.party().equals(Optional.of(party.party())));
    }
}
