package kr.seogo.disclosure.internal.figures;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kr.seogo.catalog.Label;
import kr.seogo.disclosure.Ending;
import kr.seogo.disclosure.api.FigureCell;
import kr.seogo.disclosure.api.FigureGroup;
import kr.seogo.disclosure.api.FigurePeriod;
import kr.seogo.disclosure.api.PeriodFigure;
import kr.seogo.disclosure.api.Report.Cell;
import kr.seogo.disclosure.api.Report.Row;
import kr.seogo.disclosure.api.Report.Table;

/** The tables of a period, of which every report is put together. */
final class PeriodTables {

    private static final Label NO_NOTE = new Label("", "");
    private static final Label ALL = new Label("계", "all");
    private static final Label REQUESTS = new Label("건수", "requests");
    private static final Label SHARE = new Label("공개율(%)", "disclosure rate (%)");
    private static final Label FORMULA = new Label(
            "공개율 = (공개 + 부분공개) ÷ (공개 + 부분공개 + 비공개). 이월 + 접수 = 결정 계 + 기타 종결 + 기말 처리중.",
            "Disclosure rate = (open + partly open) ÷ (open + partly open + closed). Carried over + received = decided +"
                    + " ended otherwise + open at the end.");
    private static final List<PeriodFigure> DECIDED =
            List.of(PeriodFigure.OPENED, PeriodFigure.PARTIAL, PeriodFigure.CLOSED, PeriodFigure.DECIDED);

    private final PeriodCounts counts;
    private final FigurePeriod period;
    private final Counts all;

    PeriodTables(PeriodCounts counts, FigurePeriod period) {
        this.counts = counts;
        this.period = period;
        this.all = counts.all(period);
    }

    /** One row: the balance of the period. */
    Table balance() {
        return new Table(
                "balance",
                new Label("청구와 처리", "requests and what became of them"),
                FORMULA,
                new Label("기간", "period"),
                balanceColumns(),
                List.of(balanceRow(ALL, all, period, Optional.empty(), "")),
                List.of());
    }

    Table months() {
        List<Row> rows = new ArrayList<>();
        counts.months(period, all)
                .forEach((month, line) -> rows.add(balanceRow(
                        new Label(
                                month.first().getYear() + "년 " + month.first().getMonthValue() + "월",
                                "%d-%02d"
                                        .formatted(
                                                month.first().getYear(),
                                                month.first().getMonthValue())),
                        line,
                        month,
                        Optional.empty(),
                        "")));
        return new Table(
                "months",
                new Label("월별", "by month"),
                NO_NOTE,
                new Label("월", "month"),
                balanceColumns(),
                rows,
                List.of(
                        PeriodFigure.BALANCE.indexOf(PeriodFigure.RECEIVED),
                        PeriodFigure.BALANCE.indexOf(PeriodFigure.DECIDED),
                        PeriodFigure.BALANCE.indexOf(PeriodFigure.ENDED)));
    }

    /** Balance of each of a group. */
    Table balances(FigureGroup group) {
        List<Row> rows = rows(group).entrySet().stream()
                .map(line -> balanceRow(
                        group.word(line.getKey()), line.getValue(), period, Optional.of(group), line.getKey()))
                .toList();
        return new Table(
                group.code(),
                by(group),
                NO_NOTE,
                group.label(),
                balanceColumns(),
                rows,
                List.of(PeriodFigure.BALANCE.indexOf(PeriodFigure.RECEIVED)));
    }

    /** What was decided, told apart by a group. */
    Table decided(FigureGroup group, Label note) {
        List<PeriodFigure> columns =
                group == FigureGroup.GROUND ? List.of(PeriodFigure.PARTIAL, PeriodFigure.CLOSED) : DECIDED;
        List<Row> rows = rows(group).entrySet().stream()
                .map(line -> new Row(
                        group.word(line.getKey()),
                        columns.stream()
                                .map(figure -> Cell.count(
                                        line.getValue().get(figure),
                                        FigureCell.of(period, figure, group, line.getKey())))
                                .toList()))
                .toList();
        List<Integer> charted = group == FigureGroup.GROUND ? List.of(0, 1) : List.of(DECIDED.size() - 1);
        return new Table(group.code(), by(group), note, group.label(), labels(columns), rows, charted);
    }

    /** How requests ended without a decision. */
    Table endings() {
        FigureGroup group = FigureGroup.ENDING;
        List<Row> rows = new ArrayList<>();
        rows(group)
                .forEach((key, line) -> rows.add(new Row(
                        group.word(key),
                        List.of(Cell.count(
                                line.get(PeriodFigure.ENDED),
                                FigureCell.of(period, PeriodFigure.ENDED, group, key))))));
        return new Table(
                group.code(),
                by(group),
                new Label(
                        Ending.SPLIT.label().ko() + " " + counts.split(period) + "건은 나뉜 건으로 세어 여기에 넣지 않습니다.",
                        counts.split(period)
                                + " requests that were split count by their parts and stand nowhere here."),
                group.label(),
                List.of(REQUESTS),
                rows,
                List.of(0));
    }

    /** Objections, and the committee on them. */
    Table objections() {
        Counts objections = counts.objections(period);
        List<Row> rows = new ArrayList<>(Arrays.stream(PeriodFigure.values())
                .filter(PeriodFigure::ofObjections)
                .map(figure -> new Row(
                        figure.label(), List.of(Cell.count(objections.get(figure), FigureCell.all(period, figure)))))
                .toList());
        rows.add(new Row(
                new Label("심의회 개최 횟수", "meetings of the committee"),
                List.of(Cell.count(counts.meetings(period), FigureCell.all(period, PeriodFigure.HEARD)))));
        return new Table(
                "objections",
                new Label("이의신청과 심의회", "objections and the committee"),
                new Label(
                        "이월 + 이의신청 = 인용 + 부분인용 + 기각 + 각하 + 취하 + 기말 미결.",
                        "Carried over + filed = upheld + in part + rejected + dismissed + taken back + open at the end."),
                new Label("구분", "figure"),
                List.of(new Label("건수", "objections")),
                rows,
                List.of());
    }

    private Map<String, Counts> rows(FigureGroup group) {
        Map<String, Counts> found = counts.by(group, period, all);
        Map<String, Counts> rows = new LinkedHashMap<>();
        Words.keys(group, found.keySet()).forEach(key -> rows.put(key, found.getOrDefault(key, Counts.NONE)));
        return rows;
    }

    private static Row balanceRow(
            Label head, Counts line, FigurePeriod period, Optional<FigureGroup> group, String key) {
        List<Cell> cells = new ArrayList<>(PeriodFigure.BALANCE.stream()
                .map(figure -> Cell.count(line.get(figure), new FigureCell(period, figure, group, key)))
                .toList());
        cells.add(Cell.share(line.disclosed(), line.get(PeriodFigure.DECIDED)));
        return new Row(head, cells);
    }

    private static List<Label> balanceColumns() {
        List<Label> columns = new ArrayList<>(labels(PeriodFigure.BALANCE));
        columns.add(SHARE);
        return columns;
    }

    private static List<Label> labels(List<PeriodFigure> figures) {
        return figures.stream().map(PeriodFigure::label).toList();
    }

    private static Label by(FigureGroup group) {
        return new Label(group.label().ko() + "별", "by " + group.label().en());
    }
}
