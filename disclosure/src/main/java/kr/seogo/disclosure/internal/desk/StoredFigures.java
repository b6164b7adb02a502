package kr.seogo.disclosure.internal.desk;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import kr.seogo.disclosure.Actor;
import kr.seogo.disclosure.Role;
import kr.seogo.disclosure.api.CaseFigures;
import org.jdbi.v3.core.Jdbi;

/** Figures over the database. */
public final class StoredFigures implements CaseFigures {

    private static final int LOOKS = 64;

    private final AtomicLong looks = new AtomicLong();
    private final Jdbi jdbi;
    private final CaseStore store;

    public StoredFigures(Jdbi jdbi, CaseStore store) {
        this.jdbi = jdbi;
        this.store = store;
    }

    @Override
    public Standing standing(Optional<Integer> year, Actor actor) {
        if (actor.role() != Role.DESK && actor.role() != Role.OFFICER) {
            return new Standing(store.today(), List.of(), new Line("", Map.of()), List.of());
        }
        // Adding up may wait for a few looks more; looking whether it must costs as much as the figures.
        if (looks.getAndIncrement() % LOOKS == 0) {
            CaseCounts.keepFew(jdbi, actor);
        }
        return jdbi.withHandle(handle -> FigureRows.standing(handle, year, actor, store.today()));
    }
}
