package kr.seogo.disclosure.internal.desk;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import kr.seogo.disclosure.Actor;
import kr.seogo.disclosure.Role;
import kr.seogo.disclosure.api.CaseFigures;
import kr.seogo.disclosure.api.LiveGroup;
import kr.seogo.disclosure.internal.cases.CaseDays;
import org.jdbi.v3.core.Jdbi;

/** Figures over the database. */
public final class StoredFigures implements CaseFigures {

    private static final int LOOKS = 64;

    private final AtomicLong looks = new AtomicLong();
    private final Jdbi jdbi;
    private final KeptFigures kept;
    private final CaseStore store;
    private final CaseDays days;

    public StoredFigures(Jdbi jdbi, CaseStore store, CaseDays days) {
        this.jdbi = jdbi;
        this.kept = new KeptFigures(jdbi);
        this.store = store;
        this.days = days;
    }

    @Override
    public Standing standing(LiveGroup by, Optional<Integer> year, Actor actor) {
        if (actor.role() != Role.DESK && actor.role() != Role.OFFICER) {
            return new Standing(store.today(), List.of(), new Line("", Map.of(), Map.of()), by, List.of(), false);
        }
        // Adding up may wait for a few looks more.
        if (looks.getAndIncrement() % LOOKS == 0) {
            CaseCounts.keepFew(jdbi);
        }
        DaysAhead ahead = DaysAhead.of(store.today(), days);
        return kept.get(
                by,
                year,
                actor,
                ahead,
                () -> Snapshot.read(jdbi, handle -> standing(by, new FigureRows(handle, year, actor, ahead))));
    }

    private static Standing standing(LiveGroup by, FigureRows rows) {
        List<Line> lines = by == LiveGroup.BODY && rows.actor().role() != Role.DESK ? List.of() : rows.lines(by);
        Line all = FigureRows.sum(
                by == LiveGroup.BODY || by == LiveGroup.GROUND ? rows.lines(LiveGroup.DEPARTMENT) : lines);
        boolean more = lines.size() > MOST_LINES;
        return new Standing(
                rows.ahead().today(), rows.years(), all, by, more ? lines.subList(0, MOST_LINES) : lines, more);
    }
}
