package kr.seogo.disclosure.internal.desk;

import java.util.Optional;
import kr.seogo.catalog.Provenance;
import kr.seogo.disclosure.CaseNumber;
import kr.seogo.disclosure.CaseRule;
import kr.seogo.disclosure.CaseState;
import kr.seogo.disclosure.KeepingFact;
import kr.seogo.disclosure.RetentionRules;
import kr.seogo.disclosure.api.CaseArchive;
import kr.seogo.disclosure.api.CasePapers;
import kr.seogo.disclosure.api.ClosedCases;
import kr.seogo.disclosure.internal.cases.CaseFold;
import kr.seogo.disclosure.internal.desk.CaseOutbox.Due;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/**
 * Hands closed cases over. No transaction is open meanwhile: the archive keeps a transfer once however often it is given, and
 * what it answers is written down afterwards, once.
 */
public final class StoredClosedCases implements ClosedCases {

    private final Jdbi jdbi;
    private final CaseStore store;
    private final CaseFiles files;
    private final RetentionRules rules;

    public StoredClosedCases(Jdbi jdbi, CaseStore store, CaseFiles files, RetentionRules rules) {
        this.jdbi = jdbi;
        this.store = store;
        this.files = files;
        this.rules = rules;
    }

    @Override
    public int settle(CaseArchive archive) {
        int settled = 0;
        IllegalStateException failed = null;
        for (Due one : jdbi.withHandle(handle -> CaseOutbox.due(handle, store.now()))) {
            try {
                settled += settle(one, archive) ? 1 : 0;
            } catch (RuntimeException e) {
                failed = failure(one, e, failed);
            }
        }
        if (failed != null) {
            throw failed;
        }
        return settled;
    }

    private IllegalStateException failure(Due one, RuntimeException why, @Nullable IllegalStateException before) {
        later(one, String.valueOf(why.getMessage()), true);
        if (before != null) {
            before.addSuppressed(why);
            return before;
        }
        return new IllegalStateException(
                "Case " + one.number() + " could not be handed over to the archive and will be tried again: "
                        + why.getMessage(),
                why);
    }

    private void later(Due one, String note, boolean failed) {
        jdbi.useHandle(handle -> CaseOutbox.later(handle, one, store.now(), note, failed));
    }

    private boolean settle(Due one, CaseArchive archive) {
        if (jdbi.withHandle(handle -> CaseOutbox.lettersUnderWay(handle, one.number()))) {
            later(one, "통지서가 아직 나가지 않았습니다. Its letters are still on their way.", false);
            return false;
        }
        CaseState state = jdbi.withHandle(handle -> state(handle, one.number()));
        return switch (archive.keep(state.intake().body(), id(one), one.transfer(), () -> papers(one, state))) {
            case CaseArchive.Answer.Refused no -> {
                later(one, no.why().ko() + " " + no.why().en(), true);
                yield false;
            }
            case CaseArchive.Answer.Kept kept -> jdbi.inTransaction(handle -> kept(handle, one, kept));
        };
    }

    private boolean kept(Handle handle, Due one, CaseArchive.Answer.Kept kept) {
        CaseRows.lock(handle, one.number());
        if (!CaseOutbox.stillDue(handle, one)) {
            return false;
        }
        CaseState state = state(handle, one.number());
        new KeepingSteps(store)
                .write(
                        handle,
                        state,
                        KeepingSteps.system(state),
                        kept.record(),
                        CaseRule.ARCHIVING,
                        new KeepingFact.Archived(one.closing(), one.transfer(), kept.record(), kept.accession()));
        CaseOutbox.archived(handle, one, kept.record());
        return true;
    }

    private CasePapers papers(Due one, CaseState state) {
        return jdbi.inTransaction(handle -> {
            Optional<Integer> before = CaseOutbox.before(handle, one);
            return new CasePapers(
                    one.number(),
                    state.intake().body(),
                    state.handling().department(),
                    Provenance.DISCLOSURE_REQUESTS,
                    id(one),
                    before.isPresent(),
                    state.intake().received(),
                    one.closed(),
                    rules.at(RetentionRules.Kind.RECORD, one.closed()).years(),
                    files.of(handle, one.number(), before.orElse(0), one.closing()));
        });
    }

    /** The record file of a case, at its body. */
    private static String id(Due one) {
        return "정보공개-" + one.number();
    }

    private static CaseState state(Handle handle, CaseNumber number) {
        return CaseFold.of(number, EventRows.of(handle, number));
    }
}
