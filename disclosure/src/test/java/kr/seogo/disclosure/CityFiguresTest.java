package kr.seogo.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.sql.DataSource;
import kr.seogo.disclosure.api.Bodies;
import kr.seogo.disclosure.api.CaseFigure;
import kr.seogo.disclosure.api.CaseFigures.Line;
import kr.seogo.disclosure.api.FigureCell;
import kr.seogo.disclosure.api.FigurePeriod;
import kr.seogo.disclosure.api.FiguresDifferException;
import kr.seogo.disclosure.api.LiveGroup;
import kr.seogo.disclosure.api.PeriodFigure;
import kr.seogo.disclosure.api.Report;
import kr.seogo.disclosure.api.Report.Cell;
import kr.seogo.disclosure.api.Report.Table;
import kr.seogo.disclosure.api.ReportFormat;
import kr.seogo.disclosure.api.ReportKind;
import kr.seogo.disclosure.internal.desk.CityRows;
import kr.seogo.testing.TestDatabase;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A made-up city of nine months in small: its figures are the plan's, add up, and are totals of the lists behind them. */
class CityFiguresTest extends CaseRoomFixture {

    private static final CityPlan PLAN = CityPlan.NINE_MONTHS.scaled(0.02);
    private static final FigurePeriod ALL = new FigurePeriod(PLAN.first(), PLAN.last());

    private static final Instant AFTERWARDS = Instant.parse("2026-09-30T09:00:00Z");
    private static final TestDatabase.Beginning NINE_MONTHS = new TestDatabase.Beginning(CityFiguresTest::live);

    private static void live(DataSource database) {
        DisclosureSchema.migrate(database);
        InstantSource clock = InstantSource.fixed(AFTERWARDS);
        DisclosureRoom law = DisclosureRoom.open(database, ReceiptRule.STANDARD, clock);
        Bodies bodies = CaseRoom.open(database, law, KEYS, clock).bodies();
        PLAN.departments().forEach(name -> bodies.add(CityPlan.CITY, name));
        PLAN.affiliates().forEach(name -> bodies.add(name, "총무과"));
        Map<Integer, Long> numbers = new HashMap<>();
        new CityRows(law, PLAN.last()).write(database, CityCases.of(PLAN, law, numbers), numbers);
    }

    @Override
    TestDatabase.Beginning beginning() {
        return NINE_MONTHS;
    }

    @BeforeEach
    void nine_months_later() {
        now = AFTERWARDS;
    }

    private Report report(ReportKind kind, FigurePeriod period, Actor actor) {
        return room.reports().report(kind, period, actor).orElseThrow();
    }

    private static long figure(Report report, PeriodFigure figure) {
        Table table =
                report.table(figure.ofObjections() ? "objections" : "balance").orElseThrow();
        Cell cell = figure.ofObjections()
                ? table.rows().stream()
                        .filter(row -> row.head().equals(figure.label()))
                        .findFirst()
                        .orElseThrow()
                        .cells()
                        .getFirst()
                : table.rows().getFirst().cells().get(PeriodFigure.BALANCE.indexOf(figure));
        return cell.value().orElseThrow().longValueExact();
    }

    private long everywhere(PeriodFigure figure) {
        return Stream.concat(Stream.of(CityPlan.CITY), PLAN.affiliates().stream())
                .mapToLong(body -> figure(report(ReportKind.PERIOD, ALL, Actor.desk("총괄 김", body)), figure))
                .sum();
    }

    @Test
    void the_bodies_together_have_the_shape_of_the_plan() {
        assertThat(everywhere(PeriodFigure.RECEIVED)).isEqualTo(PLAN.received());
        assertThat(everywhere(PeriodFigure.CARRIED)).isZero();
        assertThat(everywhere(PeriodFigure.DECIDED)).isEqualTo(PLAN.decided());
        assertThat(everywhere(PeriodFigure.CLOSED)).isEqualTo(PLAN.closed());
        assertThat(everywhere(PeriodFigure.ENDED)).isEqualTo(PLAN.ended());
        assertThat(everywhere(PeriodFigure.OPEN)).isEqualTo(PLAN.open());
        assertThat(everywhere(PeriodFigure.HEARD)).isEqualTo(PLAN.heard());
        assertThat(everywhere(PeriodFigure.FOUND_REJECTED)).isEqualTo(PLAN.rejected());
        assertThat(everywhere(PeriodFigure.UPHELD)).isEqualTo(PLAN.upheld());
    }

