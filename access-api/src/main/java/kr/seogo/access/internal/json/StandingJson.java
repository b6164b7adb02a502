package kr.seogo.access.internal.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kr.seogo.disclosure.api.CaseFigure;
import kr.seogo.disclosure.api.CaseFigures.Line;
import kr.seogo.disclosure.api.CaseFigures.Standing;

/**
 * How the cases stand.
 *
 * @param all by code of the figure
 * @param departments by name; what is not assigned yet stands under the empty one
 */
public record StandingJson(String today, List<Integer> years, Map<String, Long> all, List<Department> departments) {

    /** The figures of a department. */
    public record Department(String department, Map<String, Long> figures) {}

    public static StandingJson of(Standing standing) {
        return new StandingJson(
                standing.today().toString(),
                standing.years(),
                figures(standing.all()),
                standing.departments().stream()
                        .map(line -> new Department(line.department(), figures(line)))
                        .toList());
    }

    private static Map<String, Long> figures(Line line) {
        Map<String, Long> figures = new LinkedHashMap<>();
        for (CaseFigure figure : CaseFigure.values()) {
            figures.put(figure.code(), line.of(figure));
        }
        return figures;
    }
}
