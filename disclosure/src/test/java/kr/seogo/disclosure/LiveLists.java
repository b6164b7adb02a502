package kr.seogo.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import kr.seogo.disclosure.api.CaseFigure;
import kr.seogo.disclosure.api.CaseFigures.Line;
import kr.seogo.disclosure.api.CaseFigures.Standing;
import kr.seogo.disclosure.api.CaseQuery;
import kr.seogo.disclosure.api.DaysLeft;
import kr.seogo.disclosure.api.LiveGroup;
import kr.seogo.disclosure.api.LiveKey;

/** Holds every live figure to the list behind it. */
final class LiveLists {

    private LiveLists() {}

    /** Of every group, every line and every column; returns how many figures there were. */
    static int everyFigureIsTheTotalOfItsList(CaseRoom room, Optional<Integer> year, Actor actor) {
        int cells = 0;
        for (LiveGroup group : LiveGroup.values()) {
            Standing standing = room.figures().standing(group, year, actor);
            cells += holds(room, standing.all(), group.name(), Optional.empty(), year, actor, group);
            for (Line line : standing.lines()) {
                if (group != LiveGroup.BODY || line.key().equals(actor.body())) {
                    LiveKey key = new LiveKey(group, line.key());
                    cells += holds(room, line, group + " " + line.key(), Optional.of(key), year, actor, group);
                }
                assertThat(group == LiveGroup.GROUND || line.addsUp())
                        .as("%s %s adds up", group, line.key())
                        .isTrue();
            }
        }
        return cells;
    }

    private static int holds(
            CaseRoom room,
            Line line,
            String name,
            Optional<LiveKey> key,
            Optional<Integer> year,
            Actor actor,
            LiveGroup group) {
        for (CaseFigure figure : group.figures()) {
            CaseQuery query = query(Optional.of(figure), Optional.empty(), key, year);
            assertThat(room.desk().list(query, actor).total())
                    .as("%s, %s", name, figure)
                    .isEqualTo(line.of(figure));
        }
        if (group != LiveGroup.GROUND) {
            for (DaysLeft left : DaysLeft.values()) {
                CaseQuery query = query(Optional.empty(), Optional.of(left), key, year);
                assertThat(room.desk().list(query, actor).total())
                        .as("%s, %s", name, left)
                        .isEqualTo(line.left(left));
            }
        }
        return group.figures().size();
    }

    static long total(CaseRoom room, CaseFigure figure, LiveKey key, Actor actor) {
        return room.desk()
                .list(query(Optional.of(figure), Optional.empty(), Optional.of(key), Optional.empty()), actor)
                .total();
    }

    private static CaseQuery query(
            Optional<CaseFigure> figure, Optional<DaysLeft> left, Optional<LiveKey> key, Optional<Integer> year) {
        return new CaseQuery(
                false,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                figure,
                left,
                key,
                year,
                Optional.empty(),
                Optional.empty(),
                1);
    }
}
