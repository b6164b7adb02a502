package kr.seogo.access.internal.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import kr.seogo.catalog.Label;
import kr.seogo.disclosure.api.FigureCell;
import kr.seogo.disclosure.api.Report;
import org.jspecify.annotations.Nullable;

/**
 * A report as tables.
 *
 * @param today the day in Seoul as of which it was made
 */
public record ReportJson(TermJson kind, String body, String from, String to, String today, List<Table> tables) {

    /** A table; a cell for each column in each row. */
    public record Table(String code, Label title, Label note, Label head, List<Label> columns, List<Row> rows) {}

    /** A row. */
    public record Row(Label head, List<Cell> cells) {}

    /**
     * A number.
     *
     * @param value null where nothing can be said
     * @param cases what the list of the cases behind it is asked by
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Cell(
            @JsonInclude @Nullable BigDecimal value,
            String unit,
            @Nullable Behind cases) {}

    /** A figure. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Behind(
            String from,
            String to,
            String figure,
            @Nullable String group,
            @Nullable String key) {

        static Behind of(FigureCell cell) {
            return new Behind(
                    cell.period().first().toString(),
                    cell.period().last().toString(),
                    cell.figure().code(),
                    cell.group().map(group -> group.code()).orElse(null),
                    cell.group().isPresent() ? cell.key() : null);
        }
    }

    public static ReportJson of(Report report) {
        return new ReportJson(
                TermJson.of(report.kind()),
                report.body(),
                report.period().first().toString(),
                report.period().last().toString(),
                report.today().toString(),
                report.tables().stream().map(ReportJson::table).toList());
    }

    private static Table table(Report.Table table) {
        return new Table(
                table.code(),
                table.title(),
                table.note(),
                table.head(),
                table.columns(),
                table.rows().stream()
                        .map(row -> new Row(
                                row.head(),
                                row.cells().stream().map(ReportJson::cell).toList()))
                        .toList());
    }

    private static Cell cell(Report.Cell cell) {
        return new Cell(
                cell.value().orElse(null),
                cell.unit().name().toLowerCase(Locale.ROOT),
                cell.behind().map(Behind::of).orElse(null));
    }
}
