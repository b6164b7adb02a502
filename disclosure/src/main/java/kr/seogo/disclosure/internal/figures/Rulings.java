package kr.seogo.disclosure.internal.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kr.seogo.catalog.Label;
import kr.seogo.disclosure.Actor;
import kr.seogo.disclosure.Role;
import kr.seogo.disclosure.RulingKind;
import kr.seogo.disclosure.api.FigurePeriod;
import kr.seogo.disclosure.api.Report.Cell;
import kr.seogo.disclosure.api.Report.Row;
import kr.seogo.disclosure.api.Report.Table;
import org.jdbi.v3.core.Handle;

/** What appeal bodies and courts ruled in a period, as it was entered. */
record Rulings(Handle handle, Actor actor, FigurePeriod period) {

    private static final String COUNT = "select e.data->>'kind' as kind,"
            + " count(*) filter (where (e.data->>'setAside')::boolean) as gone, count(*) as n"
            + " from disclosure.case_event e join disclosure.case_row r on r.number = e.number"
            + " where e.kind = 'ruled' and e.body = :body and e.day between :first and :last";

    private record Line(String kind, long setAside, long all) {}

    Table table() {
        boolean officer = actor.role() == Role.OFFICER;
        var query = handle.createQuery(COUNT + (officer ? " and r.department = :department" : "") + " group by 1")
                .bind("body", actor.body())
                .bind("first", period.first())
                .bind("last", period.last());
        if (officer) {
            query.bind("department", actor.department().orElse(""));
        }
        Map<String, Line> lines =
                query
                        .map((row, context) -> new Line(row.getString("kind"), row.getLong("gone"), row.getLong("n")))
                        .stream()
                        .collect(Collectors.toMap(Line::kind, line -> line));
        List<Row> rows = new ArrayList<>();
        for (RulingKind kind : RulingKind.values()) {
            Line line = lines.getOrDefault(kind.code(), new Line(kind.code(), 0, 0));
            rows.add(new Row(
                    kind.label(), List.of(Cell.count(line.all() - line.setAside()), Cell.count(line.setAside()))));
        }
        return new Table(
                "rulings",
                new Label("행정심판·행정소송", "appeals and suits"),
                new Label("", ""),
                new Label("구분", "by"),
                List.of(new Label("처분 유지", "upheld the decision"), new Label("처분 취소", "set it aside")),
                rows,
                List.of());
    }
}