    @Test
    void every_figure_of_every_table_is_the_total_of_the_cases_behind_it() {
        for (FigurePeriod period : List.of(ALL, FigurePeriod.ofHalf(2026, 2))) {
            Report report = report(ReportKind.PERIOD, period, DESK);
            int cells = 0;
            for (Table table : report.tables()) {
                for (Report.Row row : table.rows()) {
                    for (Cell cell : row.cells()) {
                        cells += cell.behind().isPresent() && !row.head().ko().contains("횟수") ? 1 : 0;
                        cell.behind()
                                .filter(behind -> !row.head().ko().contains("횟수"))
                                .ifPresent(behind -> assertThat(total(behind))
                                        .as(
                                                "%s, %s, %s",
                                                table.code(), row.head().ko(), behind)
                                        .isEqualTo(cell.value().orElseThrow().longValueExact()));
                    }
                }
            }
            assertThat(cells).isGreaterThan(300);
        }
    }

    private long total(FigureCell cell) {
        return room.reports().behind(cell, Optional.empty(), 1, DESK).total();
    }

    @Test
    void a_list_is_walked_to_its_end() {
        FigureCell received = FigureCell.all(ALL, PeriodFigure.RECEIVED);
        Optional<CaseNumber> after = Optional.empty();
        long seen = 0;
        do {
            var page = room.reports().behind(received, after, 100, DESK);
            seen += page.lines().size();
            after = page.next();
        } while (after.isPresent());
        assertThat(seen).isEqualTo(figure(report(ReportKind.PERIOD, ALL, DESK), PeriodFigure.RECEIVED));
    }

    @Test
    void a_report_of_a_past_period_stays_what_it_was() {
        FigurePeriod march = new FigurePeriod(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 31));
        Report then = report(ReportKind.FORM_12, march, DESK);
        now = Instant.parse("2027-05-01T00:00:00Z");

