package kr.seogo.bench.disclosure;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kr.seogo.bench.BenchException;
import kr.seogo.bench.figure.Row;
import kr.seogo.disclosure.Actor;
import kr.seogo.disclosure.CaseRoom;
import kr.seogo.disclosure.CityPlan;
import kr.seogo.disclosure.DisclosureRoom;
import kr.seogo.disclosure.IdentityKeys;
import kr.seogo.disclosure.ReceiptRule;
import kr.seogo.disclosure.api.CaseFigures.Line;
import kr.seogo.disclosure.api.CaseFigures.Standing;
import kr.seogo.disclosure.api.FigurePeriod;
import kr.seogo.disclosure.api.LiveGroup;
import kr.seogo.disclosure.api.PeriodFigure;
import kr.seogo.disclosure.api.Report;
import kr.seogo.disclosure.api.ReportKind;

/** Holds the figures of the nine months, over all bodies of the city, to what the city counted. */
record CityShape(CaseRoom room, CityPlan plan) {

    static CityShape of(HeldCases held) {
        Clock clock = Clock.systemUTC();
        DisclosureRoom law = DisclosureRoom.open(held.database(), ReceiptRule.STANDARD, clock);
        // Figures need no identity, and so not the server's key.
        return new CityShape(
                CaseRoom.open(held.database(), law, IdentityKeys.of(List.of("k".repeat(40))), clock),
                held.nineMonths());
    }

    /** Checks them and tells the disclosure rate. */
    Row require() {
        List<Report> reports = Stream.concat(Stream.of(CityPlan.CITY), plan.affiliates().stream())
                .flatMap(body -> room
                        .reports()
                        .report(
                                ReportKind.PERIOD,
                                new FigurePeriod(plan.first(), plan.last()),
                                Actor.desk("bench", body))
                        .stream())
                .toList();
        require(reports, PeriodFigure.CARRIED, 0);
        require(reports, PeriodFigure.RECEIVED, plan.received());
        require(reports, PeriodFigure.DECIDED, plan.decided());
        require(reports, PeriodFigure.CLOSED, plan.closed());
        require(reports, PeriodFigure.ENDED, plan.ended());
        require(reports, PeriodFigure.OPEN, plan.open());
        committee();
        live();
        double rate = 100.0 * (plan.decided() - plan.closed()) / plan.decided();
        return Row.of("disclosure rate of the city's nine months", rate, "%")
                .note(("%d bodies add up by month, department, officer and ground: received %,d = decided %,d + ended"
                                + " otherwise %,d + open %,d; committee: %d meetings, %d cases, %d upheld, %d rejected,"
                                + " %d dismissed")
                        .formatted(
                                reports.size(),
                                plan.received(),
                                plan.decided(),
                                plan.ended(),
                                plan.open(),
                                plan.meetings(),
                                plan.heard(),
                                plan.upheld(),
                                plan.rejected(),
                                plan.dismissed()));
    }

    /** The city's committee, as its table of the year tells. */
    private void committee() {
        List<Long> wanted = Stream.of(
                        plan.meetings(), plan.heard(), plan.upheld(), 0, plan.rejected(), plan.dismissed())
                .map(Integer::longValue)
                .toList();
        List<Long> found = room
                .reports()
                .report(
                        ReportKind.COMMITTEE,
                        FigurePeriod.ofYear(plan.first().getYear()),
                        Actor.desk("bench", CityPlan.CITY))
                .flatMap(report -> report.table("committee-heard"))
                .orElseThrow()
                .rows()
                .getFirst()
                .cells()
                .stream()
                .limit(wanted.size())
                .map(cell -> cell.value().orElseThrow().longValueExact())
                .toList();
        if (!found.equals(wanted)) {
            throw new BenchException("The committee's year has " + found + ", expected " + wanted);
        }
    }

    /** What is counted as it stands now: every line adds up, whatever it is told apart by. */
    private void live() {
        for (LiveGroup group : LiveGroup.values()) {
            Standing standing = room.figures().standing(group, Optional.empty(), Actor.desk("bench", CityPlan.CITY));
            if (!standing.all().addsUp()
                    || (group != LiveGroup.GROUND && !standing.lines().stream().allMatch(Line::addsUp))) {
                throw new BenchException("The live figures by " + group.code() + " do not add up: " + standing.all());
            }
        }
    }

    private static void require(List<Report> reports, PeriodFigure figure, long wanted) {
        int column = PeriodFigure.BALANCE.indexOf(figure);
        long found = reports.stream()
                .map(report -> report.table("balance").orElseThrow())
                .flatMap(table -> table.rows().getFirst().cells().get(column).value().stream())
                .mapToLong(value -> value.longValueExact())
                .sum();
        if (found != wanted) {
            throw new BenchException("The nine months have " + figure.code() + " " + found + ", expected " + wanted);
        }
    }
}
