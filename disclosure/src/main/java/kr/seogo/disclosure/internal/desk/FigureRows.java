package kr.seogo.disclosure.internal.desk;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
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

    /** What follows from where a case stands, and so is kept as counts; the rest depends on the day. */
    private static final Set<CaseFigure> STANDING =
            EnumSet.of(CaseFigure.RECEIVED, CaseFigure.DECIDED, CaseFigure.ENDED, CaseFigure.OPEN);

    private static final Set<CaseFigure> OWED = EnumSet.complementOf(EnumSet.copyOf(STANDING));

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

    /** From the counts that are kept, and the few lines in which something is owed: not by reading every case. */
    static Standing standing(Handle handle, Optional<Integer> year, Actor actor, LocalDate today) {
        String where = " where body = :body" + (actor.role() == Role.OFFICER ? " and department = :department" : "");
        List<Integer> years = bound(
                        handle.createQuery("select year from disclosure.case_count" + where
                                + " group by year having sum(cases) > 0 order by year desc"),
                        actor)
                .mapTo(Integer.class)
                .list();
        Map<String, Map<CaseFigure, Long>> lines = new TreeMap<>();
        Query stand = bound(
                handle.createQuery("select department, "
                        + columns(STANDING, "coalesce(sum(cases)", ", 0)")
                        + " from disclosure.case_count" + where + (year.isPresent() ? " and year = :year" : "")
                        + " group by 1 having sum(cases) > 0"),
                actor);
        year.ifPresent(one -> stand.bind("year", one));
        read(stand, STANDING, lines);
        Query owed = bound(
                        handle.createQuery("select coalesce(department, '') as department, "
                                + columns(OWED, "count(*)", "") + " from disclosure.case_row" + where
                                + " and live and coalesce(next_due, date '9999-12-31') <= :today"
                                + (year.isPresent() ? " and received between :first and :last" : "") + " group by 1"),
                        actor)
                .bind("today", today);
        year.ifPresent(one -> owed.bind("first", LocalDate.of(one, 1, 1)).bind("last", LocalDate.of(one, 12, 31)));
        read(owed, OWED, lines);
        List<Line> departments = lines.entrySet().stream()
                .map(line -> new Line(line.getKey(), line.getValue()))
                .toList();
        return new Standing(today, years, sum(departments), departments);
    }

    private static String columns(Set<CaseFigure> figures, String sum, String otherwise) {
        return figures.stream()
                .map(figure -> sum + " filter (where " + counts(figure) + ")" + otherwise + " as " + figure.name())
                .collect(Collectors.joining(", "));
    }

    private static void read(Query query, Set<CaseFigure> figures, Map<String, Map<CaseFigure, Long>> lines) {
        query.map((row, context) -> Map.entry(row.getString("department"), counts(row, figures)))
                .forEach(line -> lines.computeIfAbsent(line.getKey(), name -> new EnumMap<>(CaseFigure.class))
                        .putAll(line.getValue()));
    }

    private static Map<CaseFigure, Long> counts(ResultSet row, Set<CaseFigure> figures) throws SQLException {
        Map<CaseFigure, Long> counts = new EnumMap<>(CaseFigure.class);
        for (CaseFigure figure : figures) {
            counts.put(figure, row.getLong(figure.name()));
        }
        return counts;
    }

    private static Query bound(Query sql, Actor actor) {
        sql.bind("body", actor.body());
        if (actor.role() == Role.OFFICER) {
            sql.bind("department", actor.department().orElse(""));
        }
        return sql;
    }

    private static Line sum(List<Line> lines) {
        Map<CaseFigure, Long> counts = new EnumMap<>(CaseFigure.class);
        for (CaseFigure figure : CaseFigure.values()) {
            counts.put(figure, lines.stream().mapToLong(line -> line.of(figure)).sum());
        }
        return new Line("", counts);
    }
}