        assertThat(report(ReportKind.FORM_12, march, DESK).tables()).isEqualTo(then.tables());
        assertThat(figure(then, PeriodFigure.CARRIED) + figure(then, PeriodFigure.RECEIVED))
                .isEqualTo(figure(then, PeriodFigure.DECIDED)
                        + figure(then, PeriodFigure.ENDED)
                        + figure(then, PeriodFigure.OPEN));
        assertThat(figure(then, PeriodFigure.CARRIED)).isPositive();
    }

    @Test
    void an_officer_has_the_figures_of_the_department_and_nobody_else_any() {
        Actor officer = Actor.officer("담당 이", CityPlan.CITY, "부서 01");
        Table departments =
                report(ReportKind.PERIOD, ALL, DESK).table("department").orElseThrow();
        Report.Row row = departments.rows().stream()
                .filter(one -> one.head().ko().equals("부서 01"))
                .findFirst()
                .orElseThrow();

        assertThat(figure(report(ReportKind.PERIOD, ALL, officer), PeriodFigure.RECEIVED))
                .isEqualTo(row.cells().get(1).value().orElseThrow().longValueExact());
        assertThat(room.reports().report(ReportKind.SCORES, ALL, officer)).isEmpty();
        assertThat(room.reports().report(ReportKind.PERIOD, ALL, Actor.requester(CityPlan.CITY)))
                .isEmpty();
        assertThat(room.reports()
                        .behind(
                                FigureCell.all(ALL, PeriodFigure.RECEIVED),
                                Optional.empty(),
                                10,
                                Actor.requester(CityPlan.CITY))
                        .total())
                .isZero();
    }

    @Test
    void bodies_and_departments_are_scored() {
        Report scores = report(ReportKind.SCORES, FigurePeriod.ofHalf(2026, 1), DESK);

        assertThat(scores.table("bodies").orElseThrow().rows())
                .hasSizeGreaterThanOrEqualTo(1 + PLAN.affiliates().size());
        assertThat(scores.table("departments").orElseThrow().rows())
                .filteredOn(row -> row.cells().getLast().value().isPresent())
                .isNotEmpty()
                .allSatisfy(row -> assertThat(
                                row.cells().getLast().value().orElseThrow().doubleValue())
                        .isBetween(0.0, 100.0));
    }

    @Test
    void lines_of_an_earlier_version_are_made_anew_from_their_events() {
        Report before = report(ReportKind.PERIOD, ALL, DESK);
        Jdbi.create(database).useHandle(handle -> {
            handle.execute("update disclosure.case_row set shape = 1, settled = null, settled_as = null, taken = null,"
                    + " origin = null, delivery = null, settled_late = null, settled_items = null");
            handle.execute("delete from disclosure.objection_row");
        });
        room.reports().followCases();

        assertThat(report(ReportKind.PERIOD, ALL, DESK)).isEqualTo(before);
    }

    @Test
    void what_does_not_add_up_is_not_given() {
        Jdbi.create(database)
                .useHandle(
                        handle -> handle.execute(
                                "update disclosure.case_row set settled_as = null where number ="
                                        + " (select number from disclosure.case_row where body = '한빛시' and settled_as = 'open' limit 1)"));

        assertThatThrownBy(() -> report(ReportKind.PERIOD, ALL, DESK)).isInstanceOf(FiguresDifferException.class);
    }

    @Test
    void the_standing_figures_count_what_the_lines_say() {
        Line before = standing();

        assertThat(before.of(CaseFigure.RECEIVED)).isEqualTo(count("tally <> 'replaced'"));
        assertThat(before.of(CaseFigure.OPEN)).isEqualTo(count("tally = 'open'"));
        assertThat(before.of(CaseFigure.DECIDED)).isEqualTo(count("tally = 'decided'"));
        assertThat(before.addsUp()).isTrue();
        room.reports().followCases();
        assertThat(standing()).isEqualTo(before);
    }

    private Line standing() {
        return room.figures()
                .standing(LiveGroup.DEPARTMENT, Optional.empty(), DESK)
                .all();
    }

    @Test
    void every_live_figure_is_the_total_of_its_list_by_body_department_officer_month_and_ground() {
        assertThat(LiveLists.everyFigureIsTheTotalOfItsList(room, Optional.empty(), DESK))
                .isGreaterThan(700);
    }

    private long count(String where) {
        return Long.parseLong(column("select count(*)::text from disclosure.case_row where body = '한빛시' and " + where)
                .getFirst());
    }

    @Test
    void a_report_is_downloaded_without_a_cell_that_runs() throws IOException {
        room.bodies().add(CityPlan.CITY, "=cmd|'/C calc'!A0");
        move(ask().number(), new IntakeMove.Assign("=cmd|'/C calc'!A0", ""), DESK);
        String csv = new String(
                room.reports()
                        .file(ReportKind.YEARLY, ALL, ReportFormat.CSV, Locale.KOREAN, DESK)
                        .orElseThrow()
                        .content(),
                StandardCharsets.UTF_8);
        assertThat(csv).startsWith("\uFEFF정보공개 연차보고서,한빛시,2026-01-01,2026-09-30\r\n");
        assertThat(csv).contains("'=cmd|'").doesNotContain("\r\n=cmd");

        byte[] workbook = room.reports()
                .file(ReportKind.YEARLY, ALL, ReportFormat.XLSX, Locale.ENGLISH, DESK)
                .orElseThrow()
                .content();
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(workbook))) {
            var row = book.getFirstSheet().read().getLast();
            assertThat(row.getCellAsString(0)).contains("all");
            assertThat(row.getCellAsNumber(2).orElseThrow().longValueExact())
                    .isEqualTo(figure(report(ReportKind.YEARLY, ALL, DESK), PeriodFigure.RECEIVED));
        }
    }

    @Test
    void a_split_request_counts_by_its_parts_and_a_transferred_one_where_it_ended_and_where_it_came() {
        long before = figure(report(ReportKind.PERIOD, ALL, DESK), PeriodFigure.RECEIVED);
        move(
                ask().number(),
                new IntakeMove.Split(List.of(new Part(CityPlan.CITY, "하나"), new Part("공단 01", "둘")), ""),
                DESK);
        move(ask().number(), new IntakeMove.Transfer("공단 02", "소관"), DESK);
        FigurePeriod until = new FigurePeriod(PLAN.first(), LocalDate.of(2026, 10, 31));
        Report report = report(ReportKind.PERIOD, until, DESK);

        assertThat(figure(report, PeriodFigure.RECEIVED)).isEqualTo(before + 2);
        assertThat(total(FigureCell.all(until, PeriodFigure.SPLIT))).isEqualTo(1);
        assertThat(room.reports()
                        .behind(
                                FigureCell.all(until, PeriodFigure.RECEIVED),
                                Optional.empty(),
                                1,
                                Actor.desk("김", "공단 02"))
                        .total())
                .isPositive();
    }
}
