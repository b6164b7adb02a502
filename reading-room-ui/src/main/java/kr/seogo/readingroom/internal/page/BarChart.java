package kr.seogo.readingroom.internal.page;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import kr.seogo.disclosure.api.Report;
import kr.seogo.disclosure.api.Report.Cell;

/**
 * Columns of a table as bars that lie, drawn on the server: as wide as the narrowest screen, so that its words can be read
 * there. The table beside it says the same.
 *
 * @param height in the units of the drawing, of which it is {@link #WIDTH} wide
 * @param series what the bars of a row are, in their order
 */
public record BarChart(String id, String title, String description, int height, List<String> series, List<Bar> bars) {

    public static final int WIDTH = 300;
    private static final int LABEL = 16;
    private static final int BAR = 18;
    private static final int GAP = 8;
    /** Room for the number behind the longest bar. */
    private static final int LONGEST = WIDTH - 64;

    /**
     * A bar.
     *
     * @param label of its row, at its first bar; else empty
     * @param series from 0
     * @param y where it begins; the label ends above it
     */
    public record Bar(String label, int series, int y, int width, String value) {}

    /** The chart of a table; one without charted columns has none. */
    static BarChart of(Frame frame, Report.Table table) {
        double most = table.rows().stream()
                .flatMap(row -> table.charted().stream().map(row.cells()::get))
                .flatMap(cell -> cell.value().stream())
                .mapToDouble(BigDecimal::doubleValue)
                .max()
                .orElse(0);
        List<Bar> bars = new ArrayList<>();
        int y = 0;
        for (Report.Row row : table.rows()) {
            y += LABEL;
            for (int n = 0; n < table.charted().size(); n++) {
                Cell cell = row.cells().get(table.charted().get(n));
                double value = cell.value().map(BigDecimal::doubleValue).orElse(0.0);
                int width = most == 0 ? 0 : (int) Math.round(LONGEST * value / most);
                bars.add(new Bar(n == 0 ? frame.word(row.head()) : "", n, y, width, ReportPage.shown(frame, cell)));
                y += BAR;
            }
            y += GAP;
        }
        List<String> series = table.charted().stream()
                .map(column -> frame.word(table.columns().get(column)))
                .toList();
        return new BarChart(
                "chart-" + table.code(),
                frame.word(table.title()),
                frame.t(
                        "report.chart",
                        String.join(", ", series),
                        frame.word(table.head()).toLowerCase(Locale.ROOT)),
                y,
                series,
                bars);
    }
}
