package kr.seogo.disclosure.internal.figures;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import kr.seogo.disclosure.api.FiguresDifferException;
import kr.seogo.disclosure.api.PeriodFigure;

/** Figures of one line. What is not there is nought. */
record Counts(Map<PeriodFigure, Long> of) {

    static final Counts NONE = new Counts(Map.of());

    private static final List<PeriodFigure> DECISIONS =
            List.of(PeriodFigure.OPENED, PeriodFigure.PARTIAL, PeriodFigure.CLOSED);

    Counts {
        of = Map.copyOf(of);
    }

    static Counts read(ResultSet row, Collection<PeriodFigure> figures) throws SQLException {
        Map<PeriodFigure, Long> counts = new EnumMap<>(PeriodFigure.class);
        for (PeriodFigure figure : figures) {
            counts.put(figure, row.getLong(figure.name()));
        }
        return new Counts(counts);
    }

    long get(PeriodFigure figure) {
        return of.getOrDefault(figure, 0L);
    }

    private long sum(PeriodFigure... figures) {
        long sum = 0;
        for (PeriodFigure figure : figures) {
            sum += get(figure);
        }
        return sum;
    }

    /** Of what was decided, what was opened at least in part. */
    long disclosed() {
        return sum(PeriodFigure.OPENED, PeriodFigure.PARTIAL);
    }

    /** Requests: received + carried over = decided + ended otherwise + open. */
    Counts balanced(String whose) {
        same(whose + ", decided", sum(DECISIONS.toArray(PeriodFigure[]::new)), get(PeriodFigure.DECIDED));
        same(
                whose + ", received + carried over = decided + ended + open",
                sum(PeriodFigure.CARRIED, PeriodFigure.RECEIVED),
                sum(PeriodFigure.DECIDED, PeriodFigure.ENDED, PeriodFigure.OPEN));
        return this;
    }

    /** Objections: filed + carried over = decided + taken back + open. */
    Counts objectionsBalanced() {
        same(
                "objections filed + carried over = decided + taken back + open",
                sum(PeriodFigure.OBJECTIONS_CARRIED, PeriodFigure.OBJECTED),
                sum(
                        PeriodFigure.UPHELD,
                        PeriodFigure.PARTLY_UPHELD,
                        PeriodFigure.REJECTED,
                        PeriodFigure.DISMISSED,
                        PeriodFigure.TAKEN_BACK,
                        PeriodFigure.OBJECTIONS_OPEN));
        same(
                "found by the committee",
                sum(
                        PeriodFigure.FOUND_UPHELD,
                        PeriodFigure.FOUND_PARTLY,
                        PeriodFigure.FOUND_REJECTED,
                        PeriodFigure.FOUND_DISMISSED),
                get(PeriodFigure.HEARD));
        return this;
    }

    static void same(String what, long expected, long found) {
        if (expected != found) {
            throw new FiguresDifferException(what, expected, found);
        }
    }
}
