package kr.seogo.disclosure.internal.figures;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import kr.seogo.catalog.Label;
import kr.seogo.disclosure.Actor;
import kr.seogo.disclosure.CaseNumber;
import kr.seogo.disclosure.Role;
import kr.seogo.disclosure.api.CasePage;
import kr.seogo.disclosure.api.CaseReports;
import kr.seogo.disclosure.api.CommitteeDesk;
import kr.seogo.disclosure.api.FigureCell;
import kr.seogo.disclosure.api.FigureGroup;
import kr.seogo.disclosure.api.FigurePeriod;
import kr.seogo.disclosure.api.Report;
import kr.seogo.disclosure.api.Report.Table;
import kr.seogo.disclosure.api.ReportFile;
import kr.seogo.disclosure.api.ReportFormat;
import kr.seogo.disclosure.api.ReportKind;
import kr.seogo.disclosure.internal.desk.Snapshot;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Reports over the database. */
public final class StoredReports implements CaseReports {

    private static final Label PLAIN = new Label("", "");

    private final Jdbi jdbi;
    private final Supplier<LocalDate> today;
    private final Runnable follow;
    private final Elsewhere elsewhere;

    /** What reports tell that is not in the lines of cases. */
    public record Elsewhere(Originals originals, CommitteeDesk committee) {}

    /**
     * Over a database.
     *
     * @param today the day in Seoul
     * @param follow brings the lines of cases up to this version
     */
    public StoredReports(Jdbi jdbi, Supplier<LocalDate> today, Runnable follow, Elsewhere elsewhere) {
        this.jdbi = jdbi;
        this.today = today;
        this.follow = follow;
        this.elsewhere = elsewhere;
    }

    @Override
    public Optional<Report> report(ReportKind kind, FigurePeriod period, Actor actor) {
        if (!staff(actor) || (kind.ofTheDesk() && actor.role() != Role.DESK)) {
            return Optional.empty();
        }
        LocalDate day = today.get();
        return Optional.of(Snapshot.read(
                jdbi,
                handle -> new Report(
                        kind,
                        CellSql.whose(actor),
                        period,
                        day,
                        tables(kind, period, new PeriodCounts(handle, actor, day)))));
    }

    private List<Table> tables(ReportKind kind, FigurePeriod period, PeriodCounts counts) {
        if (kind == ReportKind.SCORES) {
            return new ScoreTables(counts, period, Weights.on(period.first()), elsewhere.originals()).tables();
        }
        if (kind == ReportKind.COMMITTEE) {
            return new CommitteeTables(counts, period, year -> elsewhere
                            .committee()
                            .figures(year, counts.actor())
                            .orElseThrow())
                    .tables();
        }
        PeriodTables tables = new PeriodTables(counts, period);
        Rulings rulings = new Rulings(counts.handle(), counts.actor(), period);
        List<Table> form = List.of(
                tables.balance(),
                tables.endings(),
                tables.decided(FigureGroup.CHANNEL, PLAIN),
                tables.decided(FigureGroup.DELIVERY, PLAIN),
                tables.decided(FigureGroup.DAYS, PLAIN),
                tables.decided(
                        FigureGroup.GROUND,
                        new Label(
                                "한 결정에 사유가 여럿이면 사유마다 세므로, 합이 결정 수보다 클 수 있습니다.",
                                "A decision that rests on several grounds stands under each, so that they may add up to more.")),
                tables.objections(),
                rulings.table());
        List<Table> all = new ArrayList<>(form);
        if (kind != ReportKind.FORM_12) {
            all.add(1, tables.months());
            all.add(2, tables.balances(FigureGroup.DEPARTMENT));
        }
        if (kind == ReportKind.PERIOD) {
            all.add(3, tables.balances(FigureGroup.OFFICER));
        }
        return all;
    }

    @Override
    public Optional<ReportFile> file(
            ReportKind kind, FigurePeriod period, ReportFormat format, Locale language, Actor actor) {
        return report(kind, period, actor)
                .map(report -> new ReportFile(
                        "%s-%s-%s.%s".formatted(kind.code(), period.first(), period.last(), format.extension()),
                        format.mediaType(),
                        switch (format) {
                            case CSV -> ReportCsv.write(report, language);
                            case XLSX -> ReportWorkbook.write(report, language);
                        }));
    }

    @Override
    public CasePage behind(FigureCell cell, Optional<CaseNumber> after, int size, Actor actor) {
        if (size < 1 || size > 100) {
            throw new IllegalArgumentException("A page has 1 to 100 cases; found " + size);
        }
        return staff(actor)
                ? jdbi.withHandle((Handle handle) -> new CellList(handle, cell, actor, today.get()).page(after, size))
                : new CasePage(0, List.of(), Optional.empty());
    }

    @Override
    public void followCases() {
        follow.run();
    }

    private static boolean staff(Actor actor) {
        return actor.role() == Role.DESK || actor.role() == Role.OFFICER;
    }
}
