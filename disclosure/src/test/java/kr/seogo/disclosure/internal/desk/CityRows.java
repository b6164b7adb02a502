package kr.seogo.disclosure.internal.desk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Gatherers;
import java.util.stream.Stream;
import javax.sql.DataSource;
import kr.seogo.disclosure.CaseDecision;
import kr.seogo.disclosure.CaseEvent;
import kr.seogo.disclosure.CaseState;
import kr.seogo.disclosure.CityCase;
import kr.seogo.disclosure.DisclosureRoom;
import kr.seogo.disclosure.FeeTables;
import kr.seogo.disclosure.internal.cases.CaseEngine;
import kr.seogo.disclosure.internal.cases.CaseFold;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;

/**
 * Writes lived cases by the statements of the desk, many at once: fast where the driver may rewrite batches
 * ({@code reWriteBatchedInserts}). Letters are written of what is not over; nobody is written who asked.
 */
public final class CityRows {

    private static final int AT_ONCE = 1000;

    private final CaseEngine engine;
    private final LocalDate today;

    public CityRows(DisclosureRoom law, LocalDate today) {
        this.engine = new CaseEngine(LawDays.remembering(law.deadlines()), FeeTables.none());
        this.today = today;
    }

    /** Writes them, and the next number of each year. */
    public void write(DataSource database, Stream<CityCase> cases, Map<Integer, Long> numbers) {
        Jdbi jdbi = Jdbi.create(database);
        cases.gather(Gatherers.windowFixed(AT_ONCE))
                .forEach(some -> jdbi.useTransaction(handle -> write(handle, some)));
        jdbi.useTransaction(CaseCounts::addUp);
        jdbi.useTransaction(handle -> numbers.forEach((year, last) -> handle.execute(
                "insert into disclosure.case_counter as c values (?, ?)"
                        + " on conflict (year) do update set last = greatest(c.last, excluded.last)",
                year,
                last)));
    }

    private void write(Handle handle, List<CityCase> cases) {
        PreparedBatch events = EventRows.batch(handle);
        PreparedBatch letters = LetterRows.batch(handle);
        CaseLines lines = new CaseLines(handle, engine, today);
        List<CaseState> again = new ArrayList<>();
        for (CityCase one : cases) {
            int version = 0;
            for (CaseEvent event : one.events()) {
                EventRows.add(events, one.state().number(), ++version, event);
            }
            if (!one.state().over()) {
                letters(letters, one);
            }
            boolean anew = one.state()
                    .decision()
                    .map(CaseDecision::made)
                    .filter(made -> made.decision() > 1)
                    .isPresent();
            lines.put(anew ? one.settled() : one.state());
            if (anew) {
                again.add(one.state());
            }
        }
        events.execute();
        CaseStore.execute(letters);
        lines.execute();
        CaseLines later = new CaseLines(handle, engine, today);
        again.forEach(later::put);
        later.execute();
    }

    private static void letters(PreparedBatch letters, CityCase one) {
        CaseState state = CaseFold.of(one.state().number(), one.events().subList(0, 1));
        LetterRows.add(letters, one.events().getFirst(), state);
        for (CaseEvent event : one.events().subList(1, one.events().size())) {
            state = CaseFold.after(state, event);
            LetterRows.add(letters, event, state);
        }
    }
}
