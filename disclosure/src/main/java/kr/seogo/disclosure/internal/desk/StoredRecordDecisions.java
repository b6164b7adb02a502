package kr.seogo.disclosure.internal.desk;

import java.time.LocalDate;
import java.util.Optional;
import kr.seogo.disclosure.CaseState;
import kr.seogo.disclosure.DecisionKind;
import kr.seogo.disclosure.api.RecordDecisions;
import kr.seogo.disclosure.internal.archive.CatalogueRecords;
import kr.seogo.disclosure.internal.archive.RegisterDecision;
import kr.seogo.disclosure.internal.cases.CaseFold;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/**
 * Carries decisions over to the access register. The case is locked meanwhile: no objection and no stay comes between the
 * look at its locks and the decision in the register.
 */
public final class StoredRecordDecisions implements RecordDecisions {

    private final Jdbi jdbi;
    private final CaseStore store;
    private final CatalogueRecords records;

    public StoredRecordDecisions(Jdbi jdbi, CaseStore store, CatalogueRecords records) {
        this.jdbi = jdbi;
        this.store = store;
        this.records = records;
    }

    @Override
    public int settle() {
        int settled = 0;
        IllegalStateException failed = null;
        for (RegisterDecision one : jdbi.withHandle(handle -> RecordOutbox.due(handle, store.today(), store.now()))) {
            try {
                settled += jdbi.inTransaction(handle -> settle(handle, one)) ? 1 : 0;
            } catch (RuntimeException e) {
                failed = failure(one, e, failed);
            }
        }
        if (failed != null) {
            throw failed;
        }
        return settled;
    }

    private IllegalStateException failure(
            RegisterDecision one, RuntimeException why, @Nullable IllegalStateException before) {
        jdbi.useHandle(
                handle -> RecordOutbox.later(handle, one, store.now(), Optional.of(String.valueOf(why.getMessage()))));
        if (before != null) {
            before.addSuppressed(why);
            return before;
        }
        return new IllegalStateException(
                "What case " + one.number() + " decided about record "
                        + one.record().record() + " could not be carried out and will be tried again: "
                        + why.getMessage(),
                why);
    }

    private boolean settle(Handle handle, RegisterDecision one) {
        CaseRows.lock(handle, one.number());
        if (!RecordOutbox.stillDue(handle, one)) {
            return false;
        }
        CaseState state = CaseFold.of(one.number(), EventRows.of(handle, one.number()));
        if (state.decision()
                .filter(made -> made.made().decision() == one.decision())
                .isEmpty()) {
            RecordOutbox.end(handle, one, "superseded");
            return false;
        }
        if (!holds(state, one, store.today())) {
            RecordOutbox.later(handle, one, store.now(), Optional.empty());
            return false;
        }
        boolean changed = records.carryOut(one);
        RecordOutbox.end(handle, one, changed ? "settled" : "left");
        return changed;
    }

    /** Whether the decision stands, and nothing keeps from opening what it opens. */
    private static boolean holds(CaseState state, RegisterDecision one, LocalDate today) {
        boolean opens = one.record().kind() != DecisionKind.CLOSED;
        return state.redecision().isEmpty()
                && !(opens && (state.locked(today) || today.isBefore(RecordOutbox.day(state))));
    }
}
