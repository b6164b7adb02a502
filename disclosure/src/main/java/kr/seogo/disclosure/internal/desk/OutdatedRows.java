package kr.seogo.disclosure.internal.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kr.seogo.disclosure.CaseEvent;
import kr.seogo.disclosure.CaseNumber;
import kr.seogo.disclosure.CaseState;
import kr.seogo.disclosure.LegalClock;
import kr.seogo.disclosure.internal.cases.CaseEngine;
import kr.seogo.disclosure.internal.cases.CaseFold;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Lines that an earlier version wrote, made anew from their events; and what was counted, added up. */
final class OutdatedRows {

    private static final int AT_ONCE = 500;

    private static final String SETTLE = "update disclosure.case_row set shape = 2, origin = :origin,"
            + " delivery = :delivery, settled = :settled, settled_as = :settled_as, settled_late = :settled_late,"
            + " settled_items = :settled_items, taken = :taken where number = :number";

    private static final String NEXT = "update disclosure.case_row set next_known = true, next_due = :due,"
            + " next_kind = :kind where number = :number";

    private OutdatedRows() {}

    /** Does nothing where all are of this version; can be broken off and repeated. */
    static void follow(Jdbi jdbi, CaseEngine engine, LocalDate today) {
        boolean more = true;
        while (more) {
            more = jdbi.inTransaction(handle -> some(handle, engine, today)) == AT_ONCE;
        }
        more = true;
        while (more) {
            more = jdbi.inTransaction(OutdatedRows::next) == AT_ONCE;
        }
        jdbi.useTransaction(CaseCounts::addUp);
    }

    /** What is due next of lines that do not know it. */
    private static int next(Handle handle) {
        List<CaseNumber> numbers = handle.createQuery(
                        "select number from disclosure.case_row where not next_known order by number limit :limit for update")
                .bind("limit", AT_ONCE)
                .map((row, context) -> new CaseNumber(row.getString(1)))
                .list();
        for (CaseNumber number : numbers) {
            Optional<LegalClock> next =
                    CaseFold.of(number, EventRows.of(handle, number)).nextDue();
            handle.createUpdate(NEXT)
                    .bind("number", number.value())
                    .bind("due", next.map(LegalClock::due).orElse(null))
                    .bind("kind", next.map(clock -> clock.kind().code()).orElse(null))
                    .execute();
        }
        return numbers.size();
    }

    private static int some(Handle handle, CaseEngine engine, LocalDate today) {
        List<CaseNumber> numbers = handle.createQuery(
                        "select number from disclosure.case_row where shape < 2 order by number limit :limit for update")
                .bind("limit", AT_ONCE)
                .map((row, context) -> new CaseNumber(row.getString(1)))
                .list();
        numbers.forEach(number -> anew(handle, number, engine, today));
        return numbers.size();
    }

    private static void anew(Handle handle, CaseNumber number, CaseEngine engine, LocalDate today) {
        List<CaseEvent> events = EventRows.of(handle, number);
        CaseState state = CaseFold.of(number, events.subList(0, 1));
        Optional<Settled> settled = Settled.of(state, engine);
        for (CaseEvent event : events.subList(1, events.size())) {
            state = CaseFold.after(state, event);
            if (settled.isEmpty()) {
                settled = Settled.of(state, engine);
            }
        }
        try (var update = handle.createUpdate(SETTLE)) {
            CaseRows.settle(update, settled);
            update.bind("number", number.value())
                    .bind("origin", state.intake().origin().code())
                    .bind("delivery", state.intake().delivery().code())
                    .execute();
        }
        CaseLines lines = new CaseLines(handle, engine, today);
        lines.objections(state);
        lines.execute();
    }
}
