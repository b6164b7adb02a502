package kr.seogo.disclosure.internal.desk;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import kr.seogo.disclosure.Actor;
import kr.seogo.disclosure.Role;
import kr.seogo.disclosure.api.CaseFigure;
import kr.seogo.disclosure.api.CaseFigures.Line;
import kr.seogo.disclosure.api.CaseFigures.Standing;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/** Counts the lines of cases; what a figure counts is said once, for the number and for the list behind it. */
final class FigureRows {

    private FigureRows() {}

    /** The condition under which a line counts; asks for {@code :today} where {@link #asksForToday} says so. */
    static String counts(CaseFigure figure) {
        return switch (figure) {
            case RECEIVED -> "tally <> 'replaced'";
            case DECIDED -> "tally = 'decided'";
            case ENDED -> "tally = 'ended'";
            case OPEN -> "tally = 'open'";
            case OVERDUE -> "live and next_due < :today";
            case DUE_TODAY -> "live and next_due = :today";
        };
    }

    static boolean asksForToday(CaseFigure figure) {
        return figure == CaseFigure.OVERDUE || figure == CaseFigure.DUE_TODAY;
    }

    static Standing standing(Handle handle, Optional<Integer> year, Actor actor, LocalDate today) {
        String where = " where body = :body" + (actor.role() == Role.OFFICER ? " and department = :department" : "");
        List<Integer> years = bound(
                        handle.createQuery("select distinct extract(year from received)::int from disclosure.case_row"
                                + where + " order by 1 desc"),
                        actor)
                .mapTo(Integer.class)
                .list();
        String figures = Arrays.stream(CaseFigure.values())
                .map(figure -> "count(*) filter (where " + counts(figure) + ") as " + figure.name())
                .collect(Collectors.joining(", "));
        Query query = bound(
                        handle.createQuery("select coalesce(department, '') as name, " + figures
                                + " from disclosure.case_row" + where
                                + (year.isPresent() ? " and received between :first and :last" : "")
                                + " group by 1 order by 1"),
                        actor)
                .bind("today", today);
        year.ifPresent(one -> query.bind("first", LocalDate.of(one, 1, 1)).bind("last", LocalDate.of(one, 12, 31)));
        List<Line> departments = query.map((row, context) -> line(row)).list();
        return new Standing(today, years, sum(departments), departments);
    }

    private static Query bound(Query sql, Actor actor) {
        sql.bind("body", actor.body());
        if (actor.role() == Role.OFFICER) {
            sql.bind("department", actor.department().orElse(""));
        }
        return sql;
    }

    private static Line line(ResultSet row) throws SQLException {
        Map<CaseFigure, Long> counts = new EnumMap<>(CaseFigure.class);
        for (CaseFigure figure : CaseFigure.values()) {
            counts.put(figure, row.getLong(figure.name()));
        }
        return new Line(row.getString("name"), counts);
    }

    private static Line sum(List<Line> lines) {
        Map<CaseFigure, Long> counts = new EnumMap<>(CaseFigure.class);
        for (CaseFigure figure : CaseFigure.values()) {
            counts.put(figure, lines.stream().mapToLong(line -> line.of(figure)).sum());
        }
        return new Line("", counts);
    }
}
