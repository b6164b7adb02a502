package kr.seogo.disclosure.internal.desk;

import java.util.List;
import kr.seogo.catalog.Label;
import kr.seogo.disclosure.Actor;
import kr.seogo.disclosure.BadInputException;
import kr.seogo.disclosure.CaseEvent;
import kr.seogo.disclosure.CaseNumber;
import kr.seogo.disclosure.CaseRule;
import kr.seogo.disclosure.CaseState;
import kr.seogo.disclosure.KeepingFact;
import kr.seogo.disclosure.Role;
import kr.seogo.disclosure.api.CaseHolds;
import kr.seogo.disclosure.api.CaseOutcome;
import kr.seogo.disclosure.internal.cases.CaseFold;
import org.jdbi.v3.core.Jdbi;

/** Holds over the database, as steps of their case. */
public final class StoredCaseHolds implements CaseHolds {

    private final Jdbi jdbi;
    private final CaseStore store;

    public StoredCaseHolds(Jdbi jdbi, CaseStore store) {
        this.jdbi = jdbi;
        this.store = store;
    }

    @Override
    public CaseOutcome hold(CaseNumber number, String why, Actor desk) {
        return step(number, why, desk, true);
    }

    @Override
    public CaseOutcome lift(CaseNumber number, String why, Actor desk) {
        return step(number, why, desk, false);
    }

    @Override
    public List<Held> list(Actor desk) {
        return desk.role() == Role.DESK ? jdbi.withHandle(handle -> HoldRows.of(handle, desk.body())) : List.of();
    }

    private CaseOutcome step(CaseNumber number, String why, Actor desk, boolean hold) {
        if (why.isBlank()) {
            throw new BadInputException("reason", new Label("이유를 적어야 합니다.", "It needs the reason, which is kept."));
        }
        return jdbi.inTransaction(handle -> {
            if (CaseRows.lock(handle, number).isEmpty()) {
                return new CaseOutcome.NotFound();
            }
            List<CaseEvent> events = EventRows.of(handle, number);
            CaseState state = CaseFold.of(number, events);
            if (!state.intake().body().equals(desk.body())) {
                return new CaseOutcome.NotFound();
            }
            if (desk.role() != Role.DESK) {
                return new CaseOutcome.NotPermitted(new Label(
                        "파기 보류는 정보공개 총괄부서만 할 수 있습니다.",
                        "Only the disclosure desk holds back from destruction, and ends that."));
            }
            if (Holds.placed(events) == hold) {
                return new CaseOutcome.Unlawful(CaseRule.RETENTION, already(hold));
            }
            CaseState after = new KeepingSteps(store)
                    .write(
                            handle,
                            state,
                            desk,
                            why.strip(),
                            CaseRule.RETENTION,
                            hold ? new KeepingFact.HoldPlaced() : new KeepingFact.HoldLifted());
            return new CaseOutcome.Done(store.view(handle, after, desk));
        });
    }

    private static Label already(boolean hold) {
        return hold
                ? new Label("이미 파기를 보류한 건입니다.", "It is held back already.")
                : new Label("파기를 보류한 건이 아닙니다.", "It is not held back.");
    }
}
