package kr.seogo.bench.figure;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Tables of a result: for a terminal, and for Markdown. */
public final class Tables {

    private Tables() {}

    /** Columns of equal width, the notes left out that are empty. */
    public static String terminal(Result result) {
        List<List<String>> table = result.cells();
        int[] widths = IntStream.range(0, table.getFirst().size())
                .map(column -> table.stream()
                        .mapToInt(row -> row.get(column).length())
                        .max()
                        .orElse(0))
                .toArray();
        return table.stream()
                .map(row -> IntStream.range(0, row.size())
                        .mapToObj(column -> padded(row.get(column), widths[column]))
                        .collect(Collectors.joining("  "))
                        .stripTrailing())
                .collect(Collectors.joining("\n", "", "\n"));
    }

    /** A Markdown table. */
    public static String markdown(Result result) {
        List<List<String>> table = result.cells();
        StringBuilder text = new StringBuilder(line(table.getFirst())).append("|---|---:|---:|---|---:|---|---|---|\n");
        table.stream().skip(1).forEach(row -> text.append(line(row)));
        return text.toString();
    }

    private static String line(List<String> row) {
        return row.stream().map(cell -> cell.replace("|", "\\|")).collect(Collectors.joining(" | ", "| ", " |\n"));
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(width - text.length());
    }
}
