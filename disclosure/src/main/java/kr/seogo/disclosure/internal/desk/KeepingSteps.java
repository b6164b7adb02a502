package kr.seogo.disclosure.internal.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kr.seogo.catalog.Seoul;
import kr.seogo.disclosure.Actor;
import kr.seogo.disclosure.CaseEvent;
import kr.seogo.disclosure.CaseRule;
import kr.seogo.disclosure.CaseState;
import kr.seogo.disclosure.KeepingFact;
import kr.seogo.disclosure.Role;
import kr.seogo.disclosure.Stamp;
import org.jdbi.v3.core.Handle;

/** What becomes of a closed case is written into its history, as every step is. */
final class KeepingSteps {

    private final CaseStore store;

    KeepingSteps(CaseStore store) {
        this.store = store;
    }

    /** Who hands over and destroys, in the history. */
    static Actor system(CaseState state) {
        return new Actor("seogo", Role.SYSTEM, state.intake().body(), Optional.empty());
    }

    /** Writes it; where the clock was set back, at the moment of the last step. */
    CaseState write(Handle handle, CaseState state, Actor actor, String why, CaseRule rule, KeepingFact fact) {
        Instant at = store.now().isBefore(state.last()) ? state.last() : store.now();
        Stamp stamp = new Stamp(at, LocalDate.ofInstant(at, Seoul.ZONE), actor, why, rule);
        return store.append(handle, state, List.of(new CaseEvent(stamp, fact)));
    }
}
