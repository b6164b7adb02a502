package kr.seogo.disclosure.internal.desk;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
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
import kr.seogo.disclosure.api.DaysLeft;
import kr.seogo.disclosure.api.LiveGroup;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.SqlStatements;

/**
 * Reads live figures from the counts that are kept, from the few lines in which something is owed, and from what is open:
 * not by reading every case.
 */
record FigureRows(Handle handle, Optional<Integer> year, Actor actor, DaysAhead ahead) {

    private static final Set<CaseFigure> OWED = Arrays.stream(CaseFigure.values())
            .filter(LiveSql::owed)
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(CaseFigure.class)));

    private static final Set<CaseFigure> KEPT = EnumSet.complementOf(EnumSet.copyOf(OWED));

    /** One of a group, while it is read. */
    private record Counts(Map<CaseFigure, Long> figures, Map<DaysLeft, Long> left) {
        Counts() {
            this(new EnumMap<>(CaseFigure.class), new EnumMap<>(DaysLeft.class));
        }
    }

    /** The years in which cases were received, the newest first. */
    List<Integer> years() {
        return bound(
                        LiveGroup.DEPARTMENT,
                        "select year from disclosure.case_count where mark = 'all'" + ours(LiveGroup.DEPARTMENT)
                                + " group by year having sum(cases) > 0 order by year desc")
                .mapTo(Integer.class)
                .list();
    }

    /** The lines of a group by key. */
    List<Line> lines(LiveGroup group) {
        Map<String, Counts> lines = new TreeMap<>();
        kept(group).forEach(line -> of(lines, line).figures().putAll(line.getValue()));
        if (group != LiveGroup.GROUND) {
            owed(group).forEach(line -> of(lines, line).figures().putAll(line.getValue()));
            open(group).forEach(line -> of(lines, line).left().putAll(line.getValue()));
        }
        return lines.entrySet().stream()
                .map(line -> new Line(
                        line.getKey(),
                        line.getValue().figures(),
                        line.getValue().left()))
                .toList();
    }

    static Line sum(List<Line> lines) {
        Map<CaseFigure, Long> counts = new EnumMap<>(CaseFigure.class);
        for (CaseFigure figure : CaseFigure.values()) {
            counts.put(figure, lines.stream().mapToLong(line -> line.of(figure)).sum());
        }
        Map<DaysLeft, Long> left = new EnumMap<>(DaysLeft.class);
        for (DaysLeft days : DaysLeft.values()) {
            left.put(days, lines.stream().mapToLong(line -> line.left(days)).sum());
        }
        return new Line("", counts, left);
    }

    private List<Map.Entry<String, Map<CaseFigure, Long>>> kept(LiveGroup group) {
        return bound(
                        group,
                        "select " + LiveSql.keptKey(group, year) + " as key, "
                                + columns(KEPT, "coalesce(sum(cases)", ", 0)")
                                + " from disclosure.case_count where mark = '" + LiveSql.mark(group, year) + "'"
                                + ours(group) + (year.isPresent() ? " and year = :year" : "")
                                + " group by 1 having sum(cases) > 0")
                .map((row, context) -> Map.entry(row.getString("key"), figures(row, KEPT)))
                .list();
    }

    private List<Map.Entry<String, Map<CaseFigure, Long>>> owed(LiveGroup group) {
        return bound(
                        group,
                        "select " + LiveSql.key(group, year) + " as key, " + columns(OWED, "count(*)", "")
                                + " from disclosure.case_row"
                                + " where live and coalesce(next_due, date '9999-12-31') <= :today" + ours(group)
                                + received() + " group by 1")
                .map((row, context) -> Map.entry(row.getString("key"), figures(row, OWED)))
                .list();
    }

    private List<Map.Entry<String, Map<DaysLeft, Long>>> open(LiveGroup group) {
        return bound(
                        group,
                        "select " + LiveSql.key(group, year) + " as key, " + DaysAhead.LEFT
                                + " as days, count(*) as n from disclosure.case_row where tally = 'open'"
                                + ours(group) + received() + " group by 1, 2")
                .map((row, context) -> Map.entry(
                        row.getString("key"),
                        Map.of(EventRows.term(DaysLeft.values(), row.getString("days")), row.getLong("n"))))
                .list();
    }

    private String ours(LiveGroup group) {
        if (group == LiveGroup.BODY) {
            return "";
        }
        return " and body = :body" + (actor.role() == Role.OFFICER ? " and department = :department" : "");
    }

    private String received() {
        return year.isPresent() ? " and received between :first and :last" : "";
    }

    private Query bound(LiveGroup group, String sql) {
        Query query = ahead.bind(handle.createQuery(sql))
                .configure(SqlStatements.class, one -> one.setUnusedBindingAllowed(true));
        if (group != LiveGroup.BODY) {
            query.bind("body", actor.body());
            query.bind("department", actor.department().orElse(""));
        }
        year.ifPresent(one ->
                query.bind("year", one).bind("first", LocalDate.of(one, 1, 1)).bind("last", LocalDate.of(one, 12, 31)));
        return query;
    }

    private static String columns(Set<CaseFigure> figures, String sum, String otherwise) {
        return figures.stream()
                .map(figure ->
                        sum + " filter (where " + LiveSql.counts(figure) + ")" + otherwise + " as " + figure.name())
                .collect(Collectors.joining(", "));
    }

    private static Map<CaseFigure, Long> figures(ResultSet row, Set<CaseFigure> figures) throws SQLException {
        Map<CaseFigure, Long> counts = new EnumMap<>(CaseFigure.class);
        for (CaseFigure figure : figures) {
            counts.put(figure, row.getLong(figure.name()));
        }
        return counts;
    }

    private static Counts of(Map<String, Counts> lines, Map.Entry<String, ?> line) {
        return lines.computeIfAbsent(line.getKey(), key -> new Counts());
    }
}
