package kr.seogo.disclosure.internal.cases;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import kr.seogo.catalog.Seoul;
import kr.seogo.disclosure.Actor;
import kr.seogo.disclosure.CaseState;
import kr.seogo.disclosure.Channel;
import kr.seogo.disclosure.ObjectionParty;
import kr.seogo.disclosure.Redecision;
import kr.seogo.disclosure.api.Fees;

/** A move being looked at: the case as it stands, who asks, when, by which calendar and by which fee tables. */
record Sitting(CaseState state, Actor actor, Instant at, CaseDays days, Fees fees) {

    LocalDate today() {
        return LocalDate.ofInstant(at, Seoul.ZONE);
    }

    LocalDateTime now() {
        return LocalDateTime.ofInstant(at, Seoul.ZONE);
    }

    ClockWork clocks() {
        return new ClockWork(days);
    }

    /** The legal day of something that came in on a day: today by its hour, an earlier one as it is written. */
    LocalDate receiptDay(Channel channel, Optional<LocalDate> day) {
        return day.filter(given -> !given.equals(today())).orElseGet(() -> days.receiptDay(channel, now()));
    }

    /** The same of another state of the case. */
    Sitting of(CaseState other) {
        return new Sitting(other, actor, at, days, fees);
    }

    /** Until when it is to be decided, for the first time or anew. */
    LocalDate decisionDue() {
        return state.redecision()
                .map(Redecision::clock)
                .orElse(state.decisionClock())
                .due();
    }

    boolean undecided() {
        return state.decision().isEmpty();
    }

    /** Whether a decision may have to be made: none yet, or a new one is due. */
    boolean toDecide() {
        return undecided() || state.redecision().isPresent();
    }

    /** Whether something is still to be handed over under the decision that holds. */
    boolean toHandOver() {
        return state.decision().filter(made -> made.discloses()).isPresent()
                && !state.delivery().complete()
                && !state.delivery().noShow();
    }

    /** Whether anything can still be held back: it is to be handed over, or lies ready to be fetched, once or again. */
    boolean toHold() {
        return toHandOver()
                || (state.decision().filter(made -> made.discloses()).isPresent()
                        && !state.delivery().files().all().isEmpty());
    }

    boolean objectedBy(ObjectionParty by) {
        return state.openObjection(by).isPresent();
    }
}
