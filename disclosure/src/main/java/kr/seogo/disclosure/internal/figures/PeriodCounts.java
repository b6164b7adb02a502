package kr.seogo.disclosure.internal.figures;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kr.seogo.disclosure.Actor;
import kr.seogo.disclosure.api.FigureGroup;
import kr.seogo.disclosure.api.FigurePeriod;
import kr.seogo.disclosure.api.PeriodFigure;
import org.jdbi.v3.core.Handle;

/** Counts the lines of a period, under the snapshot of its handle; what must add up is checked as it is read. */
record PeriodCounts(Handle handle, Actor actor, LocalDate today) {

    private static final List<PeriodFigure> OBJECTIONS = Arrays.stream(PeriodFigure.values())
            .filter(PeriodFigure::ofObjections)
            .toList();

    /** All requests. */
    Counts all(FigurePeriod period) {
        return one("disclosure.case_row", PeriodFigure.BALANCE, period)
                .balanced(period.first() + " to " + period.last());
    }

    /** How many were split; their parts are counted in their place. */
    long split(FigurePeriod period) {
        return one("disclosure.case_row", List.of(PeriodFigure.SPLIT), period).get(PeriodFigure.SPLIT);
    }

    /** All objections. */
    Counts objections(FigurePeriod period) {
        return one("disclosure.objection_row", OBJECTIONS, period).objectionsBalanced();
    }

    /** On how many meetings the committee sat on objections. */
    long meetings(FigurePeriod period) {
        return CellSql.bind(
                        handle.createQuery(
                                "select count(distinct regexp_replace(meeting, ' 안건 [0-9]+$', '')) from disclosure.objection_row where "
                                        + CellSql.base(PeriodFigure.HEARD, actor) + " and "
                                        + CellSql.counts(PeriodFigure.HEARD)),
                        period,
                        actor,
                        today)
                .mapTo(Long.class)
                .one();
    }

    /** Of the objections settled, on how many the committee need not sit, by the reason. */
    Map<String, Long> exempt(FigurePeriod period) {
        return CellSql.bind(
                        handle.createQuery("select exempt, count(*) as n from disclosure.objection_row where "
                                + CellSql.base(PeriodFigure.EXEMPT, actor) + " and "
                                + CellSql.counts(PeriodFigure.EXEMPT) + " group by 1"),
                        period,
                        actor,
                        today)
                .reduceRows(new LinkedHashMap<String, Long>(), (counts, row) -> {
                    counts.put(row.getColumn("exempt", String.class), row.getColumn("n", Long.class));
                    return counts;
                });
    }

    /** Requests told apart; they add up to all, whose figures are given. */
    Map<String, Counts> by(FigureGroup group, FigurePeriod period, Counts all) {
        Map<String, Counts> lines = new LinkedHashMap<>();
        CellSql.bind(
                        handle.createQuery("select " + CellSql.key(group) + " as key, "
                                + columns(PeriodFigure.BALANCE) + CellSql.from(group) + " where "
                                + CellSql.base(PeriodFigure.RECEIVED, actor) + " group by 1 order by 1"),
                        period,
                        actor,
                        today)
                .map((row, context) -> Map.entry(row.getString("key"), Counts.read(row, PeriodFigure.BALANCE)))
                .forEach(line -> lines.put(line.getKey(), line.getValue()));
        if (group != FigureGroup.GROUND) {
            lines.forEach((key, counts) -> counts.balanced(group.code() + " " + key));
            PeriodFigure.BALANCE.forEach(figure -> Counts.same(
                    figure.code() + " by " + group.code(),
                    all.get(figure),
                    lines.values().stream()
                            .mapToLong(counts -> counts.get(figure))
                            .sum()));
        }
        return lines;
    }

    /** Month by month: what is open at the end of one is carried over into the next. */
    Map<FigurePeriod, Counts> months(FigurePeriod period, Counts all) {
        Map<FigurePeriod, Counts> months = new LinkedHashMap<>();
        long open = all.get(PeriodFigure.CARRIED);
        for (FigurePeriod month : period.months()) {
            Counts counts = all(month);
            Counts.same("carried over into " + month.first(), open, counts.get(PeriodFigure.CARRIED));
            open = counts.get(PeriodFigure.OPEN);
            months.put(month, counts);
        }
        Counts.same("open at the end", all.get(PeriodFigure.OPEN), open);
        return months;
    }

    private Counts one(String table, Collection<PeriodFigure> figures, FigurePeriod period) {
        return CellSql.bind(
                        handle.createQuery("select " + columns(figures) + " from " + table + " where "
                                + CellSql.base(figures.iterator().next(), actor)),
                        period,
                        actor,
                        today)
                .map((row, context) -> Counts.read(row, figures))
                .one();
    }

    private static String columns(Collection<PeriodFigure> figures) {
        return figures.stream()
                .map(figure -> "count(*) filter (where " + CellSql.counts(figure) + ") as " + figure.name())
                .collect(Collectors.joining(", "));
    }
}
