package kr.seogo.access.internal.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kr.seogo.disclosure.api.CaseFigure;
import kr.seogo.disclosure.api.CaseFigures;
import kr.seogo.disclosure.api.CaseFigures.Standing;
import kr.seogo.disclosure.api.DaysLeft;
import kr.seogo.disclosure.api.LiveGroup;
import org.jspecify.annotations.Nullable;

/**
 * How the cases stand.
 *
 * @param all by code of the figure
 * @param rate disclosure rate in per cent; null while nothing is decided
 * @param left what is open, by the working days left
 * @param departments by name, where departments are asked for; what is not assigned yet stands under the empty one
 * @param by what the lines are told apart by
 * @param lines by key
 * @param more whether there are more lines than are given
 */
public record StandingJson(
        String today,
        List<Integer> years,
        Map<String, Long> all,
        @JsonInclude @Nullable BigDecimal rate,
        Map<String, Long> left,
        List<Department> departments,
        String by,
        List<Line> lines,
        boolean more) {

    /** The figures of a department. */
    public record Department(String department, Map<String, Long> figures) {}

    /** The figures of one of the group; the cases behind them are asked for by {@code by} and {@code key}. */
    public record Line(
            String key,
            Map<String, Long> figures,
            @JsonInclude @Nullable BigDecimal rate,
            Map<String, Long> left) {}

    public static StandingJson of(Standing standing) {
        List<CaseFigure> figures = standing.by().figures();
        List<Line> lines = standing.lines().stream()
                .map(line ->
                        new Line(line.key(), figures(line, figures), line.rate().orElse(null), left(line)))
                .toList();
        return new StandingJson(
                standing.today().toString(),
                standing.years(),
                figures(standing.all(), List.of(CaseFigure.values())),
                standing.all().rate().orElse(null),
                left(standing.all()),
                standing.by() == LiveGroup.DEPARTMENT
                        ? lines.stream()
                                .map(line -> new Department(line.key(), line.figures()))
                                .toList()
                        : List.of(),
                standing.by().code(),
                lines,
                standing.more());
    }

    private static Map<String, Long> figures(CaseFigures.Line line, List<CaseFigure> counted) {
        Map<String, Long> figures = new LinkedHashMap<>();
        counted.forEach(figure -> figures.put(figure.code(), line.of(figure)));
        return figures;
    }

    private static Map<String, Long> left(CaseFigures.Line line) {
        Map<String, Long> left = new LinkedHashMap<>();
        for (DaysLeft days : DaysLeft.values()) {
            left.put(days.code(), line.left(days));
        }
        return left;
    }
}
