package kr.seogo.disclosure.internal.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kr.seogo.catalog.Label;
import kr.seogo.disclosure.GateExemption;
import kr.seogo.disclosure.ItemKind;
import kr.seogo.disclosure.api.CommitteeFigures;
import kr.seogo.disclosure.api.FigureCell;
import kr.seogo.disclosure.api.FigurePeriod;
import kr.seogo.disclosure.api.PeriodFigure;
import kr.seogo.disclosure.api.Report.Cell;
import kr.seogo.disclosure.api.Report.Row;
import kr.seogo.disclosure.api.Report.Table;

/**
 * What the committee did in each year: the meetings that are kept here, and what it found on objections wherever it is kept.
 * Whole years, whichever days of them the period has.
 */
record CommitteeTables(PeriodCounts counts, FigurePeriod period, IntFunction<CommitteeFigures> meetings) {

    private static final List<PeriodFigure> HEARD = List.of(
            PeriodFigure.HEARD,
            PeriodFigure.FOUND_UPHELD,
            PeriodFigure.FOUND_PARTLY,
            PeriodFigure.FOUND_REJECTED,
            PeriodFigure.FOUND_DISMISSED,
            PeriodFigure.EXEMPT);

    private static final Label YEAR = new Label("해", "year");

    List<Table> tables() {
        List<Integer> years = IntStream.rangeClosed(
                        period.first().getYear(), period.last().getYear())
                .boxed()
                .toList();
        return List.of(heard(years), kept(years), exempt(years));
    }

    /** Objections: on how many meetings, how many cases, what was found. */
    private Table heard(List<Integer> years) {
        List<Row> rows = years.stream().map(this::heard).toList();
        return new Table(
                "committee-heard",
                new Label("이의신청 심의", "objections heard"),
                new Label(
                        "심의 = 인용 + 부분인용 + 기각 + 각하. 심의회에 부치지 않은 건은 그해에 끝난 이의신청으로 셉니다.",
                        "Heard = upheld + in part + rejected + dismissed. Those on which the committee need not sit are"
                                + " counted in the year in which the objection was settled."),
                YEAR,
                Stream.concat(
                                Stream.of(new Label("심의한 회의", "meetings that heard objections")),
                                HEARD.stream().map(PeriodFigure::label))
                        .toList(),
                rows,
                List.of(1));
    }

    private Row heard(int year) {
        FigurePeriod whole = FigurePeriod.ofYear(year);
        Counts objections = counts.objections(whole);
        List<Cell> cells =
                new ArrayList<>(List.of(Cell.count(counts.meetings(whole), FigureCell.all(whole, PeriodFigure.HEARD))));
        HEARD.forEach(figure -> cells.add(Cell.count(objections.get(figure), FigureCell.all(whole, figure))));
        return new Row(name(year), cells);
    }

    private Table kept(List<Integer> years) {
        List<Label> columns = new ArrayList<>(List.of(new Label("개최한 회의", "meetings held")));
        for (ItemKind kind : ItemKind.values()) {
            columns.add(new Label(
                    "의결 안건: " + kind.label().ko(),
                    "items voted on: " + kind.label().en()));
        }
        columns.addAll(List.of(
                new Label("다음 회의로 넘긴 안건", "items carried over"),
                new Label("긴급 통지·긴급 안건", "urgent"),
                new Label("제척·기피·회피", "recusals"),
                new Label("서명이 끝나지 않은 회의록", "minutes not signed")));
        return new Table(
                "committee-meetings",
                new Label("서고에서 운영한 회의", "meetings kept here"),
                new Label(
                        "다른 곳에서 운영한 심의회의 회의는 여기에 없습니다.",
                        "Meetings of a committee that is kept elsewhere are not here."),
                YEAR,
                columns,
                years.stream()
                        .map(year -> new Row(name(year), kept(meetings.apply(year))))
                        .toList(),
                List.of());
    }

    private static List<Cell> kept(CommitteeFigures year) {
        List<Cell> cells = new ArrayList<>(List.of(Cell.count(year.allMeetings())));
        for (ItemKind kind : ItemKind.values()) {
            cells.add(Cell.count(year.items(kind)));
        }
        Stream.of(
                        year.carriedOver(),
                        year.urgent(),
                        year.recused(),
                        year.unsigned().size())
                .forEach(count -> cells.add(Cell.count(count)));
        return cells;
    }

    /** Why it need not sit: a column for each year. */
    private Table exempt(List<Integer> years) {
        List<Map<String, Long>> found = years.stream()
                .map(year -> counts.exempt(FigurePeriod.ofYear(year)))
                .toList();
        List<Row> rows = Stream.of(GateExemption.values())
                .map(basis -> new Row(
                        basis.label(),
                        found.stream()
                                .map(year -> Cell.count(year.getOrDefault(basis.code(), 0L)))
                                .toList()))
                .toList();
        return new Table(
                "committee-exempt",
                new Label("심의회를 열지 않은 사유", "why the committee need not sit"),
                new Label("", ""),
                new Label("사유(법 제18조 제2항)", "reason (Act, Article 18 (2))"),
                years.stream().map(CommitteeTables::name).toList(),
                rows,
                List.of());
    }

    private static Label name(int year) {
        return new Label(year + "년", String.valueOf(year));
    }
}
