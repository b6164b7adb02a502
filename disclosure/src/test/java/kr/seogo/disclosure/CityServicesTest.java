package kr.seogo.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kr.seogo.disclosure.api.CaseFigure;
import kr.seogo.disclosure.api.CaseFigures.Standing;
import kr.seogo.disclosure.api.CommitteeFigures;
import kr.seogo.disclosure.api.FigurePeriod;
import kr.seogo.disclosure.api.LiveGroup;
import kr.seogo.disclosure.api.PeriodFigure;
import kr.seogo.disclosure.api.RegisterKind;
import kr.seogo.disclosure.api.Report;
import kr.seogo.disclosure.api.ReportKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * The city's nine months through the services: what citizens, desk, departments and committee did adds up to what the city
 * counted, for every body, department, officer, month and ground. In small; in full only where what takes long is asked for.
 */
class CityServicesTest extends CaseRoomFixture {

    private static final Actor CITY = Actor.desk("총괄 김", CityPlan.CITY);

    @Test
    void a_hundredth_of_the_nine_months_adds_up() {
        live(CityPlan.NINE_MONTHS.scaled(0.01));
    }

    @Test
    @EnabledIfSystemProperty(
            named = "seogo.long",
            matches = "true",
            disabledReason = "every case of nine months through the services takes about half an hour: test --long")
    void all_nine_months_are_those_of_the_city() {
        live(CityPlan.NINE_MONTHS);

        assertThat(everywhere(CityPlan.NINE_MONTHS, PeriodFigure.RECEIVED)).isEqualTo(15_782);
        assertThat(everywhere(CityPlan.NINE_MONTHS, PeriodFigure.DECIDED)).isEqualTo(9_505);
        assertThat(everywhere(CityPlan.NINE_MONTHS, PeriodFigure.ENDED)).isEqualTo(6_194);
        assertThat(rate(CityPlan.NINE_MONTHS)).isEqualTo("95.0");
    }

    private void live(CityPlan plan) {
        plan.departments().forEach(name -> room.bodies().add(CityPlan.CITY, name));
        plan.affiliates().forEach(name -> room.bodies().add(name, "총무과"));
        new CityReplay(room, instant -> now = instant)
                .live(CityCases.of(plan, law).toList(), plan.first());
        now = plan.last().atTime(18, 0).atZone(ZoneId.of("Asia/Seoul")).toInstant();

        isThePlan(plan);
        committeeIsThePlan(plan);
        liveFiguresAreLists(plan);
        assertThat(column("select distinct kind from disclosure.case_event"))
                .contains(
                        "extended", "third-party-notified", "third-party-answered", "clarification-asked", "objected");
    }

    private void isThePlan(CityPlan plan) {
        assertThat(everywhere(plan, PeriodFigure.RECEIVED)).isEqualTo(plan.received());
        assertThat(everywhere(plan, PeriodFigure.CARRIED)).isZero();
        assertThat(everywhere(plan, PeriodFigure.OPENED)).isEqualTo(plan.opened());
        assertThat(everywhere(plan, PeriodFigure.PARTIAL)).isEqualTo(plan.partial());
        assertThat(everywhere(plan, PeriodFigure.CLOSED)).isEqualTo(plan.closed());
        assertThat(everywhere(plan, PeriodFigure.ENDED)).isEqualTo(plan.ended());
        assertThat(everywhere(plan, PeriodFigure.OPEN)).isEqualTo(plan.open());
    }

    private void committeeIsThePlan(CityPlan plan) {
        CommitteeFigures year = room.committee().figures(2026, CITY).orElseThrow();
        assertThat(year.allMeetings()).isEqualTo(plan.meetings());
        assertThat(year.items()).isEqualTo(plan.heard());
        assertThat(year.of(ItemKind.OBJECTION, BallotChoice.UPHELD)).isEqualTo(plan.upheld());
        assertThat(year.of(ItemKind.OBJECTION, BallotChoice.REJECTED)).isEqualTo(plan.rejected());
        assertThat(year.of(ItemKind.OBJECTION, BallotChoice.DISMISSED)).isEqualTo(plan.dismissed());
        assertThat(year.unsigned()).isEmpty();

        Report report = room.reports()
                .report(ReportKind.COMMITTEE, FigurePeriod.ofYear(2026), CITY)
                .orElseThrow();
        assertThat(report.table("committee-heard").orElseThrow().rows().getFirst().cells().stream()
                        .map(cell -> cell.value().orElseThrow().intValueExact()))
                .containsExactly(plan.meetings(), plan.heard(), plan.upheld(), 0, plan.rejected(), plan.dismissed(), 0);
        assertThat(room.registers()
                        .page(RegisterKind.OBJECTIONS, FigurePeriod.ofYear(2026), Optional.empty(), 1, CITY)
                        .orElseThrow()
                        .total())
                .isEqualTo(plan.heard());
    }

    private void liveFiguresAreLists(CityPlan plan) {
        Standing bodies = room.figures().standing(LiveGroup.BODY, Optional.of(2026), CITY);
        assertThat(bodies.lines()).allMatch(line -> line.addsUp());
        assertThat(bodies.lines().stream()
                        .filter(line -> line.key().equals(CityPlan.CITY)
                                || plan.affiliates().contains(line.key()))
                        .mapToLong(line -> line.of(CaseFigure.RECEIVED))
                        .sum())
                .isEqualTo(plan.received());
        LiveLists.everyFigureIsTheTotalOfItsList(room, Optional.of(2026), CITY);
        LiveLists.everyFigureIsTheTotalOfItsList(
                room, Optional.empty(), Actor.desk("총괄", plan.affiliates().getFirst()));
    }

    private List<Report> reports(CityPlan plan) {
        FigurePeriod period = new FigurePeriod(plan.first(), plan.last());
        return Stream.concat(Stream.of(CityPlan.CITY), plan.affiliates().stream())
                .map(body -> room.reports()
                        .report(ReportKind.PERIOD, period, Actor.desk("총괄 김", body))
                        .orElseThrow())
                .toList();
    }

    private long everywhere(CityPlan plan, PeriodFigure figure) {
        int column = PeriodFigure.BALANCE.indexOf(figure);
        return reports(plan).stream()
                .map(report -> report.table("balance").orElseThrow())
                .mapToLong(table -> table.rows()
                        .getFirst()
                        .cells()
                        .get(column)
                        .value()
                        .orElseThrow()
                        .longValueExact())
                .sum();
    }

    private String rate(CityPlan plan) {
        return Report.Cell.share(
                        everywhere(plan, PeriodFigure.OPENED) + everywhere(plan, PeriodFigure.PARTIAL),
                        everywhere(plan, PeriodFigure.DECIDED))
                .plain();
    }
}
