package kr.seogo.disclosure.internal.desk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kr.seogo.catalog.Label;
import kr.seogo.disclosure.CaseEvent;
import kr.seogo.disclosure.CaseNumber;
import kr.seogo.disclosure.CaseRule;
import kr.seogo.disclosure.CaseState;
import kr.seogo.disclosure.KeepingFact;
import kr.seogo.disclosure.RetentionRules;
import kr.seogo.disclosure.RetentionRules.Kind;
import kr.seogo.disclosure.RetentionRules.Retention;
import kr.seogo.disclosure.api.CaseRetention;
import kr.seogo.disclosure.internal.cases.CaseFold;
import kr.seogo.disclosure.internal.privacy.CaseVault;
import kr.seogo.disclosure.internal.privacy.Forgetting;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Destruction over the database: each case in a transaction of its own, its line locked. */
public final class StoredCaseRetention implements CaseRetention {

    private final Jdbi jdbi;
    private final CaseStore store;
    private final CaseVault vault;
    private final RetentionRules rules;

    public StoredCaseRetention(Jdbi jdbi, CaseStore store, CaseVault vault, RetentionRules rules) {
        this.jdbi = jdbi;
        this.store = store;
        this.vault = vault;
        this.rules = rules;
    }

    /** A closed case that still names persons. */
    private record Closed(CaseNumber number, LocalDate on) {}

    @Override
    public Destruction destroyDue() {
        List<CaseNumber> destroyed = new ArrayList<>();
        List<HeldBack> heldBack = new ArrayList<>();
        for (Closed one : jdbi.withHandle(this::closed)) {
            Retention rule = rules.at(Kind.IDENTITY, one.on());
            LocalDate last = rule.last(one.on());
            if (store.today().isAfter(last)) {
                jdbi.inTransaction(handle -> destroy(handle, one, rule, last))
                        .ifPresentOrElse(
                                why -> heldBack.add(new HeldBack(one.number(), last, why)),
                                () -> destroyed.add(one.number()));
            }
        }
        return new Destruction(destroyed, heldBack);
    }

    /** One year is the shortest of all periods: what was closed since then is not even looked at. */
    private List<Closed> closed(Handle handle) {
        return handle.createQuery("select h.number, max(h.closed) as closed from disclosure.case_handover h"
                        + " join disclosure.case_key k on k.number = h.number and k.sealed is not null"
                        + " group by h.number having max(h.closed) < :year order by max(h.closed), h.number")
                .bind("year", store.today().minusYears(1))
                .map((row, context) ->
                        new Closed(new CaseNumber(row.getString("number")), row.getObject("closed", LocalDate.class)))
                .list();
    }

    /** Empty when it was destroyed, else why it stays. */
    private Optional<Label> destroy(Handle handle, Closed one, Retention rule, LocalDate last) {
        CaseRows.lock(handle, one.number());
        List<CaseEvent> events = EventRows.of(handle, one.number());
        CaseState state = CaseFold.of(one.number(), events);
        Optional<Label> held = Holds.on(handle, state, events);
        if (held.isEmpty()) {
            Forgetting.persons(handle, one.number(), store.now());
            vault.destroy(handle, one.number(), store.now());
            new KeepingSteps(store)
                    .write(
                            handle,
                            state,
                            KeepingSteps.system(state),
                            rule.article().ko(),
                            CaseRule.DESTRUCTION,
                            new KeepingFact.IdentityDestroyed(one.on(), last));
        }
        return held;
    }

    @Override
    public int forgetLooks() {
        LocalDate today = store.today();
        int years = rules.at(Kind.LOOK, today).years();
        return jdbi.withHandle(handle -> Forgetting.looks(handle, store.now(), years));
    }

    @Override
    public int forgetTries() {
        return jdbi.withHandle(handle -> Forgetting.tries(handle, store.now()));
    }
}
