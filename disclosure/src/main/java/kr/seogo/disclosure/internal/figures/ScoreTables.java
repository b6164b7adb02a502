package kr.seogo.disclosure.internal.figures;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import kr.seogo.catalog.Label;
import kr.seogo.disclosure.Actor;
import kr.seogo.disclosure.Role;
import kr.seogo.disclosure.api.FigurePeriod;
import kr.seogo.disclosure.api.PeriodFigure;
import kr.seogo.disclosure.api.Report.Cell;
import kr.seogo.disclosure.api.Report.Row;
import kr.seogo.disclosure.api.Report.Table;

/**
 * Departments of the body, and the bodies of the house, side by side. Of other bodies the desk sees what is published of
 * them anyway: shares and points, and no case.
 */
record ScoreTables(PeriodCounts counts, FigurePeriod period, Weights weights, Originals originals) {

    private static final List<Measure> MEASURES = List.of(Measure.values());

    List<Table> tables() {
        List<String> departments = names("select name from disclosure.department where body = :body order by name");
        List<String> bodies = names("select name from disclosure.body where name <> :body order by name");
        Actor desk = counts.actor();
        List<Row> own = departments.stream()
                .map(name -> row(name, Actor.officer(desk.name(), desk.body(), name)))
                .toList();
        List<Row> all = new ArrayList<>(List.of(row(desk.body(), desk)));
        bodies.forEach(name -> all.add(row(name, Actor.desk(desk.name(), name))));
        return List.of(
                table("departments", new Label("부서", "departments"), own),
                table("bodies", new Label("기관", "bodies"), all));
    }

    private List<String> names(String sql) {
        return counts.handle()
                .createQuery(sql)
                .bind("body", counts.actor().body())
                .mapTo(String.class)
                .list();
    }

    private Row row(String name, Actor whose) {
        PeriodCounts theirs = new PeriodCounts(counts.handle(), whose, counts.today());
        Counts cases = theirs.all(period);
        Performance done = new Performance(
                cases,
                theirs.objections(period),
                originals.of(
                        whose.body(), whose.role() == Role.OFFICER ? whose.department() : Optional.empty(), period));
        List<Cell> cells = new ArrayList<>(List.of(
                Cell.count(cases.get(PeriodFigure.RECEIVED)),
                Cell.count(cases.get(PeriodFigure.DECIDED)),
                Cell.count(cases.get(PeriodFigure.LATE)),
                Cell.count(done.documents().held()),
                Cell.count(done.documents().open())));
        MEASURES.forEach(measure -> cells.add(Cell.share(measure.part(done), measure.whole(done))));
        cells.add(Cell.points(weights.points(done)));
        return new Row(new Label(name, name), cells);
    }

    private Table table(String code, Label head, List<Row> rows) {
        List<Label> columns = new ArrayList<>(List.of(
                PeriodFigure.RECEIVED.label(),
                PeriodFigure.DECIDED.label(),
                PeriodFigure.LATE.label(),
                new Label("보존 결재문서", "approved documents held"),
                new Label("그중 공개", "of them open")));
        MEASURES.forEach(measure -> columns.add(
                new Label(measure.label().ko() + "(%)", measure.label().en() + " (%)")));
        columns.add(new Label("점수", "points"));
        return new Table(
                code,
                new Label(head.ko() + "별 점수", "scores of " + head.en()),
                note(),
                head,
                columns,
                rows,
                List.of(columns.size() - 1));
    }

    private Label note() {
        return new Label(
                "배점: " + told(true) + ". 실적이 없는 항목의 배점은 나머지 항목이 나누어 갖습니다. "
                        + Measure.ORIGINALS.label().ko()
                        + " = 공개 결재문서 ÷ 보존 결재문서. 기간 안에 만든 결재문서 가운데 지금 서고에 있는 것을 세고, 부분공개는 공개로 세지 않습니다.",
                "Weights: " + told(false) + ". A measure of which nothing happened leaves its weight to the others. "
                        + "Approved documents open = open ÷ held: of those dated in the period, as the archive holds them"
                        + " now; partly open ones do not count as open.");
    }

    private String told(boolean korean) {
        Map<Measure, Integer> all = weights.of();
        return Arrays.stream(Measure.values())
                .filter(all::containsKey)
                .map(measure -> (korean ? measure.label().ko() : measure.label().en()) + " " + all.get(measure))
                .collect(Collectors.joining(", "));
    }
}
