package kr.seogo.disclosure.api;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kr.seogo.catalog.Label;

/**
 * A report as tables: the same for the page, for programs, as CSV and as a workbook.
 *
 * @param today the day in Seoul as of which it was made
 * @param body whose it is
 */
public record Report(ReportKind kind, String body, FigurePeriod period, LocalDate today, List<Table> tables) {

    public Report {
        tables = List.copyOf(tables);
    }

    /** The table of a code. */
    public Optional<Table> table(String code) {
        return tables.stream().filter(table -> table.code().equals(code)).findFirst();
    }

    /**
     * A table.
     *
     * @param note how its figures are reckoned; empty where that is plain
     * @param head what the rows are
     * @param columns one for each cell of a row
     * @param charted the columns that a chart shows beside it; none: no chart
     */
    public record Table(
            String code,
            Label title,
            Label note,
            Label head,
            List<Label> columns,
            List<Row> rows,
            List<Integer> charted) {
        public Table {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
            charted = List.copyOf(charted);
        }
    }

    /** A row of a table. */
    public record Row(Label head, List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /** What a number is. */
    public enum Unit {
        COUNT,
        PERCENT,
        POINTS
    }

    /**
     * A number, or none where nothing can be said: a share of nothing.
     *
     * @param behind the cases it counts
     */
    public record Cell(Optional<BigDecimal> value, Unit unit, Optional<FigureCell> behind) {

        public static Cell count(long value) {
            return new Cell(Optional.of(BigDecimal.valueOf(value)), Unit.COUNT, Optional.empty());
        }

        public static Cell count(long value, FigureCell behind) {
            return new Cell(Optional.of(BigDecimal.valueOf(value)), Unit.COUNT, Optional.of(behind));
        }

        /** A share in per cent with one decimal, half up. */
        public static Cell share(long part, long whole) {
            return new Cell(
                    whole == 0
                            ? Optional.empty()
                            : Optional.of(BigDecimal.valueOf(100)
                                    .multiply(BigDecimal.valueOf(part))
                                    .divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP)),
                    Unit.PERCENT,
                    Optional.empty());
        }

        public static Cell points(Optional<BigDecimal> value) {
            return new Cell(value, Unit.POINTS, Optional.empty());
        }

        /** As it is printed without a unit; empty where there is none. */
        public String plain() {
            return value.map(BigDecimal::toPlainString).orElse("");
        }
    }
}
