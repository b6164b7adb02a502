package kr.seogo.disclosure.internal.desk;

import java.time.LocalDate;
import java.util.Optional;
import kr.seogo.disclosure.CaseState;
import kr.seogo.disclosure.LegalClock;
import kr.seogo.disclosure.Objection;
import kr.seogo.disclosure.ObjectionFact;
import kr.seogo.disclosure.Term;
import kr.seogo.disclosure.internal.cases.CaseEngine;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** What lists and figures read of cases, written with their events: a line of each case and of each objection. */
public final class CaseLines {

    private static final String OBJECTION = "insert into disclosure.objection_row (number, objection, body, department,"
            + " by, filed, settled, settled_as, late, heard, meeting, found, exempt) values (:number, :objection, :body,"
            + " :department, :by, :filed, :settled, :settled_as, :late, :heard, :meeting, :found, :exempt)"
            + " on conflict (number, objection) do update set department = excluded.department,"
            + " settled = excluded.settled, settled_as = excluded.settled_as, late = excluded.late,"
            + " heard = excluded.heard, meeting = excluded.meeting, found = excluded.found, exempt = excluded.exempt";

    private final PreparedBatch cases;
    private final PreparedBatch objections;
    private final CaseEngine engine;
    private final LocalDate today;

    public CaseLines(Handle handle, CaseEngine engine, LocalDate today) {
        this.cases = CaseRows.batch(handle);
        this.objections = handle.prepareBatch(OBJECTION);
        this.engine = engine;
        this.today = today;
    }

    static void write(Handle handle, CaseState state, CaseEngine engine, LocalDate today) {
        CaseLines lines = new CaseLines(handle, engine, today);
        lines.put(state);
        lines.execute();
    }

    /** Puts the lines of a case, to be written by {@link #execute}. */
    public void put(CaseState state) {
        CaseRows.put(cases, state, engine, today);
        objections(state);
    }

    void objections(CaseState state) {
        state.objections().forEach(one -> put(state, one));
    }

    public void execute() {
        CaseStore.execute(cases);
        CaseStore.execute(objections);
    }

    private void put(CaseState state, Objection one) {
        LegalClock clock = one.clock();
        Optional<LocalDate> settled = one.open() ? Optional.empty() : clock.ended();
        objections
                .bind("number", state.number().value())
                .bind("objection", one.number())
                .bind("body", state.intake().body())
                .bind("department", state.handling().department().orElse(null))
                .bind("by", one.filed().by().code())
                .bind("filed", one.filed().filed())
                .bind(
                        "settled",
                        settled.map(day -> later(day, one.filed().filed())).orElse(null))
                .bind("settled_as", as(one).orElse(null))
                .bind("late", settled.filter(day -> day.isAfter(clock.due())).isPresent() && !one.withdrawn())
                .bind(
                        "heard",
                        one.heard().map(ObjectionFact.CommitteeHeard::day).orElse(null))
                .bind(
                        "meeting",
                        one.heard().map(ObjectionFact.CommitteeHeard::meeting).orElse(null))
                .bind("found", one.heard().map(heard -> heard.outcome().code()).orElse(null))
                .bind(
                        "exempt",
                        one.exempt().map(exempt -> exempt.basis().code()).orElse(null))
                .add();
    }

    private static Optional<String> as(Objection one) {
        return one.withdrawn()
                ? Optional.of("withdrawn")
                : one.decided().map(ObjectionFact.ObjectionDecided::outcome).map(Term::code);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? other : one;
    }
}
